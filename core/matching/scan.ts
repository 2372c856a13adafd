/**
 * Compact, probe, verify: the scan over a composed text.
 *
 * Cheap first, costly after: every character is compacted, every word start probed, and only the few that pass are looked up in
 * the postings and compared with names letter by letter.
 */
import { probeBloom } from '../index/bloom';
import { entityOf, formOf, type MatchIndex } from '../index/open';
import { bucketOf } from '../index/postings';
import { endingsOf, slipsOf, syllablesOf } from '../index/traits';
import { approximate } from './approximate';
import { CYRILLIC, FLAGS, FOLD, HANGUL, KIND, SCRIPT, SMALL_START } from './characters';
import { compact } from './compact';
import { acceptEnd } from './end-rule';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_FUZZY_KEYS,
  HANGUL_KEYS,
  LETTER_FUZZY_KEYS,
  LETTER_KEYS,
  singleKey,
} from './keys';
import { prefixSyllables } from './languages/ko';
import { blockPlace, PREFIXED, probeStarts, unitPlace } from './probe';
import { BLOCK } from './scratch';
import type { Candidate } from './types';
import { endOf, hasSameGaps, NO_MATCH, walkSpelling } from './walk-spelling';

/** A gap written otherwise than in the name, in edits: enough to prefer a name that is written just so. */
const SEPARATOR_COST = 0.05;

/** Where a name may begin. */
type Start = { at: number; unitsAt: number; prefix: string };

/**
 * All candidates of a text, in order of block. Null when the text holds marks or jamo that have to be composed first and
 * `composed` does not say that this was done.
 */
export function scanText(text: string, index: MatchIndex, composed: boolean): Candidate[] | null {
  const found: Candidate[] = [];
  const { scratch } = index;
  scratch.sawComposing = false;
  for (let from = 0; from < text.length; from += BLOCK) {
    compact(text, from, Math.min(text.length, from + BLOCK), scratch);
    if (scratch.sawComposing && !composed) return null;
    probeStarts(index);
    for (let p = 0; p < scratch.passedCount; p++) {
      const start = scratch.passed[p]!;
      const at = from + blockPlace(start);
      if ((start & PREFIXED) === 0)
        matchAt(text, { at, unitsAt: unitPlace(start), prefix: '' }, index, found);
      else if (KIND[text.charCodeAt(at + 1)] === HANGUL) {
        matchAt(text, { at: at + 1, unitsAt: unitPlace(start) + 1, prefix: text.charAt(at) }, index, found);
      }
    }
  }
  return found;
}

/** Looks up the keys of one start and verifies every spelling filed under them. */
function matchAt(text: string, start: Start, index: MatchIndex, found: Candidate[]): void {
  const { scratch } = index;
  const { keys, units } = scratch;
  const unit = units[start.unitsAt]!;
  scratch.startNumber++;
  const isHangul = KIND[unit] === HANGUL;
  if (isHangul) fillHangulKeys(units, start.unitsAt, keys);
  else fillLetterKeys(units, start.unitsAt, keys);
  const fuzzy = isHangul ? HANGUL_FUZZY_KEYS : LETTER_FUZZY_KEYS;
  const all = isHangul ? HANGUL_KEYS : LETTER_KEYS;
  for (let k = 0; k < fuzzy; k++) {
    if (probeBloom(index.fuzzyBloom, index.fuzzyShift, keys[k]!)) lookUp(text, start, keys[k]!, index, found);
  }
  for (let k = fuzzy; k < all; k++) {
    if (probeBloom(index.exactBloom, index.exactShift, keys[k]!)) lookUp(text, start, keys[k]!, index, found);
  }
  if ((index.singles[FOLD[unit]! >>> 5]! >>> FOLD[unit]!) & 1) {
    lookUp(text, start, singleKey(FOLD[unit]!), index, found);
  }
}

function lookUp(text: string, start: Start, key: number, index: MatchIndex, found: Candidate[]): void {
  const { bucketStart, postingKey, postingSpelling, scratch } = index;
  const bucket = bucketOf(key, index.bucketsShift);
  const to = bucketStart[bucket + 1]!;
  for (let p = bucketStart[bucket]!; p < to; p++) {
    if (postingKey[p] !== key) continue;
    const spelling = postingSpelling[p]!;
    if (scratch.verifiedAt[spelling] === scratch.startNumber) continue;
    scratch.verifiedAt[spelling] = scratch.startNumber;
    const candidate = verify(text, start, index, spelling);
    if (candidate) found.push(candidate);
  }
}

/** The candidate that a spelling makes at a start, exactly or else with its slips; null when it makes none. */
function verify(text: string, start: Start, index: MatchIndex, spelling: number): Candidate | null {
  const traits = index.spellingTraits[spelling]!;
  if (start.prefix && syllablesOf(traits) < prefixSyllables[start.prefix.charCodeAt(0)]!) return null;
  const walked = walkSpelling(text, start.at, index, spelling);
  if (walked !== NO_MATCH) {
    const accepted = acceptEnd(text, endOf(walked), endingsOf(traits));
    if (accepted) {
      const same = hasSameGaps(walked);
      return candidateOf(text, start, index, spelling, {
        ...accepted,
        rule: same ? 'exact' : 'separators',
        cost: same ? 0 : SEPARATOR_COST,
      });
    }
  }
  // Words in small letters are too many to be taken for misspelt names.
  if (slipsOf(traits) === 0 || (FLAGS[text.charCodeAt(start.at)]! & SMALL_START) !== 0) return null;
  const near = approximate(text, start.at, index, spelling);
  if (!near) return null;
  const accepted = acceptEnd(text, near.end, endingsOf(traits));
  if (!accepted) return null;
  return candidateOf(text, start, index, spelling, { ...accepted, rule: near.rule, cost: near.cost });
}

type Found = Pick<Candidate, 'end' | 'ending' | 'rule' | 'cost'>;

function candidateOf(
  text: string,
  start: Start,
  index: MatchIndex,
  spelling: number,
  found: Found,
): Candidate {
  const name = index.spellingName[spelling]!;
  const form = formOf(index, name);
  return {
    start: start.at,
    end: found.end,
    entity: entityOf(index, name),
    form,
    name,
    rule: found.rule,
    cost: found.cost,
    ending: found.ending || inflection(text, start.at, found.end, form),
    prefix: start.prefix,
  };
}

/** The ending of a declined Cyrillic form: what its last word has after the stem it shares with the name's. */
function inflection(text: string, start: number, end: number, form: string): string {
  if (SCRIPT[form.charCodeAt(form.length - 1)] !== CYRILLIC) return '';
  let seen = wordStart(text, start, end);
  let named = wordStart(form, 0, form.length);
  while (seen < end && named < form.length && FOLD[text.charCodeAt(seen)] === FOLD[form.charCodeAt(named)]) {
    seen++;
    named++;
  }
  return text.slice(seen, end);
}

function wordStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && SCRIPT[text.charCodeAt(at - 1)] === CYRILLIC) at--;
  return at;
}
