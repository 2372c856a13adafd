/**
 * The Chicago Manual of Style, 17th ed. (2017), 14.205–14.207, bibliography entry of website content: owner, "title," date,
 * access date, address. Quotation marks within a title become single ones (13.30). The access date comes where the page has no date or may change; readers here ask for it always.
 */
import type { CitableSource, CitationFrame } from './types';
import { citedDate, englishMonth } from './words';

/** Chicago 17 bibliography entry. */
export function citeChicago(source: CitableSource, { accessed }: CitationFrame): string {
  const inner = source.title.replace(/“([^”]*)”|"([^"]*)"/g, '‘$1$2’');
  const title = /[?!]$/.test(inner) ? `“${inner}”` : `“${inner}.”`;
  const published = chicagoDate(source.published);
  const parts = [
    ...(published === null ? [] : [published]),
    ...(source.url === null ? [] : [`Accessed ${chicagoDate(accessed) ?? accessed}`, source.url]),
  ];
  return [`${source.publisher.replace(/\.$/, '')}.`, title, ...parts.map((part) => `${part}.`)].join(' ');
}

function chicagoDate(text: string | null): string | null {
  const date = citedDate(text);
  if (!date) return null;
  const year = date.approximate ? `ca. ${date.year}` : String(date.year);
  if (date.month === null) return year;
  const month = englishMonth(date.month);
  return date.day === null ? `${month} ${year}` : `${month} ${date.day}, ${year}`;
}
