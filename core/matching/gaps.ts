/** What stands between two letters of a name, in the text or in the name itself. */
import { BREAK, DIGIT, HANGUL, IGNORED, isUpperCase, KIND, LINE_FEED } from './characters';

/** What a gap is made of, as bits. */
export const NO_GAP = 0;
export const SOFT = 1;
export const LINE = 2;
export const PUNCTUATION = 4;
/** More than one separator; more than one line break; more than one punctuation mark. */
const LONG = 8;
export const LINES = 16;
export const MARKS = 32;

/** Longest gap bridged: a line break with its indentation. */
export const MAX_GAP = 40;

/** The gap with one unit more, which is no letter, digit or syllable. */
export function addToGap(gap: number, unit: number): number {
  const kind = KIND[unit]!;
  if (kind === IGNORED) return gap;
  if (unit === LINE_FEED) return gap & LINE ? gap | LINES : gap | LINE | (gap & SOFT ? LONG : 0) | SOFT;
  if (kind === BREAK) return gap & PUNCTUATION ? gap | MARKS : gap | PUNCTUATION | SOFT;
  return gap & SOFT ? gap | LONG : gap | SOFT;
}

/** True for a letter of a script that has capitals. */
export function isCased(unit: number): boolean {
  return KIND[unit]! > HANGUL && KIND[unit]! < DIGIT;
}

/** True when no letter from offset `from` to `to` is a small one. */
export function isAllCapitals(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (isCased(unit) && !isUpperCase(unit)) return false;
  }
  return true;
}
