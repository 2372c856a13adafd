/** English: the possessive is the only ending; an apostrophe is a boundary already, so it only has to be named. */
import { FOLD, LATIN, SCRIPT } from '../characters';

const APOSTROPHES = "'\u2019\u02bc\u2018`\uff07";
const SMALL_S = 0x73;

/**
 * The possessive written right after offset `at` ("'s", or "'" after a final s), else "". A closing quotation mark looks the
 * same as the short possessive, so the latter is only read after an s.
 */
export function englishPossessive(text: string, at: number): string {
  const mark = text.charAt(at);
  if (mark === '' || !APOSTROPHES.includes(mark)) return '';
  const isLetter = (offset: number) => SCRIPT[text.charCodeAt(offset)] === LATIN;
  if (FOLD[text.charCodeAt(at + 1)] === SMALL_S && !isLetter(at + 2)) return text.slice(at, at + 2);
  return FOLD[text.charCodeAt(at - 1)] === SMALL_S && !isLetter(at + 1) ? mark : '';
}
