/**
 * Reading a calendar date out of text as news sites write it in Korean, English, Russian and Kazakh, and out of the
 * values of metadata (ISO 8601, RFC 2822, `YYYYMMDDhhmm`). A day is taken as written: no time zone is applied, since a
 * reader dates an article by the paper's own day. What cannot be read for certain (two-digit years, 06/12/2024,
 * "2 hours ago", 31 June) is refused, never guessed.
 */
import type { PartialDate } from '../facts/types';
import { monthNumber } from './months';

/** Years outside are mistakes of a template (0001, 1970-like zeros are kept out by MIN), not dates of news. */
const MIN_YEAR = 1880;
const MAX_YEAR = 2100;

/** What a line said of its date: first printing, a later change, or nothing. */
export type DateRole = 'published' | 'updated' | 'plain';

/** A date met in a line, with its place (UTF-16, end exclusive) and the role its label gave it. */
export type DateInText = { date: PartialDate; start: number; end: number; role: DateRole };

type Parts = {
  y?: string | undefined;
  m?: string | undefined;
  d?: string | undefined;
  word?: string | undefined;
};

/** One way of writing a date. Named groups: y, m, d, or `word` for a month in letters. */
type Pattern = { name: string; match: RegExp };

const MONTH_WORD = String.raw`(?<word>\p{L}{3,12})\.?`;
/** Not glued to digits or to a further `.12` as version numbers and addresses are. */
const BEFORE = String.raw`(?<![\p{L}\d/.:-])`;
const AFTER = String.raw`(?![\d])`;

const PATTERNS: readonly Pattern[] = [
  {
    name: '2021년 8월 17일',
    match: new RegExp(String.raw`${BEFORE}(?<y>\d{4})\s?년\s?(?<m>\d{1,2})\s?월\s?(?<d>\d{1,2})\s?일`, 'u'),
  },
  {
    name: '2021년 8월',
    match: new RegExp(String.raw`${BEFORE}(?<y>\d{4})\s?년\s?(?<m>\d{1,2})\s?월(?!\s?\d)`, 'u'),
  },
  {
    name: '2021-08-17',
    match: new RegExp(String.raw`${BEFORE}(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?=$|[^\d-])`, 'u'),
  },
  {
    name: '2021.08.17',
    match: new RegExp(String.raw`${BEFORE}(?<y>\d{4})\.\s?(?<m>\d{1,2})\.\s?(?<d>\d{1,2})${AFTER}`, 'u'),
  },
  {
    name: '2021/08/17',
    match: new RegExp(String.raw`${BEFORE}(?<y>\d{4})/(?<m>\d{1,2})/(?<d>\d{1,2})${AFTER}`, 'u'),
  },
  {
    name: '17.08.2021',
    match: new RegExp(String.raw`${BEFORE}(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})${AFTER}`, 'u'),
  },
  {
    name: '17-08-2021',
    match: new RegExp(String.raw`${BEFORE}(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4})${AFTER}`, 'u'),
  },
  {
    name: '2021 жылғы 17 тамыз',
    match: new RegExp(
      String.raw`${BEFORE}(?<y>\d{4})\s?ж(?:ыл(?:ғы|дың|ы)?|\.)\s?(?<d>\d{1,2})[\s-]{1,2}${MONTH_WORD}`,
      'u',
    ),
  },
  {
    name: '17 тамыз 2021',
    match: new RegExp(
      String.raw`${BEFORE}(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]{1,2}(?:of\s)?${MONTH_WORD},?[\s-](?<y>\d{4})${AFTER}`,
      'u',
    ),
  },
  {
    name: 'August 17, 2021',
    match: new RegExp(
      String.raw`${BEFORE}${MONTH_WORD}\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>\d{4})${AFTER}`,
      'u',
    ),
  },
  {
    name: 'Тамыз 17, 2021 / 2021, 17 тамыз',
    match: new RegExp(String.raw`${BEFORE}(?<y>\d{4}),?\s(?<d>\d{1,2})\s${MONTH_WORD}`, 'u'),
  },
  {
    name: '17/08/2021 (day above twelve)',
    match: new RegExp(String.raw`${BEFORE}(?<d>1[3-9]|2\d|3[01])/(?<m>\d{1,2})/(?<y>\d{4})${AFTER}`, 'u'),
  },
  {
    name: '08/17/2021 (day above twelve)',
    match: new RegExp(String.raw`${BEFORE}(?<m>\d{1,2})/(?<d>1[3-9]|2\d|3[01])/(?<y>\d{4})${AFTER}`, 'u'),
  },
];

/** Label words that give a date its role; compared at word beginnings, lower case. */
const PUBLISHED =
  /입력|등록|송고|게재|작성|발행|승인|기사입력|보도|published|posted|issued|опубликован|дата публикации|размещен|добавлен|жарияланды|жарияланған|жарыққа/i;
const UPDATED = /수정|최종|업데이트|갱신|updated|modified|edited|обновлен|изменен|жаңартыл|өзгертіл/i;

/** How far before a date its label may stand, in UTF-16 units: "최종 기사입력 시간 : " is the longest met. */
const LABEL_REACH = 24;

/** Days of a month, 29 in leap Februaries (Gregorian rule). */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date that the parts write, or null when there is no such day. */
function toDate({ y, m, d, word }: Parts): PartialDate | null {
  const year = Number(y);
  const month = word === undefined ? Number(m) : monthNumber(word);
  if (!(year >= MIN_YEAR && year <= MAX_YEAR) || month === null || !(month >= 1 && month <= 12)) return null;
  const head = `${y}-${String(month).padStart(2, '0')}`;
  if (d === undefined) return head;
  const day = Number(d);
  return day >= 1 && day <= daysIn(year, month) ? `${head}-${String(day).padStart(2, '0')}` : null;
}

/** Role of a date from the nearest label in the text just before it. */
function roleBefore(text: string, start: number): DateRole {
  const before = text.slice(Math.max(0, start - LABEL_REACH), start);
  const published = before.search(PUBLISHED);
  const updated = before.search(UPDATED);
  if (published < 0 && updated < 0) return 'plain';
  return updated > published ? 'updated' : 'published';
}

/**
 * Every readable date in `text`, in order. Bounded: at most `limit` dates (a page of tables would otherwise cost time for
 * nothing). Overlapping readings: the pattern listed first wins.
 */
export function findDates(text: string, limit = 8): DateInText[] {
  const found: DateInText[] = [];
  for (const { match } of PATTERNS) {
    for (const hit of text.matchAll(new RegExp(match.source, 'gu'))) {
      const date = toDate(hit.groups ?? {});
      const start = hit.index;
      const end = start + hit[0].length;
      if (date === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ date, start, end, role: roleBefore(text, start) });
      if (found.length >= limit * 2) break;
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, limit);
}

/**
 * The date that a line of a page states: the one labelled as publication, else the only or first plain one, else the
 * date of a change. Null when it states none, or only a relative or impossible one.
 */
export function readDateLine(line: string): DateInText | null {
  const dates = findDates(line);
  return (
    dates.find((date) => date.role === 'published') ??
    dates.find((date) => date.role === 'plain') ??
    dates[0] ??
    null
  );
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:\.\d+)?Z?)?$/;
const PARTIAL = /^(\d{4})(?:-(\d{2}))?$/;
/** Unix time in seconds or milliseconds, of 1990–2100: some sites put it into `pubdate`. */
const UNIX = /^(\d{10}|\d{13})$/;
const MIN_UNIX_SECONDS = 631_152_000;
const MAX_UNIX_SECONDS = 4_102_444_800;

/** The day of a Unix time in UTC; pure arithmetic, no clock is read. */
function fromUnix(value: string): PartialDate | null {
  const seconds = value.length === 13 ? Number(value) / 1000 : Number(value);
  if (seconds < MIN_UNIX_SECONDS || seconds > MAX_UNIX_SECONDS) return null;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/**
 * The date in one metadata value: ISO 8601 with or without time, `YYYYMMDD…`, RFC 2822, Unix time, or a visible form.
 * Null when it holds none. A time zone is not applied: `2021-08-17T23:30:00+09:00` is 17 August.
 */
export function readDateValue(value: string): PartialDate | null {
  const text = value.trim();
  if (UNIX.test(text)) return fromUnix(text);
  const compact = COMPACT.exec(text);
  if (compact) return toDate({ y: compact[1], m: compact[2], d: compact[3] });
  const partial = PARTIAL.exec(text);
  if (partial) {
    if (partial[2] !== undefined) return toDate({ y: partial[1], m: partial[2] });
    return Number(partial[1]) >= MIN_YEAR && Number(partial[1]) <= MAX_YEAR ? text : null;
  }
  // ISO: a "T" directly after the day would hide the end of the date from the visible patterns.
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?=T|$|\s)/.exec(text);
  if (iso) return toDate({ y: iso[1], m: iso[2], d: iso[3] });
  return readDateLine(text)?.date ?? null;
}
