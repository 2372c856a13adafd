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
