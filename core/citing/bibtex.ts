/**
 * BibTeX record, as biblatex's @online reads it (biblatex manual 3.21, 2.1.1): the type whose fields are an address and a
 * day of access. Unicode stays as it is, which biber takes; only what TeX itself would act on is escaped.
 */
import type { CitableSource, CitationFrame } from './types';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (found) => ESCAPES[found] ?? `\\${found}`);
}

/** Biber names languages, not tags; one it does not know is left out. */
const LANGID: Record<string, string> = {
  en: 'english',
  ru: 'russian',
  ko: 'korean',
  kk: 'kazakh',
  de: 'german',
};

/** BibTeX/biblatex record; its key is the source's id. */
export function citeBibtex(source: CitableSource, { accessed }: CitationFrame): string {
  const langid = LANGID[source.lang.split('-')[0] ?? ''];
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(source.publisher)}}`],
    // Doubled braces keep the capitals that styles would otherwise lower.
    ['title', `{${escapeTex(source.title)}}`],
    ['date', source.published ?? undefined],
    // Verbatim field: escaping an address would break it.
    ['url', source.url ?? undefined],
    ['urldate', source.url === null ? undefined : accessed],
    ['langid', langid],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name.padEnd(8)}= {${value}},`);
  return [`@online{${source.id},`, ...lines, '}'].join('\n');
}
