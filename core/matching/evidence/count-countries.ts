/**
 * Country words of a text, found in one pass and counted in any stretch of it: many readings ask about many stretches, and
 * a stretch is then only a walk over the few words in it.
 */
import { KAZAKHSTAN, KOREA, NEITHER, OTHERS } from './countries';
import type { Stretch } from './surroundings';

/** A stem with the country it stands for: a position in the list of countries, or −1 for what is passed over. */
type Stem = { text: string; country: number; inside: boolean };

const PASSED_OVER = -1;
const KAZAKHSTAN_AT = 0;
const KOREA_AT = 1;
const COUNTRIES: readonly (readonly string[])[] = [KAZAKHSTAN, KOREA, ...OTHERS];

const HANGUL_OR_HAN = /^[가-힣韓]/;

/** Stems by their first two characters, longest first, so that a page is read once with one look-up a character. */
const STEMS_BY_START = new Map<number, Stem[]>();

/** Sixteen bits of the first two characters; stems of one key are told apart by their text. */
const keyOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** 1 where some stem has the key: nearly every character of a page is passed by with this one look-up. */
const IS_START = new Uint8Array(0x10000);

function addStem(text: string, country: number): void {
  const stem = { text: text.trimStart(), country, inside: HANGUL_OR_HAN.test(text) };
  const padded = stem.text.padEnd(2);
  const key = keyOf(padded.charCodeAt(0), padded.charCodeAt(1));
  const list = STEMS_BY_START.get(key) ?? [];
  list.push(stem);
  list.sort((a, b) => b.text.length - a.text.length);
  STEMS_BY_START.set(key, list);
  IS_START[key] = 1;
}

COUNTRIES.forEach((stems, country) => {
  for (const stem of stems) addStem(stem, country);
});
for (const stem of NEITHER) addStem(stem, PASSED_OVER);

/** Letters of the scripts that stems are written in; a stem of an alphabet must not follow one. */
const isAlphabetic = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x400 && code <= 0x52f) || (code >= 0xc0 && code <= 0x24f);

/** Countries named in a stretch: how often each of the two, and the third country named most often. */
export type Countries = { kazakhstan: number; korea: number; other: number; otherSaw: string | null };

/** The country words of a text in order; parallel lists. */
export type CountryWords = { starts: readonly number[]; stems: readonly Stem[] };

/** The longest stem of `lower` at `at`; stems of an alphabet only at the beginning of a word. */
function stemAt(lower: string, at: number, key: number): Stem | null {
  const atWordStart = at === 0 || !isAlphabetic(lower.charCodeAt(at - 1));
  for (const stem of STEMS_BY_START.get(key) ?? []) {
    if ((stem.inside || atWordStart) && lower.startsWith(stem.text, at)) return stem;
  }
  return null;
}

/**
 * Finds the country words of `lower`, a text in lower case. Letters of an alphabet count at word beginnings, Hangul
 * anywhere, for 한·카자흐 and 주카자흐스탄 alike.
 */
export function findCountryWords(lower: string): CountryWords {
  const starts: number[] = [];
  const stems: Stem[] = [];
  let unit = lower.charCodeAt(0);
  for (let at = 0; at + 1 < lower.length; at++) {
    const next = lower.charCodeAt(at + 1);
    const key = keyOf(unit, next);
    unit = next;
    if (IS_START[key] === 0) continue;
    const stem = stemAt(lower, at, key);
    if (stem === null) continue;
    if (stem.country !== PASSED_OVER) {
      starts.push(at);
      stems.push(stem);
    }
    at += stem.text.length - 1;
    unit = lower.charCodeAt(at + 1);
  }
  return { starts, stems };
}

/** How often each country was met in the stretch being counted; all zero between two counts. */
const counts = new Uint32Array(COUNTRIES.length);

/** Position of the first word that starts at `from` or later, by halving. */
function firstFrom(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts the words that lie within the stretch. */
export function countIn({ starts, stems }: CountryWords, { start, end }: Stretch): Countries {
  const saw: Countries = { kazakhstan: 0, korea: 0, other: 0, otherSaw: null };
  const first = firstFrom(starts, start);
  let at = first;
  for (; at < starts.length && starts[at]! < end; at++) {
    const { country, text } = stems[at]!;
    if (starts[at]! + text.trimEnd().length > end) break;
    const count = ++counts[country]!;
    if (country > KOREA_AT && count > saw.other) {
      saw.other = count;
      saw.otherSaw = text.trim();
    }
  }
  saw.kazakhstan = counts[KAZAKHSTAN_AT]!;
  saw.korea = counts[KOREA_AT]!;
  for (let back = first; back < at; back++) counts[stems[back]!.country] = 0;
  return saw;
}

/** Start of the last word in the stretch for another country than Korea; null where there is none. */
export function lastPartner({ starts, stems }: CountryWords, { start, end }: Stretch): number | null {
  for (let at = firstFrom(starts, end) - 1; at >= 0 && starts[at]! >= start; at--) {
    if (stems[at]!.country !== KOREA_AT) return starts[at]!;
  }
  return null;
}

/** Counts country words in `window`, which must be in lower case. */
export function countCountries(window: string): Countries {
  return countIn(findCountryWords(window), { start: 0, end: window.length });
}
