/**
 * Second pass: which word starts may begin a name. Every key of a start is looked up in a Bloom filter, all answers are or-ed,
 * and the start is kept by advancing a counter, so that nothing but the script is branched on and the loads of many probes
 * overlap. One start in twenty or thirty passes.
 */
import { probeBloom } from '../index/bloom';
import type { MatchIndex } from '../index/open';
import { FOLD, HANGUL, KIND } from './characters';
import { passesExactGate } from './exact-gate';
import { fillExactLetterKeys } from './exact-letter-keys';
import { passesGate } from './hangul-gate';
import { fillHangulKeys, fillLetterKeys, HANGUL_FUZZY_KEYS, HANGUL_KEYS, LETTER_FUZZY_KEYS } from './keys';
import { prefixSyllables } from './languages/ko';
import { passesLetterGate } from './letter-gate';
import {
  filled,
  HITS,
  hasExact,
  hasNear,
  hasPrefix,
  keys,
  markHits,
  PREFIXED,
  passed,
  passedSmall,
  runOf,
  startOf,
  starts,
  unitPlace,
  units,
} from './scratch';
import { HANGUL_LETTER, LETTER, probeSmallRest, probeSmallStart, SMALL_LETTER_BIT } from './small-starts';

/** Fills `passed` and `passedSmall` from the compacted block. */
export function probeStarts(index: MatchIndex): void {
  admitStarts(index);
  admitCapitals(index);
  probeCapitals(index);
  probeSmall(index);
}

/** Starts that the gates let through: small letters to `passedSmall`, all others to `passed`. */
function admitStarts({ hangulGate, singles, smallStarts }: MatchIndex): void {
  const startCount = filled.starts;
  let count = 0;
  let smallCount = 0;
  for (let s = 0; s < startCount; s++) {
    const at = unitPlace(starts[s]!);
    const first = units[at]!;
    const letter = LETTER[first]!;
    if (letter & HANGUL_LETTER) {
      passed[count] = s;
      count += passesGate(hangulGate, units, at) | standsAlone(singles, s, at);
      if (prefixSyllables[first]! > 0 && KIND[units[at + 1]!] === HANGUL) {
        passed[count] = s | PREFIXED;
        count += passesGate(hangulGate, units, at + 1) | standsAlone(singles, s, at + 1);
      }
    } else {
      const small = letter >>> SMALL_LETTER_BIT;
      passed[count] = s;
      count += small ^ 1;
      passedSmall[smallCount] = s;
      smallCount += small & probeSmallStart(smallStarts, letter, units, at);
    }
  }
  filled.passed = count;
  filled.passedSmall = smallCount;
}

/** 1 where a syllable of start `s` is a name alone and ends the word. */
function standsAlone(singles: Uint32Array, s: number, at: number): number {
  if (probeSingle(singles, units[at]!) === 0) return 0;
  return KIND[units[at + 1]!] !== HANGUL || unitPlace(starts[s + 1]!) === at + 1 ? 1 : 0;
}

/**
 * Drops the capitals that their gates stop and marks which gate let the others through; in a loop of its own, since one in two passes
 * and no branch would foretell it.
 */
function admitCapitals({ letterGate, exactGate, singles }: MatchIndex): void {
  const admitted = filled.passed;
  let count = 0;
  for (let n = 0; n < admitted; n++) {
    const pass = passed[n]!;
    const s = startOf(pass);
    const at = unitPlace(starts[s]!);
    if (KIND[units[at]!] === HANGUL) passed[count++] = pass;
    else {
      const exact = passesExactGate(exactGate, units, at, runOf(s)) | probeSingle(singles, FOLD[units[at]!]!);
      const near = passesLetterGate(letterGate, units, at);
      passed[count] = markHits(pass, exact, near);
      count += exact | near;
    }
  }
  filled.passed = count;
}

function probeCapitals(index: MatchIndex): void {
  const admitted = filled.passed;
  let count = 0;
  for (let n = 0; n < admitted; n++) {
    const pass = passed[n]!;
    const start = pass & ~HITS;
    const s = startOf(pass);
    const at = unitPlace(starts[s]!) + hasPrefix(pass);
    let exact = 0;
    let near = 0;
    if (KIND[units[at]!] === HANGUL) {
      fillHangulKeys(units, at, keys);
      near = probeNear(index, HANGUL_FUZZY_KEYS);
      exact = probeExact(index, HANGUL_FUZZY_KEYS, HANGUL_KEYS) | standsAlone(index.singles, s, at);
    } else {
      if (hasExact(pass)) exact = probeExactLetters(index, at, runOf(s));
      if (hasNear(pass)) near = probeNearLetters(index, at);
    }
    passed[count] = markHits(start, exact, near);
    count += exact | near;
  }
  filled.passed = count;
}

function probeSmall(index: MatchIndex): void {
  const admitted = filled.passedSmall;
  let count = 0;
  for (let n = 0; n < admitted; n++) {
    const s = passedSmall[n]!;
    const at = unitPlace(starts[s]!);
    passedSmall[count] = s;
    if (probeSmallRest(index.smallStarts, units, at)) count += probeExactLetters(index, at, runOf(s));
  }
  filled.passedSmall = count;
}

function probeNearLetters(index: MatchIndex, at: number): number {
  fillLetterKeys(units, at, keys);
  return probeNear(index, LETTER_FUZZY_KEYS);
}

function probeExactLetters(index: MatchIndex, at: number, run: number): number {
  const to = fillExactLetterKeys(units, at, run, keys, 0);
  return probeExact(index, 0, to) | probeSingle(index.singles, FOLD[units[at]!]!);
}

/** 1 when the filter may hold one of the first `to` keys. */
function probeNear({ fuzzyBloom, fuzzyShift }: MatchIndex, to: number): number {
  let hit = 0;
  for (let k = 0; k < to; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
  return hit;
}

function probeExact({ exactBloom, exactShift }: MatchIndex, from: number, to: number): number {
  let hit = 0;
  for (let k = from; k < to; k++) hit |= probeBloom(exactBloom, exactShift, keys[k]!);
  return hit;
}

function probeSingle(singles: Uint32Array, unit: number): number {
  return (singles[unit >>> 5]! >>> unit) & 1;
}
