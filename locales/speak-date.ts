/**
 * Dates as they are said aloud: whole phrases for screen readers, where "2017–2022" and a dot do not speak. Written forms
 * are in format-date.ts.
 */
import { isApproximate, parsePartialDate } from '@/core/dates/partial-date';
import type { PartialDate, ReaderLanguage } from '@/core/facts/types';
import { civilDay, type DayNumber } from '@/core/timeline/day-number';
import { aboutShort, formatPartialDate, RUSSIAN_MONTHS, SHORT_MONTHS } from './format-date';

/** Kazakh months "from" (ablative) and "to" (dative): the endings follow vowel harmony and are no rule of three letters. */
const KAZAKH_MONTHS: [from: string, to: string][] = [
  ['қаңтардан', 'қаңтарға'],
  ['ақпаннан', 'ақпанға'],
  ['наурыздан', 'наурызға'],
  ['сәуірден', 'сәуірге'],
  ['мамырдан', 'мамырға'],
  ['маусымнан', 'маусымға'],
  ['шілдеден', 'шілдеге'],
  ['тамыздан', 'тамызға'],
  ['қыркүйектен', 'қыркүйекке'],
  ['қазаннан', 'қазанға'],
  ['қарашадан', 'қарашаға'],
  ['желтоқсаннан', 'желтоқсанға'],
];

/** One date aloud: "1937년", "2019년 4월", "about 1937", "апрель 2019 года", "2019 жылғы 22 сәуір". The text itself when it is none. */
export function speakDate(date: PartialDate, lang: ReaderLanguage): string {
  return aloud(formatPartialDate(date, lang), lang);
}

/** A stretch of time aloud: "from 10 May 2017 to 9 May 2022"; without `until` only that it goes on. */
export function speakRange(from: PartialDate, until: PartialDate | null, lang: ReaderLanguage): string {
  if (until === from) return speakDate(from, lang);
  if (lang === 'ru') return russianRange(from, until);
  if (lang === 'kk') return kazakhRange(from, until);
  const start = speakDate(from, lang);
  const end = until === null ? null : speakDate(until, lang);
  if (lang === 'ko') return end === null ? `${start}부터 계속` : `${start}부터 ${end}까지`;
  return end === null ? `since ${start}` : `from ${start} to ${end}`;
}

/** Abbreviations of the written form in full: "г." is read as a letter by most voices, "ж." too. */
function aloud(written: string, lang: ReaderLanguage): string {
  if (lang === 'ru')
    return written.replace(/г\.$/, written.startsWith('около') ? 'года' : wholeYear(written));
  if (lang !== 'kk') return written;
  return /ж\.$/.test(written) ? written.replace(/ж\.$/, 'жыл') : written.replace('ж.', 'жылғы');
}

function wholeYear(written: string): string {
  return /^\d+ г\.$/.test(written) ? 'год' : 'года';
}

function russianRange(from: PartialDate, until: PartialDate | null): string {
  const start = parsePartialDate(from);
  const month = start?.month === undefined ? undefined : RUSSIAN_MONTHS[start.month - 1]?.[1];
  const about = start?.approximate ? 'примерно ' : '';
  const begin = start ? `${about}с ${[start.day, month, start.year].filter(Boolean).join(' ')} года` : from;
  if (until === null) return `${begin} по настоящее время`;
  const isAbout = isDate(until) && isApproximate(until);
  const end = speakDate(isAbout ? until.slice(0, -1) : until, 'ru');
  return `${begin} ${isAbout ? 'примерно ' : ''}по ${end}`;
}

function kazakhRange(from: PartialDate, until: PartialDate | null): string {
  const begin = kazakhCase(from, 0, 'жылдан');
  return until === null ? `${begin} бері` : `${begin} ${kazakhCase(until, 1, 'жылға')} дейін`;
}

/** `which`: 0 from, 1 to. */
function kazakhCase(date: PartialDate, which: 0 | 1, year: string): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const month = parts.month === undefined ? undefined : KAZAKH_MONTHS[parts.month - 1]?.[which];
  const words = month === undefined ? `${parts.year} ${year}` : [parts.year, 'жылғы', parts.day, month];
  const said = typeof words === 'string' ? words : words.filter(Boolean).join(' ');
  return parts.approximate ? `шамамен ${said}` : said;
}

function isDate(text: string): boolean {
  return parsePartialDate(text) !== null;
}

/** Text at a line of the axis, as short as can be: the year for January and for year lines, else the month, else the day. */
export function tickLabel(day: DayNumber, unit: 'year' | 'month' | 'day', lang: ReaderLanguage): string {
  const civil = civilDay(day);
  if (unit === 'year' || (civil.month === 1 && (unit === 'month' || civil.day === 1)))
    return String(civil.year);
  const month = lang === 'ko' ? `${civil.month}월` : (SHORT_MONTHS[lang][civil.month - 1] ?? '');
  if (unit === 'month') return month;
  if (lang === 'ko') return `${civil.month}.${civil.day}`;
  return `${civil.day} ${month}`;
}

/** A date as it stands under its year's heading, short: "22 Apr", "4월 22일", "22 апр"; a bare year stays one. */
export function dateWithinYear(date: PartialDate, lang: ReaderLanguage): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { month, day, approximate } = parts;
  if (month === undefined)
    return aboutShort(
      lang === 'ko' && approximate ? `${parts.year}년` : String(parts.year),
      approximate,
      lang,
    );
  const written =
    lang === 'ko'
      ? `${month}월${day === undefined ? '' : ` ${day}일`}`
      : [day, SHORT_MONTHS[lang][month - 1]].filter(Boolean).join(' ');
  return aboutShort(written, approximate, lang);
}
