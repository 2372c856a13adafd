/**
 * A second filter, over the symbols that follow a key: dozens of names begin with 카자흐스탄, and one mention of the country
 * must not cost a comparison with each of them.
 *
 * The next six symbols of a name, five bits each, are one word of the index beside its postings. All six are compared with the
 * text at once, with the text moved by up to two places either way: a symbol that none of the five positions holds was left out
 * or misread there, and only so many slips are forgiven. What the name does not have, because it ends, is zero and fits
 * anything.
 */
import { INITIAL_SYMBOLS, SYMBOL } from './symbols';

/** Symbols in a tail. */
export const TAIL_SYMBOLS = 6;
/** Places by which slips before or in the tail can have moved the text. */
const DRIFT = 2;
/** Units from where a tail begins that are looked at. */
export const TAIL_REACH = TAIL_SYMBOLS + DRIFT;
const LANE_BITS = 5;
const ALL_LANES = 2 ** (LANE_BITS * TAIL_SYMBOLS) - 1;
/** Lowest bit of each lane. */
const LOW_BITS = 0x02108421;

/** Five-bit lane of each symbol; 0 for what is no letter. */
const LANE_OF_SYMBOL = new Uint8Array(INITIAL_SYMBOLS);
for (let symbol = 1; symbol < INITIAL_SYMBOLS; symbol++) LANE_OF_SYMBOL[symbol] = 1 + (symbol % 31);

function laneOf(unit: number): number {
  return LANE_OF_SYMBOL[SYMBOL[unit]!]!;
}

/** The tail of a name: lanes of the units from `from` up to `to`, the first in the highest bits. */
export function packTail(units: Uint16Array, from: number, to: number): number {
  let tail = 0;
  for (let i = from; i < from + TAIL_SYMBOLS; i++)
    tail = (tail << LANE_BITS) | (i < to ? laneOf(units[i]!) : 0);
  return tail;
}

/** The text's tails at one start, by drift from -2 to 2. */
const moved = new Int32Array(2 * DRIFT + 1);
/** All symbols of those tails, a bit for each. */
let present = 0;

/** The symbols of a tail as a set, a bit for each. */
export function tailSet(tail: number): number {
  let set = 0;
  for (let rest = tail; rest !== 0; rest >>>= LANE_BITS) if ((rest & 31) !== 0) set |= 1 << (rest & 31);
  return set >>> 0;
}

/** Reads the text's tails for names whose tail begins at place `at` of the kept units. */
export function readTextTails(units: Uint16Array, at: number): void {
  const from = Math.max(0, at - DRIFT);
  let tail = 0;
  let set = 0;
  for (let i = 0; i < TAIL_SYMBOLS + 2 * DRIFT; i++) {
    const lane = laneOf(units[from + i]!);
    set |= 1 << lane;
    tail = ((tail << LANE_BITS) | lane) & ALL_LANES;
    if (i >= TAIL_SYMBOLS - 1) moved[i - TAIL_SYMBOLS + 1] = tail;
  }
  present = set;
}

/** True when the text just read may hold the tail with one slip: all of its symbols but one, near where they belong. */
export function mayHoldTail(tail: number, set: number): boolean {
  const missing = set & ~present;
  // Nearly all names are ruled out by two symbols that are nowhere near.
  if ((missing & (missing - 1)) !== 0) return false;
  let absent = unlike(tail);
  for (let drift = 0; drift <= 2 * DRIFT; drift++) absent &= unlike(tail ^ moved[drift]!);
  return (absent & (absent - 1)) === 0;
}

/** Lowest bit of each lane that is not zero. */
function unlike(lanes: number): number {
  return (lanes | (lanes >>> 1) | (lanes >>> 2) | (lanes >>> 3) | (lanes >>> 4)) & LOW_BITS;
}
