/**
 * The filter for names that may begin with a small letter ("critical minerals", "изменение климата").
 *
 * Most words of a Latin or Cyrillic text begin with a small letter and few names do, so these starts are tested apart, with two
 * loads each: the first two letters choose a word of which the third is a bit, the second and third one of which the fourth is.
 */
import { FOLD } from './characters';

const HALF = 1024;
export const SMALL_START_WORDS = 2 * HALF;
const ALL = 0xffffffff;

/** 1 when a name may begin at `units[at]`; units as compaction leaves them. */
export function probeSmallStart(words: Uint32Array, units: Uint16Array, at: number): number {
  const second = FOLD[units[at + 1]!]!;
  const third = FOLD[units[at + 2]!]!;
  const byFirst = words[wordOf(FOLD[units[at]!]!, second)]!;
  const bySecond = words[HALF + wordOf(second, third)]!;
  return (byFirst >>> (third & 31)) & (bySecond >>> (FOLD[units[at + 3]!]! & 31)) & 1;
}

/** Adds the beginning of a name; `length` of its units count. What a short name leaves open lets anything through. */
export function addSmallStart(words: Uint32Array, beginning: Uint16Array, length: number): void {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(beginning.subarray(0, 4), (unit) => FOLD[unit]!);
  if (length < 2) words.fill(ALL, 0, HALF);
  else words[wordOf(a, b)]! |= length < 3 ? ALL : 1 << (c & 31);
  if (length < 3) words.fill(ALL, HALF);
  else words[HALF + wordOf(b, c)]! |= length < 4 ? ALL : 1 << (d & 31);
}

function wordOf(a: number, b: number): number {
  return (Math.imul(a, 37) + b) & (HALF - 1);
}
