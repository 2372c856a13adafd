/**
 * Publication Manual of the American Psychological Association, 7th ed. (2020), section 10.16, "Webpages and Websites":
 * group author, (date), title, address. A retrieval date stands because the pages may change. Works in another language
 * keep their own title (9.38); no translation of it is invented.
 */
import type { CitableSource, CitationFrame } from './types';
import { citedDate, closed, englishMonth } from './words';

/** APA 7 reference of a web page, or of a work without an address. */
export function citeApa(source: CitableSource, { accessed }: CitationFrame): string {
  const address = source.url === null ? '' : ` Retrieved ${apaDay(accessed)}, from ${source.url}`;
  return `${closed(source.publisher)} (${apaDate(source)}). ${closed(source.title)}${address}`;
}

function apaDate({ published }: CitableSource): string {
  const date = citedDate(published);
  if (!date) return 'n.d.';
  const year = date.approximate ? `ca. ${date.year}` : String(date.year);
  if (date.month === null) return year;
  return `${year}, ${englishMonth(date.month)}${date.day === null ? '' : ` ${date.day}`}`;
}

function apaDay(day: string): string {
  const date = citedDate(day);
  return date?.month && date.day ? `${englishMonth(date.month)} ${date.day}, ${date.year}` : day;
}
