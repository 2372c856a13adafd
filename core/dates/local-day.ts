/** The calendar day of a moment where the reader is, not Greenwich's: at one in the morning in Seoul the two differ. */
import type { IsoDate } from '../facts/types';

/** ISO day (2026-11-24) of a moment in the local time zone. */
export function localDay(moment: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
