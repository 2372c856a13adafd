/** What was typed, taken apart: filters, dates and words. */
import type { EntityKind } from '../facts/types';
import { kindsCalled } from './kind-words';

export type Query = {
  /** As typed, no longer than is read. */
  typed: string;
  /** Words in the order typed, filters taken out. */
  words: string[];
  /** Kinds asked for (`kind:place`); null: any. */
  kinds: EntityKind[] | null;
  /** Partial dates asked for strictly (`date:2019-04`). */
  dates: string[];
};

/** Longest query read: a name and its titles fit many times over, a pasted article must not cost anything. */
const MOST_CHARACTERS = 160;
const MOST_WORDS = 10;
/** Longer than any word of any name; ways to read a word are tried at each of its letters. */
const LONGEST_WORD = 40;

/** English 's, which is never part of what was meant. */
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/gu;
const FILTER = /(?:^|\s)(kind|type|종류|유형|вид|тип|түр|түрі|date|year|날짜|연도|дата|год|күн|жыл):(\S+)/giu;
const KIND_KEYS = new Set(['kind', 'type', '종류', '유형', 'вид', 'тип', 'түр', 'түрі']);
const ISO_LIKE = /(?<!\d)((?:18|19|20)\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/gu;
const KOREAN_DATE = /(?<!\d)((?:18|19|20)\d\d)년(?:\s*(\d{1,2})월(?:\s*(\d{1,2})일)?)?/gu;
const DATE_WORD = /^(?:18|19|20)\d\d(?:-\d\d){0,2}$/u;

/** Reads `typed`; control characters and lone surrogates count as spaces. */
export function readQuery(typed: string): Query {
  const kinds: EntityKind[] = [];
  const dates: string[] = [];
  let asksKind = false;
  const text = typed
    .slice(0, MOST_CHARACTERS)
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .normalize('NFC')
    .replace(POSSESSIVE, '')
    .replace(FILTER, (whole, key: string, value: string) => {
      if (KIND_KEYS.has(key.toLowerCase())) {
        asksKind = true;
        kinds.push(...kindsCalled(value));
        return ' ';
      }
      const date = isoOf(value);
      if (date === null) return whole;
      dates.push(date);
      return ' ';
    })
    .replace(KOREAN_DATE, (_, year: string, month?: string, day?: string) => ` ${iso(year, month, day)} `)
    .replace(ISO_LIKE, (_, year: string, month: string, day?: string) => ` ${iso(year, month, day)} `);
  const words = text
    .split(/[\s,;!?"“”«»()[\]{}…/|]+/u)
    .filter((word) => /[\p{L}\p{Nd}]/u.test(word))
    .map((word) => word.slice(0, LONGEST_WORD));
  return {
    typed: typed.slice(0, MOST_CHARACTERS),
    words: words.slice(0, MOST_WORDS),
    kinds: asksKind ? kinds : null,
    dates,
  };
}

/** The partial date that `word` is; null for any other word. A bare year is one. */
export function dateOf(word: string): string | null {
  return DATE_WORD.test(word) ? word : null;
}

/** Breaks `word` where a hyphen, dot or change of script does (한-중앙아, 국제IT센터); gives `[word]` where nothing does. */
export function partsOf(word: string): string[] {
  if (dateOf(word)) return [word];
  const parts = word
    .replace(/(\p{Script=Hangul})(?=[\p{Script=Latin}\p{Nd}])/gu, '$1 ')
    .replace(/([\p{Script=Latin}\p{Nd}])(?=\p{Script=Hangul})/gu, '$1 ')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [word];
}

function isoOf(value: string): string | null {
  const match = /^((?:18|19|20)\d\d)(?:\D(\d{1,2}))?(?:\D(\d{1,2}))?\D?$/u.exec(value);
  return match ? iso(match[1] ?? '', match[2], match[3]) : null;
}

function iso(year: string, month?: string, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
