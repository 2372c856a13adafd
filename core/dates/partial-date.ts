/**
 * Dates of stated precision: `2019`, `2019-04`, `2019-04-22`, each optionally ending in `~` ("approximately").
 *
 * The forms are EDTF levels 0 and 1 (https://www.loc.gov/standards/datetime/). A partial date is a span of days, never a
 * day that no source gives: every comparison below is made on the first and last day of that span. Days are ISO strings,
 * so they compare as text; nothing here touches a clock or a time zone.
 */
import type { IsoDate, PartialDate, Validity } from '../facts/types';

/** How finely a date is stated. */
export type Precision = 'year' | 'month' | 'day';

/** A partial date taken apart; `month` and `day` are 1-based and absent where not stated. */
export type DateParts = { year: number; month?: number; day?: number; approximate: boolean };

/** Answer of a question about time that partial dates may leave open. */
export type Certainty = 'yes' | 'no' | 'unknown';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** Units by which an approximate date may miss on either side when holding is judged: "2019~" may be 2018 or 2020. */
const APPROXIMATE_UNITS = 1;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Parts of a partial date, or null when the text is none or names a day that no calendar has (`2021-02-30`). */
export function parsePartialDate(text: string): DateParts | null {
  const found = FORM.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const approximate = found[4] === '~';
  if (found[2] === undefined) return { year, approximate };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return null;
  if (found[3] === undefined) return { year, month, approximate };
  const day = Number(found[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day, approximate };
}

/** Parts of a date that has been checked already; throws with the text when it is no partial date. */
function partsOf(date: PartialDate): DateParts {
  const parts = parsePartialDate(date);
  if (!parts)
    throw new Error(`Not a partial date (YYYY, YYYY-MM or YYYY-MM-DD, optionally with "~"): "${date}"`);
  return parts;
}

/** How finely the date is stated. Throws when it is no partial date. */
export function precisionOf(date: PartialDate): Precision {
  const { month, day } = partsOf(date);
  if (day !== undefined) return 'day';
  return month !== undefined ? 'month' : 'year';
}

/** True when the date is marked "approximately" (`~`). Throws when it is no partial date. */
export function isApproximate(date: PartialDate): boolean {
  return partsOf(date).approximate;
}

/** First day of the stated span: `2019-04` gives `2019-04-01`. Throws when it is no partial date. */
export function earliestDay(date: PartialDate): IsoDate {
  const { year, month, day } = partsOf(date);
  return isoDay(year, month ?? 1, day ?? 1);
}

/** Last day of the stated span: `2019-04` gives `2019-04-30`. Throws when it is no partial date. */
export function latestDay(date: PartialDate): IsoDate {
  const { year, month, day } = partsOf(date);
  const last = month ?? 12;
  return isoDay(year, last, day ?? daysInMonth(year, last));
}

/**
 * Orders partial dates for a list: by first day, then the coarser before the finer (a year stands before its months),
 * then the exact before the approximate. Negative, zero or positive as for `Array.sort`. Throws on what is no partial date.
 */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  const byStart = compareText(earliestDay(a), earliestDay(b));
  if (byStart !== 0) return byStart;
  const byLength = compareText(latestDay(b), latestDay(a));
  if (byLength !== 0) return byLength;
  return Number(isApproximate(a)) - Number(isApproximate(b));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Moves a month count by `months`, staying within the years 0000–9999 that four digits can say. */
function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = Math.min(Math.max(year * 12 + (month - 1) + months, 0), 9999 * 12 + 11);
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/**
 * Days the date may mean. An exact date means its stated span; an approximate one also the unit before and after it
 * (for an approximate day: the months around it, since a day that is not sure is no better than its month).
 */
export function possibleSpan(date: PartialDate): { first: IsoDate; last: IsoDate } {
  const { year, month, approximate } = partsOf(date);
  if (!approximate) return { first: earliestDay(date), last: latestDay(date) };
  const months = month === undefined ? 12 * APPROXIMATE_UNITS : APPROXIMATE_UNITS;
  const start = shiftMonth(year, month ?? 1, -months);
  const end = shiftMonth(year, month ?? 12, months);
  return {
    first: isoDay(start.year, start.month, 1),
    last: isoDay(end.year, end.month, daysInMonth(end.year, end.month)),
  };
}

/**
 * Whether something with this validity held on `date`.
 *
 * `yes` only when it held whatever days the partial dates stand for, `no` only when it cannot have held, else `unknown`:
 * a name valid to `2022-09` held on 2022-08-31, did not on 2022-10-01, and about 2022-09-10 nothing is known. A missing
 * end is open. Throws on what is no partial date.
 */
export function holdsAt(validity: Validity | undefined, date: PartialDate): Certainty {
  const asked = possibleSpan(date);
  const from = validity?.from === undefined ? null : possibleSpan(validity.from);
  const to = validity?.to === undefined ? null : possibleSpan(validity.to);
  if (from && asked.last < from.first) return 'no';
  if (to && asked.first > to.last) return 'no';
  const begun = !from || asked.first >= from.last;
  const notEnded = !to || asked.last <= to.first;
  return begun && notEnded ? 'yes' : 'unknown';
}

/**
 * Whether what is dated `earlier` had happened by `date`: `yes` when its last possible day is not after the first possible
 * day asked about, `no` when its first possible day is after the last, else `unknown`. Throws on what is no partial date.
 */
export function happenedBy(earlier: PartialDate, date: PartialDate): Certainty {
  return holdsAt({ from: earlier }, date);
}
