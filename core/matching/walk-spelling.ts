/**
 * Exact verification where gaps are written otherwise than in the name: walks a spelling along the text from a word start, letter
 * by letter, ignoring how gaps are written as far as a name of its length allows.
 */
import type { MatchIndex } from '../index/open';
import { lettersOf, syllablesOf } from '../index/traits';
import { FOLD, HANGUL, IGNORED, isUpperCase, KIND, SCRIPT } from './characters';
import { addToGap, isCased, LINES, MARKS, MAX_GAP, NO_GAP, PUNCTUATION, SOFT } from './gaps';

/** Result of a walk that failed. */
export const NO_MATCH = -1;
/** Set in the result when a gap was written otherwise than in the spelling; the rest is the end offset. */
const OTHER_GAPS = 2 ** 40;

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
    if (at >= text.length || FOLD[text.charCodeAt(at)] !== FOLD[forms[f]!]) return NO_MATCH;
    if (formGap !== NO_GAP || textGap !== NO_GAP) {
      if (formGap === NO_GAP) {
        const changesScript = SCRIPT[forms[f]!] !== SCRIPT[forms[f - 1]!];
        if (!mayOpenGap(textGap, traits, changesScript || isAfterSurname(traits, f - formStart)))
          return NO_MATCH;
        if (opensWord(text, at, forms[f]!) && isOneWord(forms, formStart, formEnd)) return NO_MATCH;
      } else if (!(textGap === NO_GAP ? mayCloseGap(traits) : gapFits(textGap, formGap))) return NO_MATCH;
      if (textGap === NO_GAP || formGap === NO_GAP) same = false;
    }
    at++;
  }
  return same ? at : at + OTHER_GAPS;
}

/** A gap of the spelling may be left out in all but short names. */
function mayCloseGap(traits: number): boolean {
  return syllablesOf(traits) > 0 || lettersOf(traits) >= FREE_GAP_LETTERS;
}

/** A gap that the spelling does not have is one separator, in long names or at a place where one is often put. */
function mayOpenGap(textGap: number, traits: number, isUsual: boolean): boolean {
  if (textGap !== SOFT) return false;
  return isUsual || syllablesOf(traits) >= FREE_GAP_SYLLABLES || lettersOf(traits) >= FREE_GAP_LETTERS;
}

/** True after the surname of a Korean name of three syllables (홍 범도). */
function isAfterSurname(traits: number, place: number): boolean {
  return place === 1 && syllablesOf(traits) === 3 && lettersOf(traits) === 0;
}

/**
 * A gap of the spelling may be any run of separators, over one line break; punctuation stands only where the spelling has some, and no
 * more than one mark where it has one.
 */
function gapFits(textGap: number, formGap: number): boolean {
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
