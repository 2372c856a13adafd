/**
 * A first, coarse filter for Hangul word starts, of which there is one in every four characters of Korean text: three loads from
 * small tables, no multiplication, and four in five starts need no probe.
 *
 * A key is a triple of symbols (a, b, c), filed as core/matching/keys says. Whatever triple of the text equals it, the text's
 * first symbol is a, and its second or its third is b; or, where only the first initial counts, its second is b and its third c.
 *
 *   words    0 …  1023   by a: bits of every b, asked of the text's second symbol and of its third
 *   words 1024 …  2047   by initial of a and six bits of b: bits of every c
 */
import { INITIAL_SYMBOL, INITIAL_SYMBOLS, SYMBOL } from './symbols';

/** Words of a gate. */
export const GATE_WORDS = 2048;
const BY_INITIAL = 1024;

/** Lets a key (a, b, c) through. */
export function openGate(gate: Uint32Array, a: number, b: number, c: number): void {
  if (a >= INITIAL_SYMBOLS) gate[initialWord(a, b)]! |= 1 << bitOf(c);
  else gate[a]! |= 1 << bitOf(b);
}

/** Lets every start with this first symbol through. */
export function openGateWide(gate: Uint32Array, a: number): void {
  gate[a] = 0xffffffff;
}

/** 1 when a name may begin at `units[at]`, a Hangul syllable. */
export function passesGate(gate: Uint32Array, units: Uint16Array, at: number): number {
  const first = units[at]!;
  const second = SYMBOL[units[at + 1]!]!;
  const third = bitOf(SYMBOL[units[at + 2]!]!);
  const byFirst = gate[SYMBOL[first]!]!;
  const byInitial = gate[initialWord(INITIAL_SYMBOL[first]!, second)]!;
  return ((byFirst >>> bitOf(second)) | (byFirst >>> third) | (byInitial >>> third)) & 1;
}

function initialWord(initial: number, b: number): number {
  return BY_INITIAL + ((initial - INITIAL_SYMBOLS) << 6) + (b & 63);
}

/** Five bits of a symbol, not those that choose the word. */
function bitOf(symbol: number): number {
  return (symbol ^ (symbol >>> 5)) & 31;
}
