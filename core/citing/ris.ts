/** RIS record (Research Information Systems tags as RefMan and Zotero read them): one tag a line, two spaces, hyphen, space. */
import type { CitableSource, CitationFrame } from './types';
import { citedDate, twoDigits } from './words';

/** Press is NEWS; everything else we cite is a page: ELEC. */
function typeOf({ kind }: CitableSource): string {
  return kind === 'press' || kind === 'agency' ? 'NEWS' : 'ELEC';
}

/** RIS dates are YYYY/MM/DD/ with empty places for what is not known. */
function risDate(text: string | null): string | null {
  const date = citedDate(text);
  if (!date) return null;
  const { year, month, day } = date;
  return [year, month === null ? '' : twoDigits(month), day === null ? '' : twoDigits(day), ''].join('/');
}

/** RIS record with CRLF line ends, as the format asks. */
export function citeRis(source: CitableSource, { accessed }: CitationFrame): string {
  const date = citedDate(source.published);
  const fields: [string, string | null][] = [
    ['TY', typeOf(source)],
    ['AU', source.publisher],
    ['TI', source.title],
    // Where it appeared: the paper of an article, the site of a page.
    ['T2', source.publisher],
    ['PB', source.publisher],
    ['PY', date ? String(date.year) : null],
    ['DA', risDate(source.published)],
    ['LA', source.lang],
    ['UR', source.url],
    ['Y2', source.url === null ? null : risDate(accessed)],
    ['ID', source.id],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/[\r\n]+/g, ' ')}\r\n`)
    .join('');
}
