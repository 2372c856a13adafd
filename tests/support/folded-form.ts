/**
 * A written form taken apart for comparison: its folded letters, where it has gaps, and what may be done with them.
 */
import {
  BREAK,
  DIGIT,
  FOLD,
  HANGUL,
  isNameUnit,
  isUpperCase,
  KIND,
  SCRIPT,
} from '../../core/matching/characters';

/** What stands before a letter of a form. */
export const NO_GAP = 0;
/** Space, hyphen, middle dot … */
export const SOFT_GAP = 1;
/** Something with punctuation in it: quotation marks, a colon, a dot. */
export const PUNCTUATED_GAP = 2;
/** More than one punctuation mark. */
export const HEAVY_GAP = 3;

export type FoldedForm = {
  /** Folded code units of letters, digits and syllables only. */
  units: number[];
  /** For each unit, what is written before it; the first has none. */
  gaps: number[];
  /** For each unit, whether the form has it as a capital. */
  capital: boolean[];
  syllables: number;
  /** Letters and digits that are not Hangul. */
  letters: number;
  /** Text must begin with a capital here: the form does, and its bearer did not allow small letters. */
  needsCapital: boolean;
  /** Short abbreviation: each letter must be a capital, or ordinary words (rok, nia) would match. */
  needsAllCapitals: boolean;
};

/** Abbreviations up to this many letters must be written in capitals throughout. */
const STRICT_ABBREVIATION_LETTERS = 4;

/** Takes a form (NFC) apart. A form without a letter has no units. */
export function foldForm(form: string, anyCase = false): FoldedForm {
  const units: number[] = [];
  const gaps: number[] = [];
  const capital: boolean[] = [];
  let gap = NO_GAP;
  let syllables = 0;
  let capitals = 0;
  let cased = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (!isNameUnit(unit)) {
      gap = gap >= PUNCTUATED_GAP && KIND[unit] === BREAK ? HEAVY_GAP : Math.max(gap, gapOf(unit));
      continue;
    }
    gaps.push(units.length === 0 ? NO_GAP : gap);
    units.push(FOLD[unit]!);
    capital.push(isUpperCase(unit));
    gap = NO_GAP;
    if (KIND[unit] === HANGUL) syllables++;
    else if (KIND[unit]! < DIGIT) cased++;
    if (isUpperCase(unit)) capitals++;
  }
  const letters = units.length - syllables;
  const needsCapital = !anyCase && isUpperCase(form.charCodeAt(form.search(/[\p{L}\p{N}]/u)));
  const needsAllCapitals =
    needsCapital && capitals === cased && cased >= 2 && cased <= STRICT_ABBREVIATION_LETTERS;
  return { units, gaps, capital, syllables, letters, needsCapital, needsAllCapitals };
}

function gapOf(unit: number): number {
  const kind = KIND[unit];
  if (kind === BREAK) return PUNCTUATED_GAP;
  return kind === 1 ? SOFT_GAP : NO_GAP;
}

/** Shortest name whose gaps may be written or left out freely: "An San" and "Ansan" are two things. */
const FREE_GAP_SYLLABLES = 4;
const FREE_GAP_LETTERS = 6;

/** True when text may leave out a gap that the form has. */
export function mayCloseGaps(form: FoldedForm): boolean {
  return form.syllables > 0 || form.letters >= FREE_GAP_LETTERS;
}

/**
 * True when text may have a gap before unit `k` where the form has none: in long names anywhere (카자흐 스탄), in a Korean
 * name of three syllables after the surname (홍 범도), and where the script changes (K 실크로드).
 */
export function mayOpenGap(form: FoldedForm, k: number): boolean {
  if (form.syllables >= FREE_GAP_SYLLABLES || form.letters >= FREE_GAP_LETTERS) return true;
  if (SCRIPT[form.units[k - 1]!] !== SCRIPT[form.units[k]!]) return true;
  return k === 1 && form.syllables === 3 && form.letters === 0;
}
