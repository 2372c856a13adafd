/**
 * Dates as a reader of each language writes them, at the precision the source gives: a year stays a year.
 *
 * Written out here and not left to Intl, because browsers ship no Kazakh dates (Chromium answers "2019 M04 22") and
 * because one date must read the same in every browser and in the tests.
 */
import { ENGLISH_MONTHS } from '@/core/dates/months';
import { parsePartialDate } from '@/core/dates/partial-date';
import type { PartialDate, ReaderLanguage, Validity } from '@/core/facts/types';

const MONTHS: Record<'en' | 'kk', string[]> = {
  en: ENGLISH_MONTHS,
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
};

/** Russian months stand in the nominative alone ("апрель 2019 г.") and in the genitive after a day. */
const RUSSIAN_MONTHS: [alone: string, afterDay: string][] = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
];

type Parts = { year: number; month?: number; day?: number };

const EXACT: Record<ReaderLanguage, (parts: Parts) => string> = {
  ko: ({ year, month, day }) =>
    [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' '),
  en: ({ year, month, day }) => [day, month && MONTHS.en[month - 1], year].filter(Boolean).join(' '),
  ru: ({ year, month, day }) =>
    [day, month && RUSSIAN_MONTHS[month - 1]?.[day ? 1 : 0], `${year} г.`].filter(Boolean).join(' '),
  kk: ({ year, month, day }) => [`${year} ж.`, day, month && MONTHS.kk[month - 1]].filter(Boolean).join(' '),
};

const ABOUT: Record<ReaderLanguage, (date: string) => string> = {
  ko: (date) => `${date}경`,
  en: (date) => `about ${date}`,
  ru: (date) => `около ${date}`,
  kk: (date) => `шамамен ${date}`,
};

/** The date in words at its stated precision, with "about" where it is approximate; the text itself when it is no date. */
export function formatPartialDate(date: PartialDate, lang: ReaderLanguage): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const exact = EXACT[lang](parts);
  return parts.approximate ? ABOUT[lang](exact) : exact;
}

/** Short form for narrow places: 2019-04-22 → "22 Apr 2019", "2019. 4. 22.", "22.04.2019"; less precise dates likewise. */
export function formatShortDate(date: PartialDate, lang: ReaderLanguage): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  const two = (value: number) => String(value).padStart(2, '0');
  const about = parts.approximate ? '~' : '';
  if (!month) return `${about}${year}`;
  if (lang === 'ko') return `${about}${year}. ${month}.${day ? ` ${day}.` : ''}`;
  if (lang === 'en')
    return `${about}${[day, MONTHS.en[month - 1]?.slice(0, 3), year].filter(Boolean).join(' ')}`;
  return `${about}${day ? `${two(day)}.` : ''}${two(month)}.${year}`;
}

const OPEN_RANGE: Record<
  ReaderLanguage,
  { since: (date: string) => string; until: (date: string) => string }
> = {
  ko: { since: (date) => `${date}부터`, until: (date) => `${date}까지` },
  en: { since: (date) => `since ${date}`, until: (date) => `until ${date}` },
  ru: { since: (date) => `с ${date}`, until: (date) => `до ${date}` },
  kk: { since: (date) => `${date} бастап`, until: (date) => `${date} дейін` },
};

/** A validity in words: "2017–2022", "since 2019"; "" when it is open at both ends. */
export function formatValidity({ from, to }: Validity, lang: ReaderLanguage): string {
  const short = (date: PartialDate) => formatShortDate(date, lang);
  if (from && to) return from === to ? short(from) : `${short(from)} – ${short(to)}`;
  if (from) return OPEN_RANGE[lang].since(short(from));
  return to ? OPEN_RANGE[lang].until(short(to)) : '';
}
