/**
 * The filters for names that may begin with a small letter ("critical minerals", "изменение климата").
 *
 * Most words of a Latin or Cyrillic text begin with a small letter and few names do, so these starts are tested first, with one
 * load: the first two letters choose a word of which the third is a bit. Of the few in a hundred that pass, the third letter to the fifth
 * are tested likewise in a table of their own.
 */
import { CYRILLIC, FLAGS, FOLD, fillTable, HANGUL, KIND, SCRIPT, SMALL } from './characters';

const LETTER_BITS = 5;
const CYRILLIC_HALF = 1 << LETTER_BITS;
const TABLE_WORDS = 2 << (2 * LETTER_BITS);
export const SMALL_START_WORDS = 2 * TABLE_WORDS;
/** The second table begins with the last letter of the first. */
const SECOND_AT = 2;
const ALL = 0xffffffff;

/**
 * Five bits of each folded unit, in Latin and Cyrillic different ones for different letters; a sixth for Cyrillic. The bits above say what a
 * start is, so that the loop over all starts asks one table: a small letter, a Hangul syllable.
 */
export const LETTER = new Uint8Array(65536);
export const SMALL_LETTER_BIT = 6;
export const HANGUL_LETTER = 0x80;
fillTable(LETTER, 1 << LETTER_BITS, (unit) => {
  const small = FLAGS[unit]! & SMALL ? 1 << SMALL_LETTER_BIT : 0;
  const script = SCRIPT[unit] === CYRILLIC ? CYRILLIC_HALF : KIND[unit] === HANGUL ? HANGUL_LETTER : 0;
  return (FOLD[unit]! & 31) | script | small;
});

/** 1 when a name may begin at `units[at]`, whose entry in `LETTER` is `letter`; units as compaction leaves them. */
export function probeSmallStart(words: Uint32Array, letter: number, units: Uint16Array, at: number): number {
  const word = ((letter & 63) << LETTER_BITS) | (LETTER[units[at + 1]!]! & 31);
  return (words[word]! >>> (LETTER[units[at + 2]!]! & 31)) & 1;
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
  else if (length > 0) words.fill(ALL, wordOf(a, 0), wordOf(a, 0) + (1 << LETTER_BITS));
  else words.fill(ALL);
}

function wordOf(a: number, b: number): number {
  return ((LETTER[a]! & 63) << LETTER_BITS) | (LETTER[b]! & 31);
}
