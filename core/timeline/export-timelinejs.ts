/**
 * The spreadsheet that TimelineJS3 reads (https://timeline.knightlab.com/docs/json-format.html names its columns). It knows
 * no uncertain dates, so what is stated goes into "Display Date" as well.
 */
import { parsePartialDate } from '../dates/partial-date';
import type { PartialDate } from '../facts/types';
import { tableOf } from './export-csv';
import type { ItemView } from './item-view';

const COLUMNS = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time'],
  ...['Display Date', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail'],
  ...['Type', 'Group', 'Background'],
];

/** Longer headlines (characters) fill the slide; the whole sentence then stands in the text. */
const HEADLINE = 110;

/** The items as a TimelineJS sheet. */
export function timelineJsOfItems(items: readonly ItemView[]): string {
  return tableOf([COLUMNS, ...items.map(lineOf)]);
}

function lineOf(item: ItemView): string[] {
  const words = item.text.text;
  const short = words.length > HEADLINE ? `${words.slice(0, HEADLINE).replace(/\s\S*$/, '')} …` : words;
  const sources = item.sources.map(({ publisher, title, url }) => {
    const label = escapeHtml(`${publisher}: ${title}`);
    return url ? `<a href="${escapeHtml(url)}">${label}</a>` : label;
  });
  const text = [short === words ? '' : escapeHtml(words), ...sources].filter(Boolean).join('<br>');
  const stated = item.until === null ? item.date : `${item.date} – ${item.until}`;
  const shown = /^\d{4}-\d\d-\d\d$/.test(stated) ? '' : stated.replace('~', ' (?)');
  const group = item.entities[0]?.name.text ?? '';
  return [
    ...[...dateCells(item.date), ''],
    ...[...(item.until === null ? ['', '', ''] : dateCells(item.until)), ''],
    ...[shown, escapeHtml(short), text, '', '', '', '', '', group, ''],
  ];
}

function dateCells(date: PartialDate): string[] {
  const parts = parsePartialDate(date);
  return [parts?.year, parts?.month, parts?.day].map((part) => (part === undefined ? '' : String(part)));
}

/** TimelineJS takes cells as HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
