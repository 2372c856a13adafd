/**
 * Days as whole numbers, so that an axis can add and divide them. The calendar is the proleptic Gregorian one in UTC;
 * `Date` is not used, because it reads the years 0–99 as 1900–1999.
 */
import type { IsoDate } from '../facts/types';

/** Days since 1970-01-01; negative before it. May be fractional on an axis, never for a stated day. */
export type DayNumber = number;

/** Year (astronomical), month and day, the last two 1-based. */
export type CivilDay = { year: number; month: number; day: number };

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 0000-03-01, where the eras begin, to 1970-01-01. */
const ERA_TO_EPOCH = 719_468;

/**
 * Day number of a civil day; months outside 1–12 carry into the year, so that axis steps need no case of their own.
 * After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(year: number, month = 1, day = 1): DayNumber {
  const monthIndex = year * 12 + (month - 1);
  const civilMonth = ((monthIndex % 12) + 12) % 12;
  // The year begins in March, so that the leap day is its last.
  const shifted = Math.floor(monthIndex / 12) - (civilMonth < 2 ? 1 : 0);
  const era = Math.floor(shifted / YEARS_PER_ERA);
  const yearOfEra = shifted - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * ((civilMonth + 10) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_TO_EPOCH;
}

/** Civil day of a day number (its whole part). After H. Hinnant, civil_from_days. */
export function civilDay(number: DayNumber): CivilDay {
  const days = Math.floor(number) + ERA_TO_EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Day number of an ISO day as core/dates gives it (`YYYY-MM-DD`). */
export function dayOfIso(day: IsoDate): DayNumber {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** ISO day of a day number; years are padded to four digits. */
export function isoOfDay(number: DayNumber): IsoDate {
  const { year, month, day } = civilDay(number);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
