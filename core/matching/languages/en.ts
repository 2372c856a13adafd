/** English: the possessive is the only ending; an apostrophe is a boundary already, so it only has to be named. */
import { FOLD, KIND, LATIN, SCRIPT, SEPARATOR } from '../characters';

const APOSTROPHES = "'\u2019\u02bc\u2018`\uff07";
const SPACE = 0x20;
const SMALL_S = 0x73;

/**
 * Length of the possessive written right after offset `at` ("'s", or "'" after a final s), 0 where there is none. A closing quotation
 * mark looks the same as the short possessive, so the latter is only read after an s.
 */
export function possessiveLength(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  // Most names are followed by a space, and every apostrophe is a separator.
  if (mark === SPACE || KIND[mark] !== SEPARATOR || !APOSTROPHES.includes(text.charAt(at))) return 0;
  const isLetter = (offset: number) => SCRIPT[text.charCodeAt(offset)] === LATIN;
  if (FOLD[text.charCodeAt(at + 1)] === SMALL_S && !isLetter(at + 2)) return 2;
  return FOLD[text.charCodeAt(at - 1)] === SMALL_S && !isLetter(at + 1) ? 1 : 0;
}
