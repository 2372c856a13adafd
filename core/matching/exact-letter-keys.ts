/**
 * Exact keys of names in letters: such that a word start needs few of them and few words share one by chance.
 *
 *   up to 5 letters   the first run of letters of one script, as long as it is in the text, and the letter behind it where the
 *                     name goes on: where a word of such a name ends in the name it ends in the text, so that Ulm is not
 *                     looked up at Ulmer
 *   … in Cyrillic     the first 2, 3, 4 or 5 letters, since endings follow; the run where none may
 *   6 letters and on  the first 6 letters
 *
 * Words that begin with a small letter have keys of their own, which only names have that may do so.
 */
import { CYRILLIC, FLAGS, FOLD, SCRIPT, SMALL } from './characters';

/** Longest name that is filed by its first run. */
export const SHORT_NAME = 5;
/** Runs are counted up to this; a longer one belongs to no short name. */
export const LONG_RUN = 7;

const A = 0x9e3779b1 | 0;
const B = 0x85ebca6b | 0;
const C = 0xc2b2ae35 | 0;
/** What a run of 0, 1, … letters leaves of the first four letters, a byte each, and of the next two, above which is the script. */
const FIRST_FOUR = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1);
const NEXT_TWO = Int32Array.of(-65536, -65536, -65536, -65536, -65536, -65281, -1, -1);
/** Tells the first six letters of a longer name from a run of six. */
const LONGER = 1 << 24;
/** Tells a run with the letter behind it from a run. */
const GOES_ON = 1 << 25;
/** Tells a Cyrillic run from as many letters of a longer one. */
const WHOLE = 1 << 27;
/** Set in the keys of small letters. */
const FROM_SMALL = 1 << 26;

/**
 * Writes the exact keys of a word start into `keys` from place `to` on and gives the place behind the last. `run` is the number of
 * kept units up to the next word start.
 */
export function fillExactLetterKeys(
  units: Uint16Array,
  at: number,
  run: number,
  keys: Int32Array,
  to: number,
): number {
  const four = firstFour(units, at);
  const two = nextTwo(units, at) | (FLAGS[units[at]!]! & SMALL ? FROM_SMALL : 0);
  keys[to] = mix(four, two | LONGER);
  if (SCRIPT[units[at]!] !== CYRILLIC) {
    const next = Math.min(run + 1, LONG_RUN);
    keys[to + 1] = mix(four & FIRST_FOUR[run]!, two & NEXT_TWO[run]!);
    keys[to + 2] = mix(four & FIRST_FOUR[next]!, (two & NEXT_TWO[next]!) | GOES_ON);
    return to + 3;
  }
  const script = two & NEXT_TWO[0]!;
  keys[to + 1] = mix(four & 0xffff, script);
  keys[to + 2] = mix(four & 0xffffff, script);
  keys[to + 3] = mix(four, script);
  keys[to + 4] = mix(four, two & NEXT_TWO[SHORT_NAME]!);
  keys[to + 5] = mix(four & FIRST_FOUR[run]!, (two & NEXT_TWO[run]!) | WHOLE);
  return to + 6;
}

/** Key of a name of more than `SHORT_NAME` letters, for words that begin with a small letter or for others. */
export function longNameKey(units: Uint16Array, fromSmall: boolean): number {
  return mix(firstFour(units, 0), nextTwo(units, 0) | LONGER | (fromSmall ? FROM_SMALL : 0));
}

/** Key of a short name in Cyrillic that is one run and takes no ending. */
export function wholeRunKey(units: Uint16Array, run: number, fromSmall: boolean): number {
  return partKey(units, run, WHOLE | (fromSmall ? FROM_SMALL : 0));
}

/** Key of a short name of one run, or of one in Cyrillic, by all of its letters. */
export function runKey(units: Uint16Array, run: number, fromSmall: boolean): number {
  return partKey(units, run, fromSmall ? FROM_SMALL : 0);
}

/** Key of a short name that goes on behind its first run. */
export function runAndNextKey(units: Uint16Array, run: number, fromSmall: boolean): number {
  return partKey(units, run + 1, GOES_ON | (fromSmall ? FROM_SMALL : 0));
}

function partKey(units: Uint16Array, length: number, marks: number): number {
  return mix(firstFour(units, 0) & FIRST_FOUR[length]!, (nextTwo(units, 0) & NEXT_TWO[length]!) | marks);
}

function firstFour(units: Uint16Array, at: number): number {
  return (
    (FOLD[units[at]!]! & 255) |
    ((FOLD[units[at + 1]!]! & 255) << 8) |
    ((FOLD[units[at + 2]!]! & 255) << 16) |
    (FOLD[units[at + 3]!]! << 24)
  );
}

function nextTwo(units: Uint16Array, at: number): number {
  return (FOLD[units[at + 4]!]! & 255) | ((FOLD[units[at + 5]!]! & 255) << 8) | (SCRIPT[units[at]!]! << 16);
}

function mix(four: number, two: number): number {
  const mixed = Math.imul(four, A) + Math.imul(two, B);
  return Math.imul(mixed ^ (mixed >>> 15), C);
}
