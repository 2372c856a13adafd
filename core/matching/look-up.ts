/** From a word start that passed the filter to the spellings filed under its keys. */
import { probeBloom } from '../index/bloom';
import type { MatchIndex } from '../index/open';
import { bucketOf, fingerprint } from '../index/postings';
import { lettersOf, slipsOf, syllablesOf } from '../index/traits';
import { FOLD } from './characters';
import { fillExactLetterKeys } from './exact-letter-keys';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_EXACT_TAIL,
  HANGUL_FUZZY_KEYS,
  HANGUL_FUZZY_TAIL,
  HANGUL_KEYS,
  LETTER_EXACT_TAIL,
  LETTER_FUZZY_KEYS,
  LETTER_FUZZY_TAIL,
  singleKey,
} from './keys';
import type { Place } from './place';
import { keys, units } from './scratch';
import { compareCandidates } from './select';
import { holdsTail, mayHoldTail, readTextTails } from './tails';
import type { Candidate } from './types';
import { verifyExactly, verifyNearly } from './verify';

/** Keys of one kind: their places, and where the tails of the names begin that are filed under them. */
type KeyRange = { kind: 'fuzzy' | 'exact'; from: number; to: number; tail: number };

const HANGUL_FUZZY: KeyRange = { kind: 'fuzzy', from: 0, to: HANGUL_FUZZY_KEYS, tail: HANGUL_FUZZY_TAIL };
const HANGUL_EXACT: KeyRange = {
  kind: 'exact',
  from: HANGUL_FUZZY_KEYS,
  to: HANGUL_KEYS,
  tail: HANGUL_EXACT_TAIL,
};
const LETTER_FUZZY: KeyRange = { kind: 'fuzzy', from: 0, to: LETTER_FUZZY_KEYS, tail: LETTER_FUZZY_TAIL };
/** Its end is set at each start: Cyrillic has more keys. */
const LETTER_EXACT: KeyRange = {
  kind: 'exact',
  from: LETTER_FUZZY_KEYS,
  to: LETTER_FUZZY_KEYS,
  tail: LETTER_EXACT_TAIL,
};

/** Spellings that may stand at the start with a slip, looked at after all exact readings are known. */
let doubtful = new Uint32Array(256);
let doubtfulCount = 0;

/** Looks up all keys of a start in Hangul. */
export function visitHangulStart(text: string, place: Place, index: MatchIndex, found: Candidate[]): void {
  fillHangulKeys(units, place.unit, keys);
  visitStart(text, place, HANGUL_FUZZY, HANGUL_EXACT, index, found);
}

/** Looks up all keys of a start in another script. */
export function visitLetterStart(text: string, place: Place, index: MatchIndex, found: Candidate[]): void {
  fillLetterKeys(units, place.unit, keys);
  LETTER_EXACT.to = fillExactLetterKeys(units, place.unit, place.run, keys, LETTER_FUZZY_KEYS);
  visitStart(text, place, LETTER_FUZZY, LETTER_EXACT, index, found);
}

/** Looks up the exact keys of a start from a small letter: such words are too many to be taken for misspelt names. */
export function visitSmallStart(text: string, place: Place, index: MatchIndex, found: Candidate[]): void {
  index.startNumber++;
  LETTER_EXACT.to = fillExactLetterKeys(units, place.unit, place.run, keys, LETTER_FUZZY_KEYS);
  const before = found.length;
  lookUp(text, place, LETTER_EXACT, index, found);
  if (found.length - before > 1) sortFrom(found, before);
}

/** Puts the candidates of one start, a handful, in their order. */
function sortFrom(found: Candidate[], from: number): void {
  for (let i = from + 1; i < found.length; i++) {
    const candidate = found[i]!;
    let k = i;
    for (; k > from && compareCandidates(found[k - 1]!, candidate) > 0; k--) found[k] = found[k - 1]!;
    found[k] = candidate;
  }
}

function visitStart(
  text: string,
  place: Place,
  fuzzy: KeyRange,
  exact: KeyRange,
  index: MatchIndex,
  found: Candidate[],
): void {
  index.startNumber++;
  doubtfulCount = 0;
  const before = found.length;
  lookUp(text, place, fuzzy, index, found);
  lookUp(text, place, exact, index, found);
  if (doubtfulCount > 0) readDoubtful(text, place, index, found, before);
  if (found.length - before > 1) sortFrom(found, before);
}

function readDoubtful(
  text: string,
  place: Place,
  index: MatchIndex,
  found: Candidate[],
  before: number,
): void {
  const explained = explainedUnits(index, found, before);
  for (let d = 0; d < doubtfulCount; d++) {
    const spelling = doubtful[d]!;
    // A misspelt reading of less than an exact one explains is never the better one.
    if (unitsOf(index.spellingTraits[spelling]!) <= explained) continue;
    const candidate = verifyNearly(text, place, index, spelling);
    if (candidate) found.push(candidate);
  }
}

/** Letters and syllables of the longest exact reading of this start. */
function explainedUnits(index: MatchIndex, found: Candidate[], from: number): number {
  let most = 0;
  for (let i = from; i < found.length; i++) {
    const { name, end, start } = found[i]!;
    const string = name;
    const length = index.stringStart[string + 1]! - index.stringStart[string]!;
    most = Math.max(most, Math.min(length, end - start));
  }
  return most;
}

function unitsOf(traits: number): number {
  return syllablesOf(traits) + lettersOf(traits);
}

/** Looks up the keys of a range that the filter lets through. */
function lookUp(text: string, place: Place, range: KeyRange, index: MatchIndex, found: Candidate[]): void {
  const isFuzzy = range.kind === 'fuzzy';
  const bloom = isFuzzy ? index.fuzzyBloom : index.exactBloom;
  const shift = isFuzzy ? index.fuzzyShift : index.exactShift;
  let hasTails = false;
  for (let k = range.from; k < range.to; k++) {
    if (probeBloom(bloom, shift, keys[k]!) === 0) continue;
    if (!hasTails) readTextTails(units, place.unit + range.tail);
    hasTails = true;
    lookUpKey(text, place, keys[k]!, isFuzzy, index, found);
  }
  if (isFuzzy) return;
  const unit = FOLD[units[place.unit]!]!;
  if (((index.singles[unit >>> 5]! >>> unit) & 1) === 0) return;
  if (!hasTails) readTextTails(units, place.unit + range.tail);
  lookUpKey(text, place, singleKey(unit), false, index, found);
}

/** Meets the groups filed under a key, each once at a start. */
function lookUpKey(
  text: string,
  place: Place,
  key: number,
  isFuzzy: boolean,
  index: MatchIndex,
  found: Candidate[],
): void {
  const { postingKey, postingGroup, bucketStart, metAt } = index;
  const bucket = bucketOf(key, index.bucketsShift);
  const print = fingerprint(key);
  const to = bucketStart[bucket + 1]!;
  for (let p = bucketStart[bucket]!; p < to; p++) {
    const group = postingGroup[p]!;
    if (postingKey[p] !== print || metAt[group] === index.startNumber) continue;
    metAt[group] = index.startNumber;
    if (isFuzzy) meetNearly(text, place, group, index, found);
    else meetExactly(text, place, group, index, found);
  }
}

function meetExactly(text: string, place: Place, group: number, index: MatchIndex, found: Candidate[]): void {
  const to = index.groupStart[group + 1]!;
  for (let spelling = index.groupStart[group]!; spelling < to; spelling++) {
    if (!holdsTail(index.spellingTail[spelling]!)) continue;
    const candidate = verifyExactly(text, place, index, spelling);
    if (candidate) found.push(candidate);
  }
}

function meetNearly(text: string, place: Place, group: number, index: MatchIndex, found: Candidate[]): void {
  const { spellingTail, spellingTailSet, spellingTraits } = index;
  const to = index.groupStart[group + 1]!;
  for (let spelling = index.groupStart[group]!; spelling < to; spelling++) {
    const tail = spellingTail[spelling]!;
    if (holdsTail(tail)) {
      const candidate = verifyExactly(text, place, index, spelling);
      if (candidate) {
        found.push(candidate);
        continue;
      }
    }
    if (mayHoldTail(tail, spellingTailSet[spelling]!, slipsOf(spellingTraits[spelling]!))) doubt(spelling);
  }
}

function doubt(spelling: number): void {
  if (doubtfulCount === doubtful.length) {
    const longer = new Uint32Array(doubtfulCount * 2);
    longer.set(doubtful);
    doubtful = longer;
  }
  doubtful[doubtfulCount++] = spelling;
}
