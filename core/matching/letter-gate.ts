/**
 * A first, coarse filter for misspelt names in letters: two loads from a small table tell more than half of the capitalised words of
 * English from every name that bears a slip, and spare them twelve probes.
 *
 * Of the first four symbols of a misspelt name, a slip in them leaves two of the last three in place or moved by one: a triple of the
 * text, (a, b, c), (a, b, d) or (a, c, d), is then a triple of the name. The first two choose a word of which the third is a bit.
 */
import { CYRILLIC, fillTable, SCRIPT } from './characters';
import { SYMBOL } from './symbols';

const SYMBOL_BITS = 5;
const CYRILLIC_HALF = 1 << SYMBOL_BITS;
export const LETTER_GATE_WORDS = 2 << (2 * SYMBOL_BITS);

/** Five bits of each unit's symbol, and a sixth for Cyrillic. */
const LETTER = new Uint8Array(65536);
fillTable(
  LETTER,
  1 << SYMBOL_BITS,
  (unit) => (SYMBOL[unit]! & 31) | (SCRIPT[unit] === CYRILLIC ? CYRILLIC_HALF : 0),
);

/** Lets misspelt names through that begin like these units. */
export function openLetterGate(gate: Uint32Array, units: Uint16Array): void {
  const a = LETTER[units[0]!]!;
  const b = LETTER[units[1]!]!;
  const c = LETTER[units[2]!]!;
  const d = LETTER[units[3]!]!;
  gate[wordOf(a, b)]! |= (1 << (c & 31)) | (1 << (d & 31));
  gate[wordOf(a, c)]! |= 1 << (d & 31);
}

/** 1 when a name that bears a slip may begin at `units[at]`. */
export function passesLetterGate(gate: Uint32Array, units: Uint16Array, at: number): number {
  const a = LETTER[units[at]!]!;
  const b = LETTER[units[at + 1]!]!;
  const c = LETTER[units[at + 2]!]!;
  const d = LETTER[units[at + 3]!]!;
  const word = gate[wordOf(a, b)]!;
  return ((word >>> (c & 31)) | (word >>> (d & 31)) | (gate[wordOf(a, c)]! >>> (d & 31))) & 1;
}

function wordOf(a: number, b: number): number {
  return (a << SYMBOL_BITS) | (b & 31);
}
