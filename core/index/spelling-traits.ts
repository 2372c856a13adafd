/** What the text of a spelling says about how it may be written. */
import { DIGIT, HANGUL, HANGUL_SCRIPT, isNameUnit, isUpperCase, KIND, SCRIPT } from '../matching/characters';
import { isKoreanTitle } from '../matching/languages/ko';
import type { Spelling } from '../matching/spellings';
import type { IndexName, IndexPolicy } from './index-name';
import { packTraits } from './traits';

/** Abbreviations up to this many letters must be written in capitals throughout: "Nia" and "Rok" are words. */
const STRICT_ABBREVIATION_LETTERS = 4;
/** Fewest syllables or letters that bear a slip even where an editor asks for it. */
const LEAST_FUZZY = { minSyllables: 4, minLetters: 6 };

/** Packed traits of a spelling; null when it has no letter and can never be found. */
export function traitsOf(spelling: Spelling, name: IndexName, policy: IndexPolicy): number | null {
  const { text, endings, declined } = spelling;
  const counts = count(text);
  if (counts.syllables + counts.letters === 0) return null;
  // In a list that no one has looked through, a form in small letters is a careless one; in text such words are ordinary.
  const startsBig = isUpperCase(text.charCodeAt(0)) || (startsSmall(text) && !policy.curated);
  const needsCapital = startsBig && !(name.anyCase ?? false);
  const { cased, capitals } = counts;
  return packTraits({
    slips: declined ? 0 : slipsForgiven(text, counts, name, policy),
    needsCapital,
    needsAllCapitals:
      needsCapital && capitals === cased && cased >= 2 && cased <= STRICT_ABBREVIATION_LETTERS,
    endings,
    syllables: counts.syllables,
    letters: counts.letters,
  });
}

type Counts = { syllables: number; letters: number; cased: number; capitals: number };

function count(text: string): Counts {
  const counts = { syllables: 0, letters: 0, cased: 0, capitals: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isNameUnit(unit)) continue;
    const kind = KIND[unit]!;
    if (kind === HANGUL) counts.syllables++;
    else counts.letters++;
    if (kind > HANGUL && kind < DIGIT) counts.cased++;
    if (isUpperCase(unit)) counts.capitals++;
  }
  return counts;
}

function slipsForgiven(text: string, counts: Counts, name: IndexName, policy: IndexPolicy): number {
  if (name.fuzzy === false || isSurnameWithTitle(text) || startsSmall(text)) return 0;
  const { minSyllables, minLetters } = name.fuzzy ? LEAST_FUZZY : policy;
  const isHangul = SCRIPT[text.charCodeAt(0)] === HANGUL_SCRIPT;
  // A syllable in a name that begins in Latin letters (SK에코플랜트) says no less than a letter.
  const isLong = isHangul
    ? counts.syllables >= minSyllables
    : counts.letters + counts.syllables >= minLetters;
  return isLong ? 1 : 0;
}

/** 문 대통령, 박 전 차관: one syllable and a title say too little to bear a slip (문 대토령 may be anyone). */
function isSurnameWithTitle(text: string): boolean {
  if (KIND[text.charCodeAt(0)] !== HANGUL || text.charAt(1) !== ' ') return false;
  return text.split(' ').slice(1).some(isKoreanTitle);
}

function startsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return KIND[unit]! > HANGUL && KIND[unit]! < DIGIT && !isUpperCase(unit);
}
