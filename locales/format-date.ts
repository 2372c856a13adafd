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
export const RUSSIAN_MONTHS: [alone: string, afterDay: string][] = [
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

/** Months cut short, for narrow places; Korean writes the number. */
export const SHORT_MONTHS: Record<'en' | 'ru' | 'kk', string[]> = {
  en: ENGLISH_MONTHS.map((month) => month.slice(0, 3)),
  ru: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  kk: ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'],
};

const EXACT: Record<ReaderLanguage, (parts: Parts) => string> = {
  ko: ({ year, month, day }) =>
    [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' '),
  en: ({ year, month, day }) => [day, month && MONTHS.en[month - 1], year].filter(Boolean).join(' '),
  ru: ({ year, month, day }) =>
    [day, month && RUSSIAN_MONTHS[month - 1]?.[day ? 1 : 0], `${year} г.`].filter(Boolean).join(' '),
  kk: ({ year, month, day }) => [`${year} ж.`, day, month && MONTHS.kk[month - 1]].filter(Boolean).join(' '),
};

/** Russian "около" takes the genitive, which a month without its day has not yet. */
function russianGenitive({ year, month, day }: Parts): string {
  return [day, month && RUSSIAN_MONTHS[month - 1]?.[1], `${year} г.`].filter(Boolean).join(' ');
}

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
  if (!parts.approximate) return EXACT[lang](parts);
  return ABOUT[lang](lang === 'ru' ? russianGenitive(parts) : EXACT[lang](parts));
}

const ABOUT_SHORT: Record<ReaderLanguage, (date: string) => string> = {
  ko: (date) => `${date}경`,
  en: (date) => `c. ${date}`,
  ru: (date) => `ок. ${date}`,
  kk: (date) => `шам. ${date}`,
};

/** Puts the short "about" of a language to a short date; `isAbout` false gives the date itself. */
export function aboutShort(date: string, isAbout: boolean, lang: ReaderLanguage): string {
  return isAbout ? ABOUT_SHORT[lang](date) : date;
}

/** Short form for narrow places: 2019-04-22 → "22 Apr 2019", "2019. 4. 22.", "22.04.2019"; less precise dates likewise. */
export function formatShortDate(date: PartialDate, lang: ReaderLanguage): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  return aboutShort(exactShort(parts, lang), parts.approximate, lang);
}

function exactShort(parts: Parts & { approximate: boolean }, lang: ReaderLanguage): string {
  const { year, month, day, approximate } = parts;
  // "2021. 10.경" is no Korean; with "경" the units are written out.
  if (lang === 'ko' && approximate) return EXACT.ko(parts);
  if (!month) return String(year);
  if (lang === 'ko') return `${year}. ${month}.${day ? ` ${day}.` : ''}`;
  if (lang === 'en') return [day, SHORT_MONTHS.en[month - 1], year].filter(Boolean).join(' ');
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day ? `${two(day)}.` : ''}${two(month)}.${year}`;
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
  if (from && to) return from === to ? short(from) : joinRange(short(from), short(to), lang);
  if (from) return OPEN_RANGE[lang].since(short(from));
  return to ? OPEN_RANGE[lang].until(short(to)) : '';
}

/**
 * Two written dates as a range. Korean joins with a tilde and no space (Hangul orthography, appendix on punctuation); the others with an
 * en dash, spaced where a side has a space of its own.
 */
export function joinRange(from: string, until: string, lang: ReaderLanguage): string {
  if (lang === 'ko') return `${from}~${until}`;
  return / /.test(from + until) ? `${from} – ${until}` : `${from}–${until}`;
}
