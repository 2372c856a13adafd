/**
 * Keys: hashes of the first few symbols of a name, under which the index files it and a word start of the text is probed.
 *
 * Deletion keys follow Muth and Manber, "Approximate multiple string search" (CPM 1996), and FastSS (Bocek, Hunt, Stiller
 * 2007): drop one symbol from the beginning of the name and one from the beginning of the text, and any single slip there
 * leaves them equal. Errors behind the keyed beginning cost the filter nothing.
 *
 *   Hangul       symbols of the first 4 syllables, any one of the last three dropped; or the first known by its initial only
 *   6–7 letters  symbols of the first 6 letters, one of the last five dropped
 *   8+ letters   symbols of the first 8 letters, one of the last seven dropped
 *   exact        folded units: the first 2 or 3 syllables; of letters as core/matching/exact-letter-keys tells
 *
 * Each key is a sum of products with odd constants modulo 2^32, so that keys of one word start share their products.
 */
import { SCRIPT } from './characters';
import { EXACT_LETTER_KEYS } from './exact-letter-keys';
import { INITIAL_SYMBOL, SYMBOL } from './symbols';

const A = 0x9e3779b1 | 0;
const B = 0x85ebca6b | 0;
const C = 0xc2b2ae35 | 0;

/** Units that keys and tails may look at, counted from the word start. */
export const REACH = 18;

/** Where the tail of a name begins that is filed under a deletion key or an exact one: behind what the key covers. */
export const HANGUL_FUZZY_TAIL = 4;
export const HANGUL_EXACT_TAIL = 3;
export const LETTER_FUZZY_TAIL = 8;
export const LETTER_EXACT_TAIL = 6;

/** Where a word start's keys are written, and the kinds' places in it. */
export const HANGUL_FUZZY_KEYS = 4;
export const HANGUL_KEYS = 6;
export const SHORT_FUZZY_KEYS = 5;
export const LETTER_FUZZY_KEYS = 12;
/** As many keys as a word start in letters can have, exact ones behind the others. */
export const LETTER_KEYS = LETTER_FUZZY_KEYS + EXACT_LETTER_KEYS;

/** Key of three Hangul symbols. */
export function hangulKey(a: number, b: number, c: number): number {
  return (Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C)) | 0;
}

/** Keys of a Hangul word start, `units[at]` being its first syllable: four deletion keys, then the exact two. */
export function fillHangulKeys(units: Uint16Array, at: number, keys: Int32Array): void {
  const a = units[at]!;
  const b = units[at + 1]!;
  const c = units[at + 2]!;
  const symbolB = SYMBOL[b]!;
  const symbolC = SYMBOL[c]!;
  const symbolD = SYMBOL[units[at + 3]!]!;
  const first = Math.imul(SYMBOL[a]!, A);
  const second = Math.imul(symbolB, B);
  const third = Math.imul(symbolC, C);
  const last = Math.imul(symbolD, C);
  keys[0] = first + second + third;
  keys[1] = first + second + last;
  keys[2] = first + Math.imul(symbolC, B) + last;
  keys[3] = Math.imul(INITIAL_SYMBOL[a]!, A) + second + third;
  const two = Math.imul(a, B) + Math.imul(b, A);
  keys[4] = two;
  keys[5] = two + Math.imul(c, C);
}

/** Deletion keys of a word start in another script: five of six letters, seven of eight. */
export function fillLetterKeys(units: Uint16Array, at: number, keys: Int32Array): void {
  const script = SCRIPT[units[at]!]!;
  const high = packSymbols(units, at);
  const low = packSymbols(units, at + 4);
  // Letters 0–5 in 30 bits; of the two words of four, the first without letter 0.
  const six = (high << 10) | (low >>> 10);
  const tag = script << 25;
  keys[0] = Math.imul(tag | ((six >>> 25) << 20) | (six & 0xfffff), A);
  keys[1] = Math.imul(tag | ((six >>> 20) << 15) | (six & 0x7fff), A);
  keys[2] = Math.imul(tag | ((six >>> 15) << 10) | (six & 0x3ff), A);
  keys[3] = Math.imul(tag | ((six >>> 10) << 5) | (six & 31), A);
  keys[4] = Math.imul(tag | (six >>> 5), A);
  // Seven letters are left of eight: the first three in one product, the other four in another, wherever one was dropped.
  const eightTag = script << 15;
  const lastFour = Math.imul(low, B);
  keys[5] = Math.imul(eightTag | ((high >>> 15) << 10) | (high & 0x3ff), A) + lastFour;
  keys[6] = Math.imul(eightTag | ((high >>> 10) << 5) | (high & 31), A) + lastFour;
  const firstThree = Math.imul(eightTag | (high >>> 5), A);
  keys[7] = firstThree + lastFour;
  const fourth = (high & 31) << 15;
  keys[8] = firstThree + Math.imul(fourth | (low & 0x7fff), B);
  keys[9] = firstThree + Math.imul(fourth | ((low >>> 15) << 10) | (low & 0x3ff), B);
  keys[10] = firstThree + Math.imul(fourth | ((low >>> 10) << 5) | (low & 31), B);
  keys[11] = firstThree + Math.imul(fourth | (low >>> 5), B);
}

/** Exact key of a name of which only the first unit (folded) can be keyed. */
export function singleKey(unit: number): number {
  return Math.imul(C ^ unit, C) | 0;
}

function packSymbols(units: Uint16Array, at: number): number {
  return (
    ((SYMBOL[units[at]!]! & 31) << 15) |
    ((SYMBOL[units[at + 1]!]! & 31) << 10) |
    ((SYMBOL[units[at + 2]!]! & 31) << 5) |
    (SYMBOL[units[at + 3]!]! & 31)
  );
}
