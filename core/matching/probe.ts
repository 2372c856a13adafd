/**
 * Second pass: which word starts may begin a name. Every key of a start is looked up in a Bloom filter, all answers are or-ed,
 * and the start is kept by advancing a counter, so that nothing but the script is branched on and the loads of many probes
 * overlap. One start in twenty or thirty passes.
 */
import { probeBloom } from '../index/bloom';
import type { MatchIndex } from '../index/open';
import { FOLD, HANGUL, KIND } from './characters';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_FUZZY_KEYS,
  HANGUL_KEYS,
  LETTER_FUZZY_KEYS,
  LETTER_KEYS,
} from './keys';
import { prefixSyllables } from './languages/ko';
import type { Scratch } from './scratch';
import { probeSmallStart } from './small-starts';

/** Marks a passed start whose name begins after a one-syllable prefix. */
export const PREFIXED = 1 << 30;
/** Place of a start among the kept units, and in the block. */
export const unitPlace = (start: number): number => (start & ~PREFIXED) >>> 16;
export const blockPlace = (start: number): number => start & 0xffff;

/** Fills `scratch.passed` from the compacted block. */
export function probeStarts(index: MatchIndex): void {
  const { scratch } = index;
  scratch.passedCount = 0;
  probeCapitals(index, scratch);
  if (index.hasSmallStarts) probeSmall(index, scratch);
}

function probeCapitals(index: MatchIndex, scratch: Scratch): void {
  const { units, starts, startCount, passed } = scratch;
  let count = 0;
  for (let s = 0; s < startCount; s++) {
    const start = starts[s]!;
    const at = start >>> 16;
    const first = units[at]!;
    passed[count] = start;
    if (KIND[first] === HANGUL) {
      count += probeHangul(index, units, at);
      if (prefixSyllables[first]! > 0) {
        passed[count] = start | PREFIXED;
        count += KIND[units[at + 1]!] === HANGUL ? probeHangul(index, units, at + 1) : 0;
      }
    } else count += probeLetters(index, units, at);
  }
  scratch.passedCount = count;
}

function probeSmall(index: MatchIndex, scratch: Scratch): void {
  const { units, smallStarts, smallCount, passed } = scratch;
  let count = scratch.passedCount;
  for (let s = 0; s < smallCount; s++) {
    const start = smallStarts[s]!;
    passed[count] = start;
    count += probeSmallStart(index.smallStarts, units, start >>> 16);
  }
  scratch.passedCount = count;
}

function probeHangul(index: MatchIndex, units: Uint16Array, at: number): number {
  const { fuzzyBloom, fuzzyShift, exactBloom, exactShift } = index;
  const { keys } = index.scratch;
  fillHangulKeys(units, at, keys);
  let hit = probeSingle(index.singles, units[at]!);
  for (let k = 0; k < HANGUL_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
  for (let k = HANGUL_FUZZY_KEYS; k < HANGUL_KEYS; k++) hit |= probeBloom(exactBloom, exactShift, keys[k]!);
  return hit;
}

function probeLetters(index: MatchIndex, units: Uint16Array, at: number): number {
  const { fuzzyBloom, fuzzyShift, exactBloom, exactShift } = index;
  const { keys } = index.scratch;
  fillLetterKeys(units, at, keys);
  let hit = probeSingle(index.singles, FOLD[units[at]!]!);
  for (let k = 0; k < LETTER_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
  for (let k = LETTER_FUZZY_KEYS; k < LETTER_KEYS; k++) hit |= probeBloom(exactBloom, exactShift, keys[k]!);
  return hit;
}

function probeSingle(singles: Uint32Array, unit: number): number {
  return (singles[unit >>> 5]! >>> unit) & 1;
}
