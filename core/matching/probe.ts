/**
 * Second pass: which word starts may begin a name. Every key of a start is looked up in a Bloom filter, all answers are or-ed,
 * and the start is kept by advancing a counter, so that nothing but the script is branched on and the loads of many probes
 * overlap. One start in twenty or thirty passes.
 */
import { probeBloom } from '../index/bloom';
import type { MatchIndex } from '../index/open';
import { FOLD, HANGUL, KIND } from './characters';
import { passesGate } from './hangul-gate';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_FUZZY_KEYS,
  HANGUL_KEYS,
  LETTER_FUZZY_KEYS,
  LETTER_KEYS,
} from './keys';
import { prefixSyllables } from './languages/ko';
import { filled, keys, passed, passedSmall, smallStarts, starts, units } from './scratch';
import { probeSmallStart } from './small-starts';

/** Marks a passed start whose name begins after a one-syllable prefix. */
const PREFIXED_BIT = 30;
export const PREFIXED = 1 << PREFIXED_BIT;
/** Place of a start among the kept units, and in the block. */
export const unitPlace = (start: number): number => (start & ~PREFIXED) >>> 16;
export const blockPlace = (start: number): number => start & 0xffff;

/** Fills `passed` and `passedSmall` from the compacted block. */
export function probeStarts(index: MatchIndex): void {
  probeCapitals(index);
  filled.passedSmall = index.hasSmallStarts ? probeSmall(index.smallStarts) : 0;
}

function probeCapitals(index: MatchIndex): void {
  const admitted = admitStarts(index.hangulGate);
  const { fuzzyBloom, fuzzyShift, exactBloom, exactShift, singles } = index;
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

/** Fills `passed` with the starts that the gate lets through, and with all that are not Hangul. */
function admitStarts(gate: Uint32Array): number {
  const startCount = filled.starts;
  let count = 0;
  for (let s = 0; s < startCount; s++) {
    const start = starts[s]!;
    const at = start >>> 16;
    const first = units[at]!;
    passed[count] = start;
    if (KIND[first] !== HANGUL) {
      count++;
      continue;
    }
    count += passesGate(gate, units, at);
    if (prefixSyllables[first]! > 0 && KIND[units[at + 1]!] === HANGUL) {
      passed[count] = start | PREFIXED;
      count += passesGate(gate, units, at + 1);
    }
  }
  return count;
}

function probeSmall(words: Uint32Array): number {
  const smallCount = filled.smallStarts;
  let count = 0;
  for (let s = 0; s < smallCount; s++) {
    const start = smallStarts[s]!;
    passedSmall[count] = start;
    count += probeSmallStart(words, units, start >>> 16);
  }
  return count;
}

function probeSingle(singles: Uint32Array, unit: number): number {
  return (singles[unit >>> 5]! >>> unit) & 1;
}
