/**
 * The form that Korean newspapers and theses share for a press article: 매체, 「제목」, 발행일, 주소(검색일). Titles stand in
 * 낫표 by 한글 맞춤법 부록 문장 부호 (2014) 12–13; documents that are not articles keep the same order.
 */
import type { CitableSource, CitationFrame } from './types';
import { type CitedDate, citedDate } from './words';

/** Korean press style reference. */
export function citeKoreanPress(source: CitableSource, { accessed }: CitationFrame): string {
  const published = citedDate(source.published);
  const day = citedDate(accessed);
  const address = source.url === null ? '' : `, ${source.url} (검색일: ${day ? koreanDate(day) : accessed})`;
  return `${source.publisher}, 「${source.title}」, ${published ? koreanDate(published) : '날짜 미상'}${address}`;
}

function koreanDate({ year, month, day, approximate }: CitedDate): string {
  const parts = [year, month, day].filter((part) => part !== null).map((part) => `${part}.`);
  return approximate ? `${parts.join(' ').replace(/\.$/, '')}년경` : parts.join(' ');
}
