/** What the text of a spelling says about how it may be written. */
import {
  DIGIT,
  HANGUL,
  HANGUL_SCRIPT,
  isNameUnit,
  isUpperCase,
  KIND,
  SCRIPT,
  SEPARATOR,
} from '../matching/characters';
import type { Spelling } from '../matching/spellings';
import { type IndexName, type IndexPolicy, SECOND_SLIP_LETTERS, SECOND_SLIP_SYLLABLES } from './index-name';
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
  const startsWithCapital = isUpperCase(text.charCodeAt(0));
  const needsCapital = startsWithCapital && !(name.anyCase ?? false);
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
  const length = isHangul ? counts.syllables : counts.letters;
  const [first, second] = isHangul
    ? [minSyllables, minSyllables + SECOND_SLIP_SYLLABLES]
    : [minLetters, minLetters + SECOND_SLIP_LETTERS];
  if (length < first) return 0;
  return length < second ? 1 : 2;
}

/** 문 대통령, 박 전 차관: one syllable and a title say too little to bear a slip (문 대토령 may be anyone). */
function isSurnameWithTitle(text: string): boolean {
  return KIND[text.charCodeAt(0)] === HANGUL && KIND[text.charCodeAt(1)] === SEPARATOR;
}

function startsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return KIND[unit]! > HANGUL && KIND[unit]! < DIGIT && !isUpperCase(unit);
}
