import type { SourceView } from '../facts/card-types';
import type { IsoDate, ReaderLanguage } from '../facts/types';

/** Citation styles and export formats the card offers, in the order offered. */
export const CITATION_STYLES = [
  'korean-press',
  'apa',
  'chicago',
  'gost',
  'bibtex',
  'ris',
  'csl-json',
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a style is given beside the source: the day of access and the language of the words around it. */
export type CitationFrame = { accessed: IsoDate; lang: ReaderLanguage };

/** What of a source a citation needs. */
export type CitableSource = Pick<
  SourceView,
  'id' | 'publisher' | 'title' | 'lang' | 'kind' | 'published' | 'url'
>;
