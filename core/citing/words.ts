/** Date parts and month names that citation styles share. Styles fix their own language; only these words are theirs. */
import { ENGLISH_MONTHS } from '../dates/months';
import { parsePartialDate } from '../dates/partial-date';
import type { PartialDate } from '../facts/types';

export type CitedDate = { year: number; month: number | null; day: number | null; approximate: boolean };

/** Parts of a date with null for what is not stated; null when there is no date. */
export function citedDate(date: PartialDate | null): CitedDate | null {
  const parts = date === null ? null : parsePartialDate(date);
  if (!parts) return null;
  const { year, month, day, approximate } = parts;
  return { year, month: month ?? null, day: day ?? null, approximate };
}

/** Two digits, as day and month stand in numeric dates. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** English name of a month, 1–12. Throws for another number: dates are checked before they come here. */
export function englishMonth(month: number): string {
  const name = ENGLISH_MONTHS[month - 1];
  if (!name) throw new Error(`There is no month ${month}`);
  return name;
}

/** The text with a full stop, unless it ends in a mark that already closes it. */
export function closed(text: string): string {
  return /[.?!…。]["”’»』」]?$/u.test(text) ? text : `${text}.`;
}
