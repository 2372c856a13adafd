/**
 * Exact verification: walks a spelling along the text from a word start, letter by letter, ignoring how gaps are written as
 * far as a name of its length allows.
 */
import type { MatchIndex } from '../index/open';
import { lettersOf, needsAllCapitals, needsCapital, syllablesOf } from '../index/traits';
import { BREAK, DIGIT, FOLD, HANGUL, IGNORED, isUpperCase, KIND, LINE_FEED, SCRIPT } from './characters';

/** Result of a walk that failed. */
export const NO_MATCH = -1;
/** Set in the result when a gap was written otherwise than in the spelling; the rest is the end offset. */
const OTHER_GAPS = 2 ** 40;

/** What a gap is made of, as bits. */
const NO_GAP = 0;
const SOFT = 1;
const LINE = 2;
const PUNCTUATION = 4;
/** More than one separator; more than one line break; more than one punctuation mark. */
const LONG = 8;
const LINES = 16;
const MARKS = 32;

/** Longest gap bridged: a line break with its indentation. */
const MAX_GAP = 40;
/** Shortest name whose gaps may be opened (카자흐 스탄) or closed (FreshWind) freely: "An San" and "Ansan" are two things. */
const FREE_GAP_SYLLABLES = 4;
const FREE_GAP_LETTERS = 6;

/** End offset in a successful result of `walkSpelling`. */
export const endOf = (walked: number): number => (walked >= OTHER_GAPS ? walked - OTHER_GAPS : walked);
/** True when gaps were written just as in the spelling. */
export const hasSameGaps = (walked: number): boolean => walked < OTHER_GAPS;

/** Walks spelling `spelling` from offset `start`; `NO_MATCH` where the text does not hold it. */
export function walkSpelling(text: string, start: number, index: MatchIndex, spelling: number): number {
  const traits = index.spellingTraits[spelling]!;
  if (needsCapital(traits) && !isUpperCase(text.charCodeAt(start))) return NO_MATCH;
  const forms = index.text;
  const string = index.spellingString[spelling]!;
  const formEnd = index.stringStart[string + 1]!;
  const formStart = index.stringStart[string]!;
  let same = true;
  let at = start;
  for (let f = formStart; f < formEnd; f++) {
    let formGap = NO_GAP;
    while (KIND[forms[f]!]! < HANGUL) formGap = addToGap(formGap, forms[f++]!);
    let textGap = NO_GAP;
    if (f > formStart) {
      const from = at;
      while (at < text.length && KIND[text.charCodeAt(at)]! < HANGUL && at - from < MAX_GAP) {
        textGap = addToGap(textGap, text.charCodeAt(at++));
      }
    }
    if (at >= text.length) return NO_MATCH;
    const unit = text.charCodeAt(at);
    if (FOLD[unit] !== FOLD[forms[f]!]) return NO_MATCH;
    if (formGap !== NO_GAP || textGap !== NO_GAP) {
      const opensAt = {
        traits,
        first: f === formStart + 1,
        changesScript: SCRIPT[forms[f]!] !== SCRIPT[forms[f - 1]!],
      };
      if (!gapFits(textGap, formGap, opensAt)) return NO_MATCH;
      if (formGap === NO_GAP && opensWord(text, at, forms[f]!) && isOneWord(forms, formStart, formEnd))
        return NO_MATCH;
      if (textGap === NO_GAP || formGap === NO_GAP) same = false;
    }
    if (needsAllCapitals(traits) && isCased(unit) && !isUpperCase(unit)) return NO_MATCH;
    at++;
  }
  return same ? at : at + OTHER_GAPS;
}

function addToGap(gap: number, unit: number): number {
  const kind = KIND[unit]!;
  if (kind === IGNORED) return gap;
  if (unit === LINE_FEED) return gap & LINE ? gap | LINES : gap | LINE | (gap & SOFT ? LONG : 0) | SOFT;
  if (kind === BREAK) return gap & PUNCTUATION ? gap | MARKS : gap | PUNCTUATION | SOFT;
  return gap & SOFT ? gap | LONG : gap | SOFT;
}

/**
 * A gap of the spelling may be any run of separators, over one line break, and left out in all but short names; punctuation
 * stands only where the spelling has some, and no more than one mark where it has one. A gap that the
 * spelling does not have is one separator, in long names, after a Korean surname (홍 범도) or where the script changes
 * (K 실크로드).
 */
function gapFits(
  textGap: number,
  formGap: number,
  place: { traits: number; first: boolean; changesScript: boolean },
): boolean {
  const syllables = syllablesOf(place.traits);
  const letters = lettersOf(place.traits);
  if (textGap === NO_GAP) return syllables > 0 || letters >= FREE_GAP_LETTERS;
  if (formGap === NO_GAP) {
    if (textGap !== SOFT) return false;
    if (syllables >= FREE_GAP_SYLLABLES || letters >= FREE_GAP_LETTERS || place.changesScript) return true;
    return place.first && syllables === 3 && letters === 0;
  }
  if (textGap & LINES) return false;
  if ((textGap & MARKS) > (formGap & MARKS)) return false;
  return (textGap & PUNCTUATION) === 0 || (formGap & PUNCTUATION) !== 0;
}

/**
 * A capital after a gap where the spelling goes on in small letters begins another name: Назар Баев is not Назарбаев. In a
 * text all in capitals it says nothing.
 */
function opensWord(text: string, at: number, formUnit: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isUpperCase(text.charCodeAt(at)) && !isUpperCase(formUnit) && isCased(next) && !isUpperCase(next);
}

function isOneWord(forms: Uint16Array, from: number, to: number): boolean {
  for (let f = from; f < to; f++) if (KIND[forms[f]!]! < IGNORED) return false;
  return true;
}

function isCased(unit: number): boolean {
  return KIND[unit]! > HANGUL && KIND[unit]! < DIGIT;
}
