/** English: the possessive is the only ending; an apostrophe is a boundary already, so it only has to be named. */

const POSSESSIVE = /^['\u2019\u02bc\u2018`](?:s(?![a-z])|(?![a-z]))/i;

/**
 * The possessive written right after offset `at` ("'s", or "'" after a final s), else "". A closing quotation mark looks the
 * same as the short possessive, so the latter is only read after an s.
 */
export function englishPossessive(text: string, at: number): string {
  const found = POSSESSIVE.exec(text.slice(at, at + 3))?.[0] ?? '';
  if (found.length === 1 && !/s/i.test(text.charAt(at - 1))) return '';
  return found;
}
