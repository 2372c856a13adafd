/**
 * Walks a folded form along the text from a word start: the exact comparison, letter by letter, that ignores how gaps are
 * written as far as the form allows.
 */
import {
  BREAK,
  CYRILLIC_LOWER,
  FOLD,
  IGNORED,
  isUpperCase,
  KIND,
  LATIN_LOWER,
  LINE_FEED,
} from '../../core/matching/characters';
import { type FoldedForm, HEAVY_GAP, mayCloseGaps, mayOpenGap, NO_GAP, PUNCTUATED_GAP } from './folded-form';

/** Where the form's last letter ended, and whether gaps were written as in the form. */
export type Walked = { end: number; sameGaps: boolean };

/** Longest gap bridged: a line break with its indentation. */
const MAX_GAP = 40;
/** A gap that the form does not have is one character; "카자흐 스탄", not "카자흐 - 스탄". */
const MAX_OPENED_GAP = 1;

/** Null where the text at `start` does not hold the form. */
export function walkForm(text: string, start: number, form: FoldedForm): Walked | null {
  if (form.needsCapital && !isUpperCase(text.charCodeAt(start))) return null;
  let at = start;
  let sameGaps = true;
  for (let k = 0; k < form.units.length; k++) {
    const letter = k === 0 ? at : skipGap(text, at);
    if (letter >= text.length || FOLD[text.charCodeAt(letter)] !== form.units[k]) return null;
    if (k > 0) {
      const gap = readGap(text, at, letter);
      if (!gapFits(form, k, gap)) return null;
      if (
        gap.length > 0 &&
        form.gaps.every((written) => written === NO_GAP) &&
        opensWord(text, letter, form.capital[k]!)
      )
        return null;
      if (gap.length > 0 !== form.gaps[k]! > NO_GAP) sameGaps = false;
    }
    if (form.needsAllCapitals && !isUpperCase(text.charCodeAt(letter)) && isCased(form.units[k]!))
      return null;
    at = letter + 1;
  }
  return { end: at, sameGaps };
}

type Gap = { length: number; lineBreaks: number; breaks: number };

function skipGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && KIND[text.charCodeAt(at)]! <= IGNORED && at - from <= MAX_GAP) at++;
  return at;
}

function readGap(text: string, from: number, to: number): Gap {
  const gap: Gap = { length: 0, lineBreaks: 0, breaks: 0 };
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === IGNORED) continue;
    gap.length++;
    if (unit === LINE_FEED) gap.lineBreaks++;
    else if (KIND[unit] === BREAK) gap.breaks++;
  }
  return gap;
}

function gapFits(form: FoldedForm, k: number, gap: Gap): boolean {
  const written = form.gaps[k]!;
  if (gap.length === 0) return written === NO_GAP || mayCloseGaps(form);
  if (written === NO_GAP) {
    return gap.length <= MAX_OPENED_GAP && gap.lineBreaks === 0 && gap.breaks === 0 && mayOpenGap(form, k);
  }
  return (
    gap.lineBreaks <= 1 &&
    (gap.breaks === 0 || written === HEAVY_GAP || (written === PUNCTUATED_GAP && gap.breaks === 1))
  );
}

/** A capital before a small letter where a name of one word goes on in small letters: another name begins. */
function opensWord(text: string, at: number, formHasCapital: boolean): boolean {
  const next = text.charCodeAt(at + 1);
  const isSmall = KIND[next] === LATIN_LOWER || KIND[next] === CYRILLIC_LOWER;
  return isUpperCase(text.charCodeAt(at)) && !formHasCapital && isSmall;
}

function isCased(unit: number): boolean {
  return isUpperCase(String.fromCharCode(unit).toUpperCase().charCodeAt(0));
}
