/**
 * Stretches of time in writing: what both ends share is written once ("10–22 May 2017", "2017년 5월 10~22일"), "about" once
 * where it is said of both. Aloud they are in speak-date.ts.
 *
 * Not by `Intl.DateTimeFormat.formatRange`: it knows neither "about" nor a year that is no day, and browsers ship no Kazakh.
 */
import { parsePartialDate } from '@/core/dates/partial-date';
import type { PartialDate, ReaderLanguage } from '@/core/facts/types';
import { formatPartialDate, joinRange } from './format-date';
import { dateWithinYear, speakRange } from './speak-date';

type Parts = NonNullable<ReturnType<typeof parsePartialDate>>;

/** A stretch in full: "10 May – 9 June 2017", "2017–2022 гг."; the date itself when it begins and ends with the same. */
export function formatDateRange(from: PartialDate, until: PartialDate, lang: ReaderLanguage): string {
  const [start, end] = [parsePartialDate(from), parsePartialDate(until)];
  if (from === until || !start || !end) {
    return from === until ? formatPartialDate(from, lang) : joinRange(from, until, lang);
  }
  if (start.approximate !== end.approximate || depth(start) !== depth(end))
    return joinRange(formatPartialDate(from, lang), formatPartialDate(until, lang), lang);
  const shared = SHORTENED[lang](start, end);
  const exact = shared ?? joinRange(plain(start, lang), plain(end, lang), lang);
  return start.approximate ? ABOUT_BOTH[lang](exact) : exact;
}

/** A stretch that goes on: "since 10 May 2017", "2017년 5월 10일~현재"; the date itself when it is none. */
export function formatOpenRange(from: PartialDate, lang: ReaderLanguage): string {
  if (!parsePartialDate(from)) return from;
  if (lang === 'ko') return `${formatPartialDate(from, lang)}~현재`;
  if (lang === 'en') return `since ${formatPartialDate(from, lang)}`;
  return speakRange(from, null, lang).replace('жылғы', 'ж.').replace(' года по настоящее время', ' г.');
}

/** The end of a stretch beside its beginning under the heading of a year: what the year says is left out. */
export function endWithinYear(
  from: PartialDate,
  until: PartialDate,
  { lang, otherwise }: { lang: ReaderLanguage; otherwise: (date: PartialDate) => string },
): string {
  const [start, end] = [parsePartialDate(from), parsePartialDate(until)];
  const sameYear = start?.year === end?.year && end?.month !== undefined;
  return sameYear ? dateWithinYear(until, lang) : otherwise(until);
}

const ABOUT_BOTH: Record<ReaderLanguage, (range: string) => string> = {
  ko: (range) => `${range}경`,
  en: (range) => `about ${range}`,
  ru: (range) => `примерно ${range}`,
  kk: (range) => `шамамен ${range}`,
};

function depth({ month, day }: Parts): number {
  return day !== undefined ? 3 : month !== undefined ? 2 : 1;
}

/** A date without its "about". */
function plain({ year, month, day }: Parts, lang: ReaderLanguage): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const text = [String(year).padStart(4, '0'), month && two(month), day && two(day)]
    .filter(Boolean)
    .join('-');
  return formatPartialDate(text, lang);
}

/** The words of one end alone. `month` is in the case that a day before it asks for (Russian: "мая"). */
type Words = { year: string; month: string; day: string };

/** Both ends written as one where they share the year or the month too; null where they share nothing. */
const SHORTENED: Record<ReaderLanguage, (start: Parts, end: Parts) => string | null> = {
  ko: (start, end) => {
    if (depth(start) === 1) return `${start.year}~${end.year}년`;
    if (start.year !== end.year) return null;
    const year = `${start.year}년`;
    if (depth(start) === 2) return `${year} ${start.month}~${end.month}월`;
    return start.month === end.month
      ? `${year} ${start.month}월 ${start.day}~${end.day}일`
      : `${year} ${start.month}월 ${start.day}일~${end.month}월 ${end.day}일`;
  },
  en: (start, end) => dayFirst(start, end, { lang: 'en', years: '', year: '' }),
  ru: (start, end) => dayFirst(start, end, { lang: 'ru', years: ' гг.', year: ' г.' }),
  kk: (start, end) => {
    if (depth(start) === 1) return `${start.year}–${end.year} жж.`;
    if (start.year !== end.year) return null;
    const [a, b] = [wordsOf(start, 'kk'), wordsOf(end, 'kk')];
    if (depth(start) === 2) return `${a.year} ${a.month}–${b.month}`;
    return start.month === end.month
      ? `${a.year} ${a.day}–${b.day} ${a.month}`
      : `${a.year} ${a.day} ${a.month} – ${b.day} ${b.month}`;
  },
};

function dayFirst(
  start: Parts,
  end: Parts,
  { lang, years, year }: { lang: 'en' | 'ru'; years: string; year: string },
): string | null {
  if (depth(start) === 1) return `${start.year}–${end.year}${years}`;
  if (start.year !== end.year) return null;
  const [a, b] = [wordsOf(start, lang), wordsOf(end, lang)];
  if (depth(start) === 2) return `${a.month}–${b.month} ${end.year}${year}`;
  return start.month === end.month
    ? `${a.day}–${b.day} ${b.month} ${end.year}${year}`
    : `${a.day} ${a.month} – ${b.day} ${b.month} ${end.year}${year}`;
}

/** Taken from the whole date, so that months are written in one place only. */
function wordsOf(parts: Parts, lang: 'en' | 'ru' | 'kk'): Words {
  const day = String(parts.day ?? '');
  const words = plain(parts, lang).split(' ');
  const months = words.filter((word) => !/^(?:\d+|г\.|ж\.)$/.test(word));
  return { year: lang === 'kk' ? `${parts.year} ж.` : String(parts.year), month: months.join(' '), day };
}
