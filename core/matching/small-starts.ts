/**
 * The filter for names that may begin with a small letter ("critical minerals", "изменение климата").
 *
 * Most words of a Latin or Cyrillic text begin with a small letter and few names do, so these starts are tested apart, with
 * one load each: the first two letters choose a word, the next two a bit of it. A name of two letters sets all bits of its
 * word, one of three letters those of any fourth.
 */
import { FOLD } from './characters';

export const SMALL_START_WORDS = 1024;

/** 1 when a name may begin at `units[at]`; units as compaction leaves them. */
export function probeSmallStart(words: Uint32Array, units: Uint16Array, at: number): number {
  return (words[wordOf(units[at]!, units[at + 1]!)]! >>> bitOf(units[at + 2]!, units[at + 3]!)) & 1;
}

/** Adds the folded beginning of a name; `length` of its units count. */
export function addSmallStart(words: Uint32Array, beginning: Uint16Array, length: number): void {
  const [a = 0, b = 0, c = 0, d = 0] = beginning;
  // A name of one small letter may begin any word; whoever wants that pays for it.
  if (length < 2) words.fill(0xffffffff);
  for (let bit = 0; bit < 32; bit++) {
    const fits = length < 3 || (length < 4 ? bit >>> 2 === bitOf(c, 0) >>> 2 : bit === bitOf(c, d));
    if (fits) words[wordOf(a, b)]! |= 1 << bit;
  }
}

function wordOf(a: number, b: number): number {
  return (Math.imul(FOLD[a]!, 37) + FOLD[b]!) & (SMALL_START_WORDS - 1);
}

function bitOf(c: number, d: number): number {
  return ((FOLD[c]! & 7) << 2) | (FOLD[d]! & 3);
}
