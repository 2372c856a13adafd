/**
 * The filter for names that may begin with a small letter ("critical minerals", "изменение климата").
 *
 * Most words of a Latin or Cyrillic text begin with a small letter and few names do, so these starts are tested first, with one
 * load: the first two letters choose a word of which the third is a bit.
 */
import { CYRILLIC, FOLD, SCRIPT } from './characters';

const LETTER_BITS = 5;
const CYRILLIC_HALF = 1 << LETTER_BITS;
export const SMALL_START_WORDS = 2 << (2 * LETTER_BITS);
const ALL = 0xffffffff;

/** Five bits of each folded unit, in Latin and Cyrillic different ones for different letters; a sixth for Cyrillic. */
const LETTER = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  LETTER[unit] = (FOLD[unit]! & 31) | (SCRIPT[unit] === CYRILLIC ? CYRILLIC_HALF : 0);
}

/** 1 when a name may begin at `units[at]`; units as compaction leaves them. */
export function probeSmallStart(words: Uint32Array, units: Uint16Array, at: number): number {
  return (words[wordOf(units[at]!, units[at + 1]!)]! >>> (LETTER[units[at + 2]!]! & 31)) & 1;
}

/** Adds the beginning of a name; `length` of its units count. What a short name leaves open lets anything through. */
export function addSmallStart(words: Uint32Array, beginning: Uint16Array, length: number): void {
  const [a = 0, b = 0, c = 0] = beginning;
  if (length > 2) words[wordOf(a, b)]! |= 1 << (LETTER[c]! & 31);
  else if (length > 1) words[wordOf(a, b)] = ALL;
  else words.fill(ALL, LETTER[a]! << LETTER_BITS, (LETTER[a]! + 1) << LETTER_BITS);
}

function wordOf(a: number, b: number): number {
  return (LETTER[a]! << LETTER_BITS) | (LETTER[b]! & 31);
}
