/**
 * Buffers that one block of text after another writes over, so that scanning allocates nothing but its candidates.
 *
 * They are constants of the module, not fields of an object: V8 reads and writes a typed array whose address it knows while
 * compiling at twice the speed of one that it must first load (2.8 against 5.2 ns a character in the first pass). Scanning is
 * synchronous, so one set serves all indexes.
 */
import { LONG_RUN } from './exact-letter-keys';
import { LETTER_KEYS, REACH } from './keys';

/** Text is scanned in blocks of this many units: their buffers stay in the processor's first-level cache. */
export const BLOCK = 8192;

/** Kept units of the block, then those that the last word starts look ahead to. */
export const units = new Uint16Array(BLOCK + REACH + 1);
/** Word starts: place among the kept units (high half) and in the block (low half). One more than there are ends the last one's run. */
export const starts = new Int32Array(BLOCK + 2);
/** Places in `starts` of those that passed the filter; one with a prefix passes twice, marked `PREFIXED`. */
export const passed = new Int32Array(BLOCK * 2 + 2);
/** Likewise those from small letters. */
export const passedSmall = new Int32Array(BLOCK + 1);
/** Keys of one start. */
export const keys = new Int32Array(LETTER_KEYS);

/** Of a start: its place in the block (low half) and among the kept units (high half). */
export const blockPlace = (start: number): number => start & 0xffff;
export const unitPlace = (start: number): number => start >>> 16;

/** Kept units from the start at place `s` of the list up to the next one. */
export function runOf(s: number): number {
  return Math.min(unitPlace(starts[s + 1]!) - unitPlace(starts[s]!), LONG_RUN);
}

/** Marks a passed start whose name begins after a one-syllable prefix. */
const PREFIXED_BIT = 16;
export const PREFIXED = 1 << PREFIXED_BIT;
/** Mark what a passed start is to be looked up for: names just as they are written, and names with a slip. */
const EXACT_BIT = 17;
const NEAR_BIT = 18;
export const HITS = (1 << EXACT_BIT) | (1 << NEAR_BIT);
/** Place in the list of starts of one that passed, and 1 where it is marked. */
export const startOf = (pass: number): number => pass & (PREFIXED - 1);
export const hasPrefix = (pass: number): number => (pass >>> PREFIXED_BIT) & 1;
export const hasExact = (pass: number): number => (pass >>> EXACT_BIT) & 1;
export const hasNear = (pass: number): number => (pass >>> NEAR_BIT) & 1;
/** A start marked with what its keys hit, each 0 or 1. */
export const markHits = (pass: number, exact: number, near: number): number =>
  pass | (exact << EXACT_BIT) | (near << NEAR_BIT);

/** How far the buffers are filled. */
export const filled = {
  starts: 0,
  passed: 0,
  passedSmall: 0,
  /** The block held marks or jamo that composing would join to their neighbours. */
  sawComposing: false,
};
