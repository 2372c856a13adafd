/** From a word start that passed the filter to the spellings filed under its keys: exact readings first, then misspelt ones. */
import { probeBloom } from '../index/bloom';
import { bucketOf, fingerprint } from '../index/postings';
import { FOLD } from './characters';
import { beginEnds } from './end-rule';
import { fillExactLetterKeys } from './exact-letter-keys';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_FUZZY_KEYS,
  HANGUL_FUZZY_TAIL,
  HANGUL_KEYS,
  LETTER_FUZZY_KEYS,
  LETTER_FUZZY_TAIL,
  SHORT_FUZZY_KEYS,
  singleKey,
} from './keys';
import { meetExactly } from './meet-exactly';
import { beginNear, hasReadTail, meetNearly } from './meet-nearly';
import { sortRowsFrom } from './readings';
import { keys, units } from './scratch';
import { TAIL_REACH } from './tails';
import { openWindow } from './text-window';
import { keep, recall } from './verdicts';
import type { Visit } from './visit';

/** Units that the keys of a start are made of. */
const HANGUL_REACH = 4;
const LETTER_REACH = 8;

/** Looks up all keys of a start in Hangul. */
export function visitHangulStart(visit: Visit): void {
  if (recall(visit)) return;
  const before = begin(visit);
  fillHangulKeys(units, visit.unit, keys);
  // The first deletion key drops nothing that an exact reading could lack; so does the last of each kind for letters.
  meetFuzzyKey(visit, 0);
  meetExactKeys(visit, HANGUL_FUZZY_KEYS, HANGUL_KEYS);
  meetNearKeys(visit, HANGUL_FUZZY_KEYS, HANGUL_FUZZY_TAIL, before);
  finish(visit, before, hasReadTail() ? HANGUL_FUZZY_TAIL + TAIL_REACH : HANGUL_REACH);
}

/** Looks up all keys of a start in another script. */
export function visitLetterStart(visit: Visit): void {
  if (recall(visit)) return;
  const before = begin(visit);
  fillLetterKeys(units, visit.unit, keys);
  meetFuzzyKey(visit, SHORT_FUZZY_KEYS - 1);
  meetFuzzyKey(visit, LETTER_FUZZY_KEYS - 1);
  meetExactLetterKeys(visit);
  meetNearKeys(visit, LETTER_FUZZY_KEYS, LETTER_FUZZY_TAIL, before);
  finish(visit, before, hasReadTail() ? LETTER_FUZZY_TAIL + TAIL_REACH : LETTER_REACH);
}

/** Looks up the exact keys of a start from a small letter: such words are too many to be taken for misspelt names. */
export function visitSmallStart(visit: Visit): void {
  if (recall(visit)) return;
  const before = begin(visit);
  meetExactLetterKeys(visit);
  finish(visit, before, LETTER_REACH);
}

/** Opens the window at the start; gives how many readings were found before it. */
function begin(visit: Visit): number {
  visit.index.startNumber++;
  openWindow(visit.text, visit.at);
  beginEnds();
  return visit.found.count;
}

/** Puts the start's readings in their order and keeps them for the next place that reads the same; `reach` units were looked at. */
function finish(visit: Visit, before: number, reach: number): void {
  sortRowsFrom(visit.found, before);
  keep(visit, before, reach);
}

function meetFuzzyKey(visit: Visit, place: number): void {
  const key = keys[place]!;
  if (probeBloom(visit.index.fuzzyBloom, visit.index.fuzzyShift, key) !== 0) meetKey(visit, key);
}

function meetExactLetterKeys(visit: Visit): void {
  const to = fillExactLetterKeys(units, visit.unit, visit.run, keys, LETTER_FUZZY_KEYS);
  meetExactKeys(visit, LETTER_FUZZY_KEYS, to);
}

function meetExactKeys(visit: Visit, from: number, to: number): void {
  const { exactBloom, exactShift, singles } = visit.index;
  for (let k = from; k < to; k++) {
    if (probeBloom(exactBloom, exactShift, keys[k]!) !== 0) meetKey(visit, keys[k]!);
  }
  const unit = FOLD[units[visit.unit]!]!;
  if (((singles[unit >>> 5]! >>> unit) & 1) !== 0) meetKey(visit, singleKey(unit));
}

/** Meets the groups filed under a key, each once at a start, for exact readings. */
function meetKey(visit: Visit, key: number): void {
  const { postingKey, postingGroup, bucketStart, bucketsShift, metAt, startNumber } = visit.index;
  const bucket = bucketOf(key, bucketsShift);
  const print = fingerprint(key);
  const to = bucketStart[bucket + 1]!;
  for (let p = bucketStart[bucket]!; p < to; p++) {
    const group = postingGroup[p]!;
    if (postingKey[p] !== print || metAt[group] === startNumber) continue;
    metAt[group] = startNumber;
    meetExactly(visit, group);
  }
}

/** Meets the groups filed under any deletion key, each once, for misspelt readings that explain more than exact ones do. */
function meetNearKeys(visit: Visit, keyCount: number, tail: number, before: number): void {
  const {
    fuzzyBloom,
    fuzzyShift,
    postingKey,
    postingGroup,
    bucketStart,
    bucketsShift,
    nearMetAt,
    nearGroups,
  } = visit.index;
  const startNumber = visit.index.startNumber;
  let isBegun = false;
  for (let k = 0; k < keyCount; k++) {
    const key = keys[k]!;
    if (probeBloom(fuzzyBloom, fuzzyShift, key) === 0) continue;
    const bucket = bucketOf(key, bucketsShift);
    const print = fingerprint(key);
    const to = bucketStart[bucket + 1]!;
    for (let p = bucketStart[bucket]!; p < to; p++) {
      const group = postingGroup[p]!;
      if (postingKey[p] !== print || group >= nearGroups || nearMetAt[group] === startNumber) continue;
      nearMetAt[group] = startNumber;
      if (!isBegun) beginNear(visit, tail, before);
      isBegun = true;
      meetNearly(visit, group);
    }
  }
}
