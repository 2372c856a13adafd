/** The citation of one source in one style: of the underlying source, never of this program. */
import { citeBibtex } from './bibtex';
import { citeCslJson } from './csl-json';
import { citeRis } from './ris';
import { citeApa } from './style-apa';
import { citeChicago } from './style-chicago';
import { citeGost } from './style-gost';
import { citeKoreanPress } from './style-korean-press';
import type { CitableSource, CitationFrame, CitationStyle } from './types';

const STYLES: Record<CitationStyle, (source: CitableSource, frame: CitationFrame) => string> = {
  apa: citeApa,
  chicago: citeChicago,
  gost: citeGost,
  'korean-press': citeKoreanPress,
  bibtex: citeBibtex,
  ris: citeRis,
  'csl-json': citeCslJson,
};

/** The citation as plain text. Missing date or address is said as the style says it, never invented. */
export function cite(source: CitableSource, style: CitationStyle, frame: CitationFrame): string {
  return STYLES[style](source, frame);
}
