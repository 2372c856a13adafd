/** Buffers that one scan after another writes over, so that scanning allocates nothing but its candidates. */
import { KEY_REACH, LETTER_KEYS } from './keys';

/** Text is scanned in blocks of this many units: their buffers stay in the processor's first-level cache. */
export const BLOCK = 8192;

export type Scratch = {
  /** Kept units of the block, then those that the last word starts look ahead to. */
  units: Uint16Array;
  /** Word starts: place among the kept units (high half) and in the block (low half). */
  starts: Int32Array;
  startCount: number;
  /** Likewise those from small letters. */
  smallStarts: Int32Array;
  smallCount: number;
  /** Starts that passed the filter. */
  passed: Int32Array;
  passedCount: number;
  /** The block held marks or jamo that composing would join to their neighbours. */
  sawComposing: boolean;
  keys: Int32Array;
  /** Number of the word start at which a spelling was last verified; it may be filed under several of a start's keys. */
  verifiedAt: Uint32Array;
  startNumber: number;
};

/** Buffers for an index of so many spellings. */
export function createScratch(spellings: number): Scratch {
  return {
    units: new Uint16Array(BLOCK + KEY_REACH + 2),
    starts: new Int32Array(BLOCK + 1),
    startCount: 0,
    smallStarts: new Int32Array(BLOCK + 1),
    smallCount: 0,
    // A start with a prefix passes twice.
    passed: new Int32Array(BLOCK * 2 + 2),
    passedCount: 0,
    sawComposing: false,
    keys: new Int32Array(LETTER_KEYS),
    verifiedAt: new Uint32Array(spellings),
    startNumber: 0,
  };
}
