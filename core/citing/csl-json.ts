/** CSL-JSON item (Citation Style Language 1.0.2, schemas/input/csl-data.json), which reference managers import. */
import type { CitableSource, CitationFrame } from './types';
import { citedDate } from './words';

function cslDate(text: string | null) {
  const date = citedDate(text);
  if (!date) return undefined;
  const { year, month, day, approximate } = date;
  const parts = [year, month, day].filter((part) => part !== null);
  return { 'date-parts': [parts], ...(approximate ? { circa: true } : {}) };
}

/** An array of one item, which is what importers expect, indented for people. */
export function citeCslJson(source: CitableSource, { accessed }: CitationFrame): string {
  const item = {
    id: source.id,
    type: source.kind === 'press' || source.kind === 'agency' ? 'article-newspaper' : 'webpage',
    author: [{ literal: source.publisher }],
    title: source.title,
    'container-title': source.publisher,
    issued: cslDate(source.published),
    accessed: source.url === null ? undefined : cslDate(accessed),
    URL: source.url ?? undefined,
    language: source.lang,
  };
  return JSON.stringify([item], null, 2);
}
