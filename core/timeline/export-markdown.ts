/** Markdown with a footnote for each source, cited in the style a reader of the language most likely needs. */
import { cite } from '../citing/cite';
import type { CitationStyle } from '../citing/types';
import type { SourceView } from '../facts/card-types';
import type { ReaderLanguage } from '../facts/types';
import type { ExportFrame } from './export-frame';
import type { ItemView } from './item-view';

const STYLE: Record<ReaderLanguage, CitationStyle> = {
  ko: 'korean-press',
  en: 'apa',
  ru: 'gost',
  kk: 'gost',
};

/** The items under headings by year; a source cited by several items is one footnote. */
export function markdownOfItems(items: readonly ItemView[], frame: ExportFrame): string {
  const notes = new Map<string, { n: number; source: SourceView }>();
  const noteOf = (source: SourceView) => {
    const note = notes.get(source.id) ?? { n: notes.size + 1, source };
    notes.set(source.id, note);
    return `[^${note.n}]`;
  };
  const lines = [`# ${escapeMarkdown(frame.title)}`];
  let year = '';
  for (const item of items) {
    const next = item.date.slice(0, 4);
    if (next !== year) {
      year = next;
      lines.push('', `## ${String(Number(year))}`, '');
    }
    lines.push(`- ${bold(item)} ${escapeMarkdown(item.text.text)}${item.sources.map(noteOf).join('')}`);
  }
  if (notes.size > 0) lines.push('');
  for (const { n, source } of notes.values()) lines.push(`[^${n}]: ${cited(source, frame)}`);
  return `${lines.join('\n')}\n`;
}

/** One item and its sources as plain lines, for the clipboard. */
export function markdownOfItem(item: ItemView, frame: ExportFrame): string {
  const head = `${statedDate(item)} ${item.text.text}`;
  return [head, ...item.sources.map((source) => `- ${cited(source, frame)}`)].join('\n');
}

function cited(source: SourceView, { lang, today }: ExportFrame): string {
  return cite(source, STYLE[lang], { accessed: today, lang });
}

function bold(item: ItemView): string {
  return `**${statedDate(item)}**`;
}

function statedDate({ date, until, open }: ItemView): string {
  if (until !== null) return `${date}–${until}`;
  return open ? `${date}–` : date;
}

/** Characters that would begin a link, emphasis, code or a tag. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');
}
