/**
 * A start of a name being visited: one object for a whole scan, since there are too many starts to make a new one each time.
 */
import type { MatchIndex } from '../index/open';
import type { Readings } from './readings';
import type { Verdicts } from './verdicts';

export type Visit = {
  text: string;
  index: MatchIndex;
  verdicts: Verdicts;
  /** What was found so far, this start's readings last. */
  found: Readings;
  /**
   * Where a name may begin: offset in the text, place among the block's kept units, kept units up to the next word start (at most
   * `LONG_RUN`), and the prefix before it (0: none).
   */
  at: number;
  unit: number;
  run: number;
  prefix: number;
};
