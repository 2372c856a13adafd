/**
 * The spellings of a group that the text may hold with a slip: those that a look at the symbols behind the key does not rule out are
 * compared letter by letter.
 */
import { syllablesOf } from '../index/traits';
import { approximate } from './approximate';
import { prefixSyllables } from './languages/ko';
import { END, NAME, ROW, START } from './readings';
import { units } from './scratch';
import { mayHoldTail, readTextTails } from './tails';
import { addReading } from './verify';
import type { Visit } from './visit';

/** Letters and syllables that exact readings of the start explain; a misspelt reading of no more is never the better one. */
let explained = 0;
/** Where tails begin behind the start, and whether the text's was read. */
let tailAt = 0;
let hasTail = false;

/** Readies what all groups of a start share: `tail` is where names' tails begin, `before` where the start's exact readings do. */
export function beginNear({ found, index }: Visit, tail: number, before: number): void {
  tailAt = tail;
  hasTail = false;
  explained = 0;
  const { rows, count } = found;
  for (let place = before * ROW; place < count * ROW; place += ROW) {
    const name = rows[place + NAME]!;
    const length = index.stringStart[name + 1]! - index.stringStart[name]!;
    explained = Math.max(explained, Math.min(length, rows[place + END]! - rows[place + START]!));
  }
}

/** True when the text's tail was looked at since `beginNear`. */
export function hasReadTail(): boolean {
  return hasTail;
}

/** Adds the readings that spellings of the group make with their slips forgiven. */
export function meetNearly(visit: Visit, group: number): void {
  const { groupLength, groupStart, spellingTail, spellingTailSet, spellingLength, spellingTraits } =
    visit.index;
  if (groupLength[group]! <= explained) return;
  if (!hasTail) readTextTails(units, visit.unit + tailAt);
  hasTail = true;
  const to = groupStart[group + 1]!;
  for (let spelling = groupStart[group]!; spelling < to; spelling++) {
    if (spellingLength[spelling]! <= explained) continue;
    if (!mayHoldTail(spellingTail[spelling]!, spellingTailSet[spelling]!)) continue;
    if (visit.prefix !== 0 && syllablesOf(spellingTraits[spelling]!) < prefixSyllables[visit.prefix]!)
      continue;
    const near = approximate(visit, spelling);
    if (near !== null) addReading(visit, spelling, near.end, near.cost);
  }
}
