/**
 * The words around a span: its sentence, its paragraph, what touches it. All bounded, so that ten thousand mentions in
 * one line without a full stop cost no more than as many short look-ups.
 */

import { CYRILLIC_LOWER, isNameUnit, isUpperCase, KIND, LATIN_LOWER } from '../characters';

/** A stretch of the text, UTF-16, end exclusive. */
export type Stretch = { start: number; end: number };

/** A sentence, and whether it was followed to both its ends. */
export type Sentence = Stretch & { isWhole: boolean };

/** A sentence is looked for this far each way, in UTF-16 units; news sentences beyond it are lists or tables. */
const MAX_SENTENCE_SIDE = 240;

/** Same for a paragraph; three sentences each way is as far as a country named once is still the topic. */
const MAX_PARAGRAPH_SIDE = 700;

/** Words beside a name are its title or trade within this distance: "장관 … 유영민", "archer An San". */
export const NEAR = 40;

/** True for a syllable of Hangul. */
export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** True where a letter, digit or syllable stands at `at`; false outside the text. */
export const isLetterAt = (text: string, at: number): boolean => isNameUnit(text.charCodeAt(at));

/** `text` in lower case with the same offsets: İ, the one letter whose small form is two units, becomes i. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/** Longest abbreviation and number before a full stop, in UTF-16 units. */
const MAX_ABBREVIATION = 3;
const MAX_NUMBER = 4;

/** Abbreviations in small letters: year(s), named after, town, item. */
const SMALL_ABBREVIATIONS = new Set(['г', 'гг', 'им', 'ж', 'жж', 'т', 'ст']);

const isLowerCase = (unit: number): boolean => KIND[unit] === LATIN_LOWER || KIND[unit] === CYRILLIC_LOWER;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** True where a full stop ends an abbreviation or an initial (Gen. Hong, Қ. Тоқаев, 2021. 8. 17.) rather than a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  let digits = 0;
  while (stop - start <= MAX_NUMBER && isLetterAt(text, start - 1)) {
    start--;
    if (isDigit(text.charCodeAt(start))) digits++;
  }
  const length = stop - start;
  if (length === 0 || length > MAX_NUMBER) return false;
  if (digits === length) return true;
  if (digits > 0 || length > MAX_ABBREVIATION) return false;
  if (!isUpperCase(text.charCodeAt(start))) return SMALL_ABBREVIATIONS.has(text.slice(start, stop));
  for (let at = start + 1; at < stop; at++) if (!isLowerCase(text.charCodeAt(at))) return false;
  return true;
}

const FULL_STOP = 0x2e;

function endsSentence(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    // Line break, exclamation and question mark, ideographic full stop, ellipsis.
    case 0x0a:
    case 0x21:
    case 0x3f:
    case 0x3002:
    case 0x2026:
      return true;
    case FULL_STOP:
      return !isLetterAt(text, at + 1) && !isAbbreviation(text, at);
    default:
      return false;
  }
}

/** The sentence that `start`–`end` stands in, without the mark that ended the one before. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start;
  while (from > 0 && start - from < MAX_SENTENCE_SIDE && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < MAX_SENTENCE_SIDE && !endsSentence(text, to)) to++;
  const isWhole = start - from < MAX_SENTENCE_SIDE && to - end < MAX_SENTENCE_SIDE;
  return { start: from, end: to, isWhole };
}

/** The line that `start`–`end` stands in: blocks of a page and paragraphs of a text are lines. */
export function paragraphAround(text: string, start: number, end: number): Stretch {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return {
    start: Math.max(start === 0 ? 0 : before, start - MAX_PARAGRAPH_SIDE),
    end: Math.min(after < 0 ? text.length : after, end + MAX_PARAGRAPH_SIDE),
  };
}

/**
 * The first of `stems` that a word of `window` (lower case) begins with, else null. In Korean a stem of two syllables or
 * more also counts inside a word, since titles join what stands before them (과기정통부장관).
 */
export function findStem(window: string, stems: readonly string[]): string | null {
  for (const stem of stems) {
    let at = window.indexOf(stem);
    if (at < 0) continue;
    if (stem.length > 1 && isHangul(stem.charCodeAt(0))) return stem;
    for (; at >= 0; at = window.indexOf(stem, at + 1)) if (!isLetterAt(window, at - 1)) return stem;
  }
  return null;
}

/** Marks that may part a name from the word that makes it something else: a space, a quotation mark, a hyphen. */
const LOOSE = new Set([...' \t\n"\'“”‘’«»「」『』·-'].map((mark) => mark.charCodeAt(0)));

/**
 * The first of `stems` that the text goes on with directly after `end`. A space or quotation mark may lie between, but
 * not before a single Hangul syllable: 홍범도함 is a submarine, 홍범도 함께 is not.
 */
export function followedBy(text: string, end: number, stems: readonly string[]): string | null {
  const after = inLowerCase(text.slice(end, end + NEAR));
  let loose = 0;
  while (loose < after.length && LOOSE.has(after.charCodeAt(loose))) loose++;
  for (const stem of stems) {
    if (after.startsWith(stem) || (loose > 0 && stem.length > 1 && after.startsWith(stem, loose)))
      return stem;
  }
  return null;
}

/** The first of `stems` that stands directly before `start`; a stem in letters must be a whole word unless it touches. */
export function precededBy(text: string, start: number, stems: readonly string[]): string | null {
  const before = inLowerCase(text.slice(Math.max(0, start - NEAR), start));
  let bare = before.length;
  while (bare > 0 && LOOSE.has(before.charCodeAt(bare - 1))) bare--;
  for (const stem of stems) {
    if (before.endsWith(stem)) return stem;
    if (stem.length === 1 || !before.endsWith(stem, bare)) continue;
    if (!isLetterAt(before, bare - stem.length - 1) || isHangul(stem.charCodeAt(0))) return stem;
  }
  return null;
}
