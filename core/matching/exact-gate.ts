/**
 * A first, coarse filter for names in letters that are found just as they are written: three loads from small tables tell most
 * capitalised words from a few thousand names, and spare them eight probes.
 *
 * A name of five letters and more begins with its first three (a, b, c) and goes on with the third to the fifth (c, d, e). A shorter name has
 * its first three, or two and the word's end. In each table the first two of three choose a word of which the third is a bit. Of
 * Hangul and other scripts five bits of the folded unit tell enough.
 */
import { CYRILLIC, FOLD, isUpperCase, SCRIPT } from './characters';

const LETTER_BITS = 5;
const CYRILLIC_HALF = 1 << LETTER_BITS;
const TABLE_WORDS = 2 << (2 * LETTER_BITS);
/** Tables for beginnings of short names and of others side by side, then the one for what follows. */
const LONG = 1;
const FOLLOWING = 2 * TABLE_WORDS;
export const EXACT_GATE_WORDS = 3 * TABLE_WORDS;
/** Shorter names are known by their beginning only. */
const LONG_NAME = 5;
const ALL = 0xffffffff;
/** Stands for a word's end among the letters; punctuation, which folds to 0, has the same bit. */
const END = 1;

/** Five bits of each folded unit, and a sixth for Cyrillic. */
const LETTER = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  LETTER[unit] = (FOLD[unit]! & 31) | (SCRIPT[unit] === CYRILLIC ? CYRILLIC_HALF : 0);
}

/** Lets a name through of which the first `length` units are known; it is one word, in capitals or with endings, where they are so few. */
export function openExactGate(gate: Uint32Array, units: Uint16Array, length: number): void {
  const a = LETTER[units[0]!]!;
  const b = LETTER[units[1]!]!;
  const c = LETTER[units[2]!]!;
  const word = 2 * wordOf(a, b);
  if (length >= LONG_NAME) {
    gate[word + LONG]! |= bitOf(c);
    gate[FOLLOWING + wordOf(c, LETTER[units[3]!]!)]! |= bitOf(LETTER[units[4]!]!);
  } else if (length > 2) gate[word]! |= bitOf(c);
  else if (length > 1) gate[word]! |= a < CYRILLIC_HALF ? END : ALL;
  else for (let next = 0; next <= 31; next++) gate[2 * wordOf(a, next)] = ALL;
}

/** 1 when a name may begin at `units[at]` just so; `run` is the number of kept units up to the next word start. */
export function passesExactGate(gate: Uint32Array, units: Uint16Array, at: number, run: number): number {
  const a = LETTER[units[at]!]!;
  const b = LETTER[units[at + 1]!]!;
  const c = LETTER[units[at + 2]!]!;
  const word = 2 * wordOf(a, b);
  const short = gate[word]!;
  const following = gate[FOLLOWING + wordOf(c, LETTER[units[at + 3]!]!)]! >>> (LETTER[units[at + 4]!]! & 31);
  const long = (gate[word + LONG]! >>> (c & 31)) & following;
  // All ones where the word has no third letter.
  const ended = short & ((run - 3) >> 31);
  return ((short >>> (c & 31)) | ended | long | (isUpperCase(units[at + 1]!) ? 1 : 0)) & 1;
}

function wordOf(a: number, b: number): number {
  return (a << LETTER_BITS) | (b & 31);
}

function bitOf(letter: number): number {
  return 1 << (letter & 31);
}
