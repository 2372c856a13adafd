/**
 * Exact keys of names in letters: such that a word start needs few of them and few words share one by chance.
 *
 *   up to 5 letters   the first run of letters of one script, as long as it is in the text, and the letter behind it where the
 *                     name goes on: where a word of such a name ends in the name it ends in the text, so that Ulm is not
 *                     looked up at Ulmer. Abbreviations that stand in capitals have runs of their own: THE is not looked up
 *                     at The
 *   … in Cyrillic     the first 2, 3, 4 or 5 letters where an ending may begin behind them; the run where none may
 *   6 letters and on  all letters up to 9, in Cyrillic up to 7; of longer names the first 10 or 8. President is not looked up
 *                     for Presidente Prudente
 *
 * Words that begin with a small letter have keys of their own, which only names have that may do so.
 */
import { CYRILLIC, FLAGS, FOLD, isUpperCase, SCRIPT, SMALL } from './characters';
import { mayEndAfter } from './ending-beginnings';

/** Longest name that is filed by its first run. */
export const SHORT_NAME = 5;
/** Runs are counted up to this; a longer one belongs to no short name. */
export const LONG_RUN = 7;
/** So many letters of a name are keyed at most. */
const PREFIX_IN_CYRILLIC = 8;
const PREFIX = 10;
/** Most keys that a start has. */
export const EXACT_LETTER_KEYS = 8;

const A = 0x9e3779b1 | 0;
const B = 0x85ebca6b | 0;
const C = 0xc2b2ae35 | 0;
const D = 0x27d4eb2f;
/** What a run of 0, 1, … letters leaves of the first four and of the two behind them. */
const FIRST_FOUR = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1);
const NEXT_TWO = Int32Array.of(0, 0, 0, 0, 0, 0xff, 0xffff, 0xffff);

// What a key is of, added to its sum.
/** All letters of a longer name; its first ones. */
const WHOLE_NAME = 0x165667b1;
const BEGINNING = 0x2c1b3c6d;
/** A run with the letter behind it. */
const GOES_ON = 0x297a2d39;
/** A Cyrillic run, not as many letters of a longer one. */
const WHOLE_RUN = 0x369dea0f;
/** A run in capitals. */
const IN_CAPITALS = 0x4cf5ad43;

/** Script, and whether the first letter is small, are bits beside the ninth and tenth letter. */
const SCRIPT_SHIFT = 16;
const FROM_SMALL = 1 << 20;

/**
 * Writes the exact keys of a word start into `keys` from place `to` on and gives the place behind the last. `run` is the number of
 * kept units up to the next word start, at most `LONG_RUN`.
 */
export function fillExactLetterKeys(
  units: Uint16Array,
  at: number,
  run: number,
  keys: Int32Array,
  to: number,
): number {
  const first = units[at]!;
  const script = SCRIPT[first]!;
  const four = pack(units, at);
  const next = pack(units, at + 4);
  const marks = Math.imul((script << SCRIPT_SHIFT) | (FLAGS[first]! & SMALL ? FROM_SMALL : 0), D);
  const begun = Math.imul(four, A) + marks;
  keys[to] = finish(begun + Math.imul(next & 0xffff, B) + WHOLE_NAME);
  keys[to + 1] = finish(begun + Math.imul(next & 0xffffff, B) + WHOLE_NAME);
  const ofRun = Math.imul(four & FIRST_FOUR[run]!, A) + Math.imul(next & NEXT_TWO[run]!, B) + marks;
  let end = to + 2;
  if (script === CYRILLIC) {
    keys[end++] = finish(begun + Math.imul(next, B) + BEGINNING);
    keys[end++] = finish(ofRun + WHOLE_RUN);
    const ends = mayEndAfter(four, next, run);
    keys[end] = finish(Math.imul(four & 0xffff, A) + marks);
    end += ends & 1;
    keys[end] = finish(Math.imul(four & 0xffffff, A) + marks);
    end += (ends >>> 1) & 1;
    keys[end] = finish(begun);
    end += (ends >>> 2) & 1;
    keys[end] = finish(begun + Math.imul(next & 0xff, B));
    return end + (ends >>> 3);
  }
  const eight = begun + Math.imul(next, B);
  const nine = eight + Math.imul(FOLD[units[at + 8]!]! & 0xff, D);
  keys[end++] = finish(eight + WHOLE_NAME);
  keys[end++] = finish(nine + WHOLE_NAME);
  keys[end++] = finish(nine + Math.imul((FOLD[units[at + 9]!]! & 0xff) << 8, D) + BEGINNING);
  keys[end++] = finish(ofRun);
  const andNext = Math.min(run + 1, LONG_RUN);
  const goesOn = Math.imul(four & FIRST_FOUR[andNext]!, A) + Math.imul(next & NEXT_TWO[andNext]!, B);
  keys[end++] = finish(goesOn + marks + GOES_ON);
  if (isUpperCase(units[at + 1]!)) keys[end++] = finish(ofRun + IN_CAPITALS);
  return end;
}

/** Key of a name of more than `SHORT_NAME` letters, for words that begin with a small letter or for others. */
export function longNameKey(units: Uint16Array, length: number, fromSmall: boolean): number {
  const most = SCRIPT[units[0]!] === CYRILLIC ? PREFIX_IN_CYRILLIC : PREFIX;
  return partKey(units, Math.min(length, most), fromSmall, length < most ? WHOLE_NAME : BEGINNING);
}

/** Key of a short name in Cyrillic that is one run and takes no ending. */
export function wholeRunKey(units: Uint16Array, run: number, fromSmall: boolean): number {
  return partKey(units, run, fromSmall, WHOLE_RUN);
}

/** Key of a short name of one run, or of one in Cyrillic, by all of its letters. */
export function runKey(units: Uint16Array, run: number, fromSmall: boolean): number {
  return partKey(units, run, fromSmall, 0);
}

/** Key of a short name that must stand in capitals; its second letter has to be one. */
export function capitalsKey(units: Uint16Array, run: number): number {
  return partKey(units, run, false, IN_CAPITALS);
}

/** Key of a short name that goes on behind its first run. */
export function runAndNextKey(units: Uint16Array, run: number, fromSmall: boolean): number {
  return partKey(units, run + 1, fromSmall, GOES_ON);
}

/** Key of the first `length` letters of a name, at most ten. */
function partKey(units: Uint16Array, length: number, fromSmall: boolean, kind: number): number {
  let [four, next, last] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const letter = FOLD[units[i]!]! & 0xff;
    if (i < 4) four |= letter << (8 * i);
    else if (i < 8) next |= letter << (8 * (i - 4));
    else last |= letter << (8 * (i - 8));
  }
  const marks = (SCRIPT[units[0]!]! << SCRIPT_SHIFT) | (fromSmall ? FROM_SMALL : 0) | last;
  return finish(Math.imul(four, A) + Math.imul(next, B) + Math.imul(marks, D) + kind);
}

/** The low bytes of four folded units. */
function pack(units: Uint16Array, at: number): number {
  return (
    (FOLD[units[at]!]! & 0xff) |
    ((FOLD[units[at + 1]!]! & 0xff) << 8) |
    ((FOLD[units[at + 2]!]! & 0xff) << 16) |
    (FOLD[units[at + 3]!]! << 24)
  );
}

function finish(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), C);
}
