/**
 * A first, coarse filter for Hangul word starts, of which there is one in every four characters of Korean text: three bits of one
 * small table, and nine in ten starts need no probe.
 *
 * A key is a triple of symbols (a, b, c), filed as core/matching/keys says. Whatever triple of the text equals it, the text's
 * first symbol is a, and its second or its third is b: the table holds the pair. Where only the first initial counts, the text's
 * second symbol is b and its third c: the table holds the triple. Pairs and triples are hashed, so that names that begin with a
 * common syllable do not open the gate for every word that does.
 */
import { INITIAL_SYMBOL, INITIAL_SYMBOLS, SYMBOL } from './symbols';

/** Words of a gate. */
export const GATE_WORDS = 2048;
/** Leaves as many bits of a hash as the gate has. */
const SHIFT = 32 - Math.log2(GATE_WORDS * 32);

// Other constants than the keys': what passes here by chance should not do so in the filter behind it.
const A = 0x85ebca77 | 0;
const B = 0x27d4eb2f;
const C = 0x165667b1;

/** Lets a key (a, b, c) through. */
export function openGate(gate: Uint32Array, a: number, b: number, c: number): void {
  const hash = Math.imul(a, A) + Math.imul(b, B) + (a >= INITIAL_SYMBOLS ? Math.imul(c, C) : 0);
  gate[(hash >>> SHIFT) >>> 5]! |= 1 << (hash >>> SHIFT);
}

/** 1 when a name of two syllables or more may begin at `units[at]`, a Hangul syllable. */
export function passesGate(gate: Uint32Array, units: Uint16Array, at: number): number {
  const unit = units[at]!;
  const first = Math.imul(SYMBOL[unit]!, A);
  const second = Math.imul(SYMBOL[units[at + 1]!]!, B);
  const symbol = SYMBOL[units[at + 2]!]!;
  const byInitial = Math.imul(INITIAL_SYMBOL[unit]!, A) + second + Math.imul(symbol, C);
  return (
    bitAt(gate, (first + second) >>> SHIFT) |
    bitAt(gate, (first + Math.imul(symbol, B)) >>> SHIFT) |
    bitAt(gate, byInitial >>> SHIFT)
  );
}

function bitAt(words: Uint32Array, bit: number): number {
  return (words[bit >>> 5]! >>> bit) & 1;
}
