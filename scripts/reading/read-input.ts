/**
 * What a file on the command line holds: the text that offsets point into, with the page facts it states.
 *
 * HTML is read as the extension reads a page (blocks joined by line breaks). A text may begin with a header of
 * `name: value` lines (url, title, date, lang, source …) and a blank line; its text is what follows. Any other text is
 * taken whole.
 */
import { readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parsePartialDate } from '../../core/dates/partial-date';
import { readDateLine, readDateValue } from '../../core/dates/read-date';
import { detectLanguage, settleLanguage } from '../../core/language/detect-language';
import type { PageDate } from '../../core/matching/types';
import { readPageFacts } from '../../page/page-facts';
import { textBlocks } from '../../page/text-blocks';

export type Input = {
  file: string;
  text: string;
  lang: string | null;
  published: PageDate | null;
  title: string;
};

/** A file that cannot be read as text or HTML; the message is one plain line. */
export class UnreadableInput extends Error {}

/** Largest file read, in bytes: the largest page in test collections has 3 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Lines at the top of a plain text in which its date line is looked for, and the length of a line that can be one. */
const DATE_LINES = 12;
const MAX_DATE_LINE = 80;

/** Names a header line may have; one of the first four has to be there, so that "Note: …" opens no header. */
const HEADER_LINE = /^(url|title|date|lang|language|source|author|licence|license|id|file)\s*:\s?(.*)$/i;

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_BYTES)
    throw new UnreadableInput(`${file}: larger than ${MAX_BYTES >> 20} MB, not read`);
  // Text and HTML hold no NUL; UTF-16 files do and are refused with the rest.
  if (bytes.subarray(0, 8192).includes(0)) throw new UnreadableInput(`${file}: not a text or HTML file`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = declaredCharset(bytes);
    if (declared) return declared.decode(bytes);
    throw new UnreadableInput(`${file}: not UTF-8 text, and no other charset is declared`);
  }
}

/** Decoder for the charset that an HTML file declares (EUC-KR, windows-1251 …); null when it declares none that is known. */
function declaredCharset(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    if (file === '-') return readFileSync(0);
    const stat = statSync(file);
    if (stat.isDirectory()) throw new UnreadableInput(`${file}: a folder, not a file`);
    if (stat.size > MAX_BYTES)
      throw new UnreadableInput(`${file}: larger than ${MAX_BYTES >> 20} MB, not read`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableInput(
      `${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code || error})`}`,
    );
  }
}

const isHtml = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) ||
  /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<(?:!doctype )?html)/i.test(text.slice(0, 2000));

/** Splits off a header, if there is one. */
function splitHeader(text: string): { header: Map<string, string>; body: string } {
  const header = new Map<string, string>();
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index).split(/\r?\n/) : [];
  for (const line of head) {
    const match = HEADER_LINE.exec(line);
    if (!match) return { header: new Map(), body: text };
    header.set(match[1]!.toLowerCase(), match[2]!.trim());
  }
  const isHeader = ['url', 'title', 'date', 'lang'].some((name) => header.has(name));
  return isHeader && end
    ? { header, body: text.slice(end.index + end[0].length) }
    : { header: new Map(), body: text };
}

/** The date that a short line near the top of a plain text states. */
function dateNearTop(body: string): PageDate | null {
  const lines = body
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, DATE_LINES);
  const found = lines
    .filter((line) => line.length <= MAX_DATE_LINE)
    .map(readDateLine)
    .filter((line) => line !== null);
  const best = found.find((line) => line.role === 'published') ?? found[0];
  return best ? { date: best.date, foundIn: 'date-line' } : null;
}

function fromText(file: string, text: string): Input {
  const { header, body } = splitHeader(text);
  const stated = header.get('date');
  const date = stated === undefined ? null : readDateValue(stated);
  return {
    file,
    text: body,
    lang: settleLanguage(header.get('lang') ?? null, detectLanguage(body)),
    published: date ? { date, foundIn: 'meta' } : stated === undefined ? dateNearTop(body) : null,
    title: header.get('title') ?? '',
  };
}

function fromHtml(file: string, html: string): Input {
  const { document } = parseHTML(html);
  const text = textBlocks(document)
    .map((block) => block.text)
    .join('\n');
  const { lang, published, title } = readPageFacts(document, text);
  return { file, text, lang, published, title };
}

/** Reads one file (`-` is standard input). Throws {@link UnreadableInput} with one line for what cannot be read. */
export function readInput(file: string): Input {
  const text = decode(bytesOf(file), file);
  return isHtml(file, text) ? fromHtml(file, text) : fromText(file, text);
}

/** A date given on the command line; throws {@link UnreadableInput} when it is none. */
export function givenDate(value: string): PageDate {
  if (!parsePartialDate(value))
    throw new UnreadableInput(`--date ${value}: not a date (YYYY, YYYY-MM or YYYY-MM-DD)`);
  return { date: value, foundIn: 'given' };
}
