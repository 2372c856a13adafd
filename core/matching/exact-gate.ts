/**
 * A first, coarse filter for names in letters that are found just as they are written: two loads from small tables tell nearly all
 * capitalised words from a few thousand names, and half of them from a hundred thousand, and spare them eight probes.
 *
 * Of a name of five letters and more the first five are hashed to a bit. Of a shorter one the first two letters choose a word of which the
 * third, or the word's end, is a bit; in scripts without endings the text's first word must be as short. Five bits of a folded unit
 * tell enough of it.
 */
import { CYRILLIC, FOLD, fillTable, isUpperCase, SCRIPT } from './characters';

const LETTER_BITS = 5;
const CYRILLIC_HALF = 1 << LETTER_BITS;
/** Words of the table for short names, behind which lies the one for others. */
const SHORT_WORDS = 2 << (2 * LETTER_BITS);
const LONG_WORDS = 8192;
export const EXACT_GATE_WORDS = SHORT_WORDS + LONG_WORDS;
/** Leaves as many bits of a hash as the second table has. */
const SHIFT = 32 - Math.log2(LONG_WORDS * 32);
const PRIME = 0x9e3779b1 | 0;
/** Shorter names are in the first table. */
const LONG_NAME = 5;
const ALL = 0xffffffff;
/** Stands for a word's end among the letters; punctuation, which folds to 0, has the same bit. */
const END = 1;

/** Five bits of each folded unit, and a sixth for Cyrillic. */
const LETTER = new Uint8Array(65536);
fillTable(
  LETTER,
  1 << LETTER_BITS,
  (unit) => (FOLD[unit]! & 31) | (SCRIPT[unit] === CYRILLIC ? CYRILLIC_HALF : 0),
);

/** Lets a name through of which the first `length` units are known, all of them where they are fewer than five. */
export function openExactGate(gate: Uint32Array, units: Uint16Array, length: number): void {
  const a = LETTER[units[0]!]!;
  const b = LETTER[units[1]!]!;
  const c = LETTER[units[2]!]!;
  const word = wordOf(a, b);
  if (length >= LONG_NAME) {
    const hash = hashOf(a, b, c, LETTER[units[3]!]!, LETTER[units[4]!]!);
    gate[SHORT_WORDS + (hash >>> 5)]! |= 1 << hash;
  } else if (length > 2) gate[word]! |= 1 << (c & 31);
  else if (length > 1) gate[word]! |= a < CYRILLIC_HALF ? END : ALL;
  else for (let next = 0; next <= 31; next++) gate[wordOf(a, next)]! |= END;
}

/**
 * 1 when a name may begin at `units[at]` just so; `run` is the number of kept units up to the next word start. A second capital passes:
 * abbreviations are not known.
 */
export function passesExactGate(gate: Uint32Array, units: Uint16Array, at: number, run: number): number {
  const a = LETTER[units[at]!]!;
  const b = LETTER[units[at + 1]!]!;
  const c = LETTER[units[at + 2]!]!;
  const d = LETTER[units[at + 3]!]!;
  const e = LETTER[units[at + 4]!]!;
  const word = gate[wordOf(a, b)]!;
  // All ones where the word has no third letter; where it may be as short as a short name, since it ends or punctuation follows.
  const ended = (run - 3) >> 31;
  const isShort =
    ((run - LONG_NAME) | ((b - 1) | (c - 1) | (d - 1) | (e - 1)) | (CYRILLIC_HALF - 1 - a)) >> 31;
  const short = ((word >>> (c & 31)) | (word & ended)) & isShort;
  const hash = hashOf(a, b, c, d, e);
  const long = gate[SHORT_WORDS + (hash >>> 5)]! >>> hash;
  return (short | long | (isUpperCase(units[at + 1]!) ? 1 : 0)) & 1;
}

function wordOf(a: number, b: number): number {
  return (a << LETTER_BITS) | (b & 31);
}

/** Hash of five letters, six bits each: bit number in the second table. */
function hashOf(a: number, b: number, c: number, d: number, e: number): number {
  return Math.imul(a | (b << 6) | (c << 12) | (d << 18) | (e << 24), PRIME) >>> SHIFT;
}
