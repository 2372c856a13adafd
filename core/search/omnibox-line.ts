/** One suggestion in the address bar. Chrome reads it as XML with a few tags of its own; Firefox shows it as it is. */
import type { ResultRow } from './result-row';
import type { Range } from './types';

export type OmniboxLine = {
  /** What the address bar takes when the line is chosen: the name, which finds the same entity again. */
  content: string;
  description: string;
};

/** The line for `row`, its `kind` in the reader's words. `markup`: with Chrome's tags, everything else escaped. */
export function omniboxLine(row: ResultRow, kind: string, markup: boolean): OmniboxLine {
  const other = row.other ? ` — ${row.other.text}` : '';
  const content = row.name.text;
  if (!markup) return { content, description: `${content}${other} · ${kind}` };
  const name = withMatches(content, row.ranges);
  return { content, description: `${name}<dim>${escapeXml(`${other} · ${kind}`)}</dim>` };
}

function withMatches(text: string, ranges: readonly Range[]): string {
  let line = '';
  let at = 0;
  for (const [start, end] of ranges) {
    line += `${escapeXml(text.slice(at, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    at = end;
  }
  return line + escapeXml(text.slice(at));
}

/** Escapes for XML; characters that XML cannot hold at all are dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
