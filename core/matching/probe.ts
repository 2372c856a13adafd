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
    if (KIND[first] === HANGUL) {
      passed[count] = s;
      count += passesGate(hangulGate, units, at) | standsAlone(singles, s, at);
      if (prefixSyllables[first]! > 0 && KIND[units[at + 1]!] === HANGUL) {
        passed[count] = s | PREFIXED;
        count += passesGate(hangulGate, units, at + 1) | standsAlone(singles, s, at + 1);
      }
    } else {
      const small = (FLAGS[first]! / SMALL) & 1;
      passed[count] = s;
      count += small ^ 1;
      passedSmall[smallCount] = s;
      smallCount += small & probeSmallStart(smallStarts, units, at);
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

/** Drops the capitals that their gate stops; in a loop of its own, since one in two passes and no branch would foretell it. */
function admitCapitals({ letterGate, singles }: MatchIndex): void {
  const admitted = filled.passed;
  let count = 0;
  for (let n = 0; n < admitted; n++) {
    const pass = passed[n]!;
    const at = unitPlace(starts[startOf(pass)]!);
    passed[count] = pass;
    if (KIND[units[at]!] === HANGUL) count++;
    else count += passesLetterGate(letterGate, units, at) | probeSingle(singles, FOLD[units[at]!]!);
  }
  filled.passed = count;
}

function probeCapitals(index: MatchIndex): void {
  const { singles } = index;
  const admitted = filled.passed;
  let count = 0;
  for (let n = 0; n < admitted; n++) {
    const pass = passed[n]!;
    const s = startOf(pass);
    const at = unitPlace(starts[s]!) + hasPrefix(pass);
    let hit = 0;
    if (KIND[units[at]!] === HANGUL) hit = probeHangul(index, at) | standsAlone(singles, s, at);
    else
      hit =
        probeExactLetters(index, at, runOf(s)) |
        probeNearLetters(index, at) |
        probeSingle(singles, FOLD[units[at]!]!);
    passed[count] = pass;
    count += hit;
  }
  filled.passed = count;
}

function probeSmall(index: MatchIndex): void {
  const admitted = filled.passedSmall;
  let count = 0;
  for (let n = 0; n < admitted; n++) {
    const s = passedSmall[n]!;
    const at = unitPlace(starts[s]!);
    const hit = probeExactLetters(index, at, runOf(s)) | probeSingle(index.singles, FOLD[units[at]!]!);
    passedSmall[count] = s;
    count += hit;
  }
  filled.passedSmall = count;
}

function probeHangul({ fuzzyBloom, fuzzyShift, exactBloom, exactShift }: MatchIndex, at: number): number {
  fillHangulKeys(units, at, keys);
  let hit = 0;
  for (let k = 0; k < HANGUL_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
  for (let k = HANGUL_FUZZY_KEYS; k < HANGUL_KEYS; k++) hit |= probeBloom(exactBloom, exactShift, keys[k]!);
  return hit;
}

function probeNearLetters({ fuzzyBloom, fuzzyShift }: MatchIndex, at: number): number {
  fillLetterKeys(units, at, keys);
  let hit = 0;
  for (let k = 0; k < LETTER_FUZZY_KEYS; k++) hit |= probeBloom(fuzzyBloom, fuzzyShift, keys[k]!);
  return hit;
}

function probeExactLetters({ exactBloom, exactShift }: MatchIndex, at: number, run: number): number {
  const to = fillExactLetterKeys(units, at, run, keys, 0);
  let hit = 0;
  for (let k = 0; k < to; k++) hit |= probeBloom(exactBloom, exactShift, keys[k]!);
  return hit;
}

function probeSingle(singles: Uint32Array, unit: number): number {
  return (singles[unit >>> 5]! >>> unit) & 1;
}
