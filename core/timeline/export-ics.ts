/**
 * iCalendar (RFC 5545): every item an all-day event. A month or a year becomes its whole span, and the date as the sources
 * state it stands in the description, so that no calendar makes a 1 January out of a year.
 */
import { earliestDay, latestDay } from '../dates/partial-date';
import { dayOfIso, isoOfDay } from './day-number';
import type { ExportFrame } from './export-frame';
import type { ItemView } from './item-view';

/** Longest line in octets, RFC 5545 section 3.1. */
const LINE_OCTETS = 75;

/** The items as one calendar. What still goes on has no end and is put on the day it began. */
export function icsOfItems(items: readonly ItemView[], { lang, today, title }: ExportFrame): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Gakju//Timeline//${lang.toUpperCase()}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    ...items.flatMap((item) => eventLines(item, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(item: ItemView, today: string): string[] {
  const last = item.until ?? item.date;
  const end = isoOfDay(dayOfIso(latestDay(last)) + 1);
  const stated = [item.date, item.until].filter((date) => date !== null).join('/');
  const sources = item.sources.map(({ publisher, title, url }) =>
    [publisher, title, url].filter(Boolean).join(', '),
  );
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(item.id)}@gakju`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(earliestDay(item.date))}`,
    ...(item.open ? [] : [`DTEND;VALUE=DATE:${compact(end)}`]),
    `SUMMARY:${escapeText(item.text.text)}`,
    `DESCRIPTION:${escapeText([stated, ...sources].join('\n'))}`,
    `CATEGORIES:${[item.type, ...item.entities.map(({ name }) => name.text)].map(escapeText).join(',')}`,
    ...(item.sources[0]?.url ? [`URL:${item.sources[0].url.replace(/[\r\n]/g, '')}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** TEXT values, RFC 5545 section 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Breaks a line into 75 octets of UTF-8, never within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
