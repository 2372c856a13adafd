/**
 * Second pass: which word starts may begin a name. Every key of a start is looked up in a Bloom filter, all answers are or-ed,
 * and the start is kept by advancing a counter, so that nothing but the script is branched on and the loads of many probes
 * overlap. One start in twenty or thirty passes.
 */
import { probeBloom } from '../index/bloom';
import type { MatchIndex } from '../index/open';
import { FLAGS, FOLD, HANGUL, KIND, SMALL } from './characters';
import { fillExactLetterKeys } from './exact-letter-keys';
import { passesGate } from './hangul-gate';
import { fillHangulKeys, fillLetterKeys, HANGUL_FUZZY_KEYS, HANGUL_KEYS, LETTER_FUZZY_KEYS } from './keys';
import { prefixSyllables } from './languages/ko';
import { passesLetterGate } from './letter-gate';
import {
  filled,
  hasPrefix,
  keys,
  PREFIXED,
  passed,
  passedSmall,
  runOf,
  startOf,
  starts,
  unitPlace,
  units,
} from './scratch';
import { probeSmallStart } from './small-starts';

/** Fills `passed` and `passedSmall` from the compacted block. */
export function probeStarts(index: MatchIndex): void {
  admitStarts(index.hangulGate, index.smallStarts);
  probeCapitals(index);
  probeSmall(index);
}

/** Starts that the gates let through: small letters to `passedSmall`, all others to `passed`. */
function admitStarts(hangulGate: Uint32Array, smallGate: Uint32Array): void {
  const startCount = filled.starts;
  let count = 0;
  let smallCount = 0;
  for (let s = 0; s < startCount; s++) {
    const at = unitPlace(starts[s]!);
    const first = units[at]!;
    if (KIND[first] === HANGUL) {
      passed[count] = s;
      count += passesGate(hangulGate, units, at);
      passed[count] = s | PREFIXED;
      count += opensPrefixed(first, units[at + 1]!) & passesGate(hangulGate, units, at + 1);
    } else {
      const small = (FLAGS[first]! / SMALL) & 1;
      passed[count] = s;
      count += small ^ 1;
      passedSmall[smallCount] = s;
      smallCount += small & probeSmallStart(smallGate, units, at);
    }
  }
  filled.passed = count;
  filled.passedSmall = smallCount;
}

/** 1 where a name may begin after the syllable `first`. */
function opensPrefixed(first: number, second: number): number {
  return prefixSyllables[first]! > 0 && KIND[second] === HANGUL ? 1 : 0;
}

function probeCapitals(index: MatchIndex): void {
  const { fuzzyBloom, fuzzyShift, exactBloom, exactShift, letterGate, singles } = index;
  const admitted = filled.passed;
  let count = 0;
  for (let s = 0; s < admitted; s++) {
    const pass = passed[s]!;
    const at = unitPlace(starts[startOf(pass)]!) + hasPrefix(pass);
    let hit = 0;
    if (KIND[units[at]!] === HANGUL) {
      fillHangulKeys(units, at, keys);
      for (let k = 0; k < HANGUL_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
      for (let k = HANGUL_FUZZY_KEYS; k < HANGUL_KEYS; k++)
        hit |= probeBloom(exactBloom, exactShift, keys[k]!);
    } else if (passesLetterGate(letterGate, units, at)) {
      hit =
        probeExactLetters(exactBloom, exactShift, at, runOf(pass)) |
        probeNearLetters(fuzzyBloom, fuzzyShift, at);
    }
    hit |= probeSingle(singles, FOLD[units[at]!]!);
    passed[count] = pass;
    count += hit;
  }
  filled.passed = count;
}

function probeSmall(index: MatchIndex): void {
  const { exactBloom, exactShift, singles } = index;
  const admitted = filled.passedSmall;
  let count = 0;
  for (let s = 0; s < admitted; s++) {
    const pass = passedSmall[s]!;
    const at = unitPlace(starts[pass]!);
    const hit =
      probeExactLetters(exactBloom, exactShift, at, runOf(pass)) | probeSingle(singles, FOLD[units[at]!]!);
    passedSmall[count] = pass;
    count += hit;
  }
  filled.passedSmall = count;
}

function probeNearLetters(bloom: Uint32Array, shift: number, at: number): number {
  fillLetterKeys(units, at, keys);
  let hit = 0;
  for (let k = 0; k < LETTER_FUZZY_KEYS; k++) hit |= probeBloom(bloom, shift, keys[k]!);
  return hit;
}

function probeExactLetters(bloom: Uint32Array, shift: number, at: number, run: number): number {
  const to = fillExactLetterKeys(units, at, run, keys, 0);
  let hit = 0;
  for (let k = 0; k < to; k++) hit |= probeBloom(bloom, shift, keys[k]!);
  return hit;
}

function probeSingle(singles: Uint32Array, unit: number): number {
  return (singles[unit >>> 5]! >>> unit) & 1;
}
