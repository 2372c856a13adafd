/** Comma-separated values after RFC 4180, with a byte order mark: without it Excel reads Hangul and Cyrillic as noise. */
import type { SourceView } from '../facts/card-types';
import type { ItemView } from './item-view';

const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = [
  'id',
  'date',
  'until',
  'ongoing',
  'type',
  'stage',
  'text',
  'language',
  'entities',
  'strength',
  'sources differ',
  'sources',
];

/** The items as a table, one a line. */
export function csvOfItems(items: readonly ItemView[]): string {
  const lines = items.map((item) => [
    item.id,
    item.date,
    item.until ?? '',
    item.open ? 'yes' : '',
    item.type,
    item.stage ?? '',
    item.text.text,
    item.text.lang,
    item.entities.map(({ name }) => name.text).join('; '),
    item.strength,
    item.disagreements.length > 0 ? 'yes' : '',
    item.sources.map(sourceLine).join(' | '),
  ]);
  return tableOf([COLUMNS, ...lines]);
}

/** A table in RFC 4180 form, each cell quoted where it must be. */
export function tableOf(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet runs what begins so as a formula; a pack may come from anyone, so such text gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function sourceLine({ publisher, title, published, url }: SourceView): string {
  return [publisher, title, published, url].filter((part) => part !== null).join(', ');
}
