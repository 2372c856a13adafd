/**
 * ГОСТ Р 7.0.5–2008 «Библиографическая ссылка», section 10, references to electronic resources: title // site. date.
 * URL: … (дата обращения: dd.mm.yyyy). Fixed in Russian whatever the source's language (6.4 keeps titles as printed).
 */
import type { CitableSource, CitationFrame } from './types';
import { type CitedDate, citedDate, twoDigits } from './words';

/** GOST R 7.0.5 reference to an electronic resource. */
export function citeGost(source: CitableSource, { accessed }: CitationFrame): string {
  const published = citedDate(source.published);
  const date = published ? ` ${gostDate(published)}.` : '';
  const day = citedDate(accessed);
  const address =
    source.url === null ? '' : ` URL: ${source.url} (дата обращения: ${day ? gostDate(day) : accessed}).`;
  return `${withoutStop(source.title)} // ${withoutStop(source.publisher)}.${date}${address}`;
}

function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.$/, '');
}

function gostDate({ year, month, day, approximate }: CitedDate): string {
  const about = approximate ? 'ок. ' : '';
  if (month === null) return `${about}${year}`;
  if (day === null) return `${about}${twoDigits(month)}.${year}`;
  return `${about}${twoDigits(day)}.${twoDigits(month)}.${year}`;
}
