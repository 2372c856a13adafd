/**
 * The filters for names that may begin with a small letter ("critical minerals", "изменение климата").
 *
 * Most words of a Latin or Cyrillic text begin with a small letter and few names do, so these starts are tested first, with one
 * load: the first two letters choose a word of which the third is a bit. Of the few in a hundred that pass, the third letter to the fifth
 * are tested likewise in a table of their own.
 */
import { CYRILLIC, FOLD, SCRIPT } from './characters';

const LETTER_BITS = 5;
const CYRILLIC_HALF = 1 << LETTER_BITS;
const TABLE_WORDS = 2 << (2 * LETTER_BITS);
export const SMALL_START_WORDS = 2 * TABLE_WORDS;
/** The second table begins with the last letter of the first. */
const SECOND_AT = 2;
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

/** 1 when a name that passed may go on as the units at `at` do. */
export function probeSmallRest(words: Uint32Array, units: Uint16Array, at: number): number {
  const word = words[TABLE_WORDS + wordOf(units[at + SECOND_AT]!, units[at + SECOND_AT + 1]!)]!;
  return (word >>> (LETTER[units[at + SECOND_AT + 2]!]! & 31)) & 1;
}

/** Adds the beginning of a name; `length` of its units count. What a short name leaves open lets anything through. */
export function addSmallStart(words: Uint32Array, beginning: Uint16Array, length: number): void {
  addTriple(words.subarray(0, TABLE_WORDS), beginning, length);
  addTriple(words.subarray(TABLE_WORDS), beginning.subarray(SECOND_AT), length - SECOND_AT);
}

function addTriple(words: Uint32Array, [a = 0, b = 0, c = 0]: Uint16Array, length: number): void {
  if (length > 2) words[wordOf(a, b)]! |= 1 << (LETTER[c]! & 31);
  else if (length > 1) words[wordOf(a, b)] = ALL;
  else if (length > 0) words.fill(ALL, LETTER[a]! << LETTER_BITS, (LETTER[a]! + 1) << LETTER_BITS);
  else words.fill(ALL);
}

function wordOf(a: number, b: number): number {
  return (LETTER[a]! << LETTER_BITS) | (LETTER[b]! & 31);
}
