/**
 * Second pass: which word starts may begin a name. Every key of a start is looked up in a Bloom filter, all answers are or-ed,
 * and the start is kept by advancing a counter, so that nothing but the script is branched on and the loads of many probes
 * overlap. One start in twenty or thirty passes.
 */
import { probeBloom } from '../index/bloom';
import type { MatchIndex } from '../index/open';
import { FLAGS, FOLD, HANGUL, KIND, SMALL } from './characters';
import { passesGate } from './hangul-gate';
import {
  fillHangulKeys,
  fillLetterExactKeys,
  fillLetterKeys,
  HANGUL_FUZZY_KEYS,
  HANGUL_KEYS,
  LETTER_FUZZY_KEYS,
  LETTER_KEYS,
} from './keys';
import { prefixSyllables } from './languages/ko';
import { filled, keys, passed, passedSmall, starts, units } from './scratch';
import { probeSmallStart } from './small-starts';

/** Marks a passed start whose name begins after a one-syllable prefix. */
const PREFIXED_BIT = 30;
export const PREFIXED = 1 << PREFIXED_BIT;
/** Place of a start among the kept units, and in the block. */
export const unitPlace = (start: number): number => (start & ~PREFIXED) >>> 16;
export const blockPlace = (start: number): number => start & 0xffff;

/** Fills `passed` and `passedSmall` from the compacted block. */
export function probeStarts(index: MatchIndex): void {
  admitStarts(index.hangulGate, index.smallStarts);
  probeCapitals(index);
  probeSmall(index);
}

/** Fills `passed` with capitals and all else that is no small letter, `passedSmall` with small letters, as far as their gates let them. */
function admitStarts(hangulGate: Uint32Array, smallGate: Uint32Array): void {
  const startCount = filled.starts;
  let count = 0;
  let smallCount = 0;
  for (let s = 0; s < startCount; s++) {
    const start = starts[s]!;
    const at = start >>> 16;
    const first = units[at]!;
    passed[count] = start;
    if (KIND[first] === HANGUL) {
      count += passesGate(hangulGate, units, at);
      passed[count] = start | PREFIXED;
      count += hasPrefix(first, units[at + 1]!) & passesGate(hangulGate, units, at + 1);
    } else {
      const small = (FLAGS[first]! / SMALL) & 1;
      count += small ^ 1;
      passedSmall[smallCount] = start;
      smallCount += small & probeSmallStart(smallGate, units, at);
    }
  }
  filled.passed = count;
  filled.passedSmall = smallCount;
}

/** 1 where a name may begin after the syllable `first`. */
function hasPrefix(first: number, second: number): number {
  return prefixSyllables[first]! > 0 && KIND[second] === HANGUL ? 1 : 0;
}

function probeCapitals(index: MatchIndex): void {
  const { fuzzyBloom, fuzzyShift, exactBloom, exactShift, singles } = index;
  const admitted = filled.passed;
  let count = 0;
  for (let s = 0; s < admitted; s++) {
    const start = passed[s]!;
    const at = unitPlace(start) + (start >>> PREFIXED_BIT);
    let hit = 0;
    if (KIND[units[at]!] === HANGUL) {
      fillHangulKeys(units, at, keys);
      for (let k = 0; k < HANGUL_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
      for (let k = HANGUL_FUZZY_KEYS; k < HANGUL_KEYS; k++)
        hit |= probeBloom(exactBloom, exactShift, keys[k]!);
    } else {
      fillLetterKeys(units, at, keys);
      for (let k = 0; k < LETTER_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
      for (let k = LETTER_FUZZY_KEYS; k < LETTER_KEYS; k++)
        hit |= probeBloom(exactBloom, exactShift, keys[k]!);
    }
    hit |= probeSingle(singles, FOLD[units[at]!]!);
    passed[count] = start;
    count += hit;
  }
  filled.passed = count;
}

function probeSmall(index: MatchIndex): void {
  const { exactBloom, exactShift, singles } = index;
  const admitted = filled.passedSmall;
  let count = 0;
  for (let s = 0; s < admitted; s++) {
    const start = passedSmall[s]!;
    const at = start >>> 16;
    fillLetterExactKeys(units, at, keys);
    let hit = probeSingle(singles, FOLD[units[at]!]!);
    for (let k = LETTER_FUZZY_KEYS; k < LETTER_KEYS; k++) hit |= probeBloom(exactBloom, exactShift, keys[k]!);
    passedSmall[count] = start;
    count += hit;
  }
  filled.passedSmall = count;
}

function probeSingle(singles: Uint32Array, unit: number): number {
  return (singles[unit >>> 5]! >>> unit) & 1;
}
