/**
 * What matching knows of a single UTF-16 code unit: its kind, its script and its folded form, each one table look-up.
 *
 * Page text is never passed through `toLowerCase`, `normalize` or a Unicode regular expression: each of them costs several
 * times what reading the text costs. Everything they would say is put into tables of 65,536 entries once, from ranges, in
 * well under a millisecond.
 */

/** Kinds of code unit. Values at or above `HANGUL` can be part of a name; the others only stand around or inside it. */
export const BREAK = 0;
export const SEPARATOR = 1;
export const IGNORED = 2;
export const HANGUL = 3;
export const LATIN_LOWER = 4;
export const LATIN_UPPER = 5;
export const CYRILLIC_LOWER = 6;
export const CYRILLIC_UPPER = 7;
export const DIGIT = 8;
export const HAN = 9;
export const KATAKANA = 10;
export const HIRAGANA = 11;
export const OTHER_LETTER = 12;

/** Scripts; a change of script is a word boundary (국제IT, 2021년, 韓카자흐). 0: not a letter or digit. */
export const NO_SCRIPT = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const HANGUL_SCRIPT = 3;

// From 4 on: Han, the two kana and any other script, which nothing asks for by name.
const SCRIPT_OF_KIND = [0, 0, 0, 3, 1, 1, 2, 2, 4, 5, 6, 7, 8] as const;

export const FIRST_SYLLABLE = 0xac00;
export const LAST_SYLLABLE = 0xd7a3;
export const SYLLABLE_COUNT = 11172;

/** U+000A, the one break that a name's own gap may bridge. */
export const LINE_FEED = 10;

// A space, a hyphen, a middle dot and an apostrophe are written or left out at will inside names of all four languages.
const SEPARATORS =
  ' \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000' +
  "-\u2010\u2011\u2012\u2013\u2014\u2212·\u318d\u30fb\uff65\u2027\u2022'\u2018\u2019\u02bc`_&+\uff0d\uff06\uff0b\uff07\uff3f";
/** Hard and soft sign as capitals. */
export const CAPITAL_SIGNS = 'ЬЪ';
const IGNORABLES = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u034f';

/** Kind of each code unit. */
export const KIND = new Uint8Array(65536);
/** Script of each code unit: its kind with case removed; 0 for what is no letter or digit. */
export const SCRIPT = new Uint8Array(65536);
/**
 * What the compaction pass asks of a unit: its script (low four bits), whether a name may start with it (`START`; small letters
 * of a cased script have `SMALL` besides), whether it is ignored, whether it is a capital that is not kept, and whether it is
 * kept (`KEPT`, the highest bit). The hard and soft signs are not kept: both are written or left out at will in foreign names.
 */
export const FLAGS = new Uint16Array(65536);
export const SCRIPT_BITS = 0x0f;
export const START = 0x10;
export const SMALL = 0x20;
export const IGNORED_FLAG = 0x40;
export const CAPITAL_SIGN = 0x80;
export const KEPT = 0x100;
export const KEPT_BIT = 8;

/** Folded form of each code unit: lower case, no Latin diacritics, ё as е, full-width as ASCII. */
export const FOLD = new Uint16Array(65536);

fillKinds();
fillFolds();
for (let unit = 0; unit < 65536; unit++) {
  SCRIPT[unit] = SCRIPT_OF_KIND[KIND[unit]!]!;
  FLAGS[unit] = SCRIPT[unit]! | flagsOf(KIND[unit]!);
}
for (const sign of 'ьъЬЪ') FLAGS[sign.charCodeAt(0)]! &= ~KEPT;
for (const sign of CAPITAL_SIGNS) FLAGS[sign.charCodeAt(0)]! |= CAPITAL_SIGN;

function flagsOf(kind: number): number {
  if (kind === BREAK) return KEPT;
  if (kind === SEPARATOR) return 0;
  if (kind === IGNORED) return IGNORED_FLAG;
  return KEPT | START | (kind === LATIN_LOWER || kind === CYRILLIC_LOWER ? SMALL : 0);
}

function fillKinds(): void {
  const range = (kind: number, from: number, to: number) => KIND.fill(kind, from, to + 1);
  // Letters of the scripts that names are written in; everything below U+0370 that is not listed stays a break.
  for (let unit = 0x41; unit <= 0x5a; unit++) {
    KIND[unit] = LATIN_UPPER;
    KIND[unit + 32] = LATIN_LOWER;
  }
  for (let unit = 0xc0; unit < 0x250; unit++) {
    if (unit !== 0xd7 && unit !== 0xf7) KIND[unit] = isUpper(unit) ? LATIN_UPPER : LATIN_LOWER;
  }
  for (let unit = 0x250; unit < 0x2b0; unit++) KIND[unit] = LATIN_LOWER;
  for (let unit = 0x400; unit < 0x530; unit++) KIND[unit] = isUpper(unit) ? CYRILLIC_UPPER : CYRILLIC_LOWER;
  range(IGNORED, 0x483, 0x489);
  range(OTHER_LETTER, 0x370, 0x3ff);
  range(OTHER_LETTER, 0x531, 0x1fff - 0x100);
  for (let unit = 0x1e00; unit < 0x1f00; unit++) KIND[unit] = isUpper(unit) ? LATIN_UPPER : LATIN_LOWER;
  range(OTHER_LETTER, 0x1f00, 0x1fff);
  range(HIRAGANA, 0x3041, 0x309f);
  range(KATAKANA, 0x30a0, 0x30ff);
  range(OTHER_LETTER, 0x3105, 0x318e);
  range(HAN, 0x3400, 0x4dbf);
  range(HAN, 0x4e00, 0x9fff);
  range(HAN, 0xf900, 0xfaff);
  range(HANGUL, FIRST_SYLLABLE, LAST_SYLLABLE);
  range(DIGIT, 0x30, 0x39);
  range(DIGIT, 0xff10, 0xff19);
  range(LATIN_UPPER, 0xff21, 0xff3a);
  range(LATIN_LOWER, 0xff41, 0xff5a);
  // Marks and conjoining jamo: composed before scanning where they compose, ignored where they do not.
  range(IGNORED, 0x300, 0x36f);
  range(IGNORED, 0x1100, 0x11ff);
  range(IGNORED, 0xfe00, 0xfe0f);
  for (const separator of SEPARATORS) KIND[separator.charCodeAt(0)] = SEPARATOR;
  for (const ignorable of IGNORABLES) KIND[ignorable.charCodeAt(0)] = IGNORED;
}

function isUpper(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function fillFolds(): void {
  for (let unit = 0; unit < 65536; unit++) FOLD[unit] = unit;
  const cased: [number, number][] = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x400, 0x52f],
    [0x1e00, 0x1eff],
    [0x370, 0x3ff],
  ];
  for (const [from, to] of cased) {
    for (let unit = from; unit <= to; unit++) FOLD[unit] = foldLetter(unit);
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) FOLD[unit] = FOLD[unit - 0xfee0]!;
  FOLD[0x451] = FOLD[0x401] = 0x435;
  // The dotless i has the capital of the dotted one.
  FOLD[0x131] = 0x69;
  // Whatever punctuation a name has early on, the text may have another.
  for (let unit = 0; unit < 65536; unit++) if (KIND[unit] === BREAK) FOLD[unit] = 0;
}

function foldLetter(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const isLatin = unit < 0x250 || unit >= 0x1e00;
  const base = isLatin ? lower.normalize('NFD') : lower;
  // Letters that fold to more than one unit (İ) keep their first, which is the base letter.
  return base.charCodeAt(0);
}

/** True when the unit can stand inside a name: a letter, a digit or a syllable. */
export function isNameUnit(unit: number): boolean {
  return KIND[unit]! >= HANGUL;
}

/** True for combining marks and conjoining jamo, which make whole letters with their neighbours (NFD text). */
export function isComposing(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x1100 && unit <= 0x11ff);
}

/** True for an upper-case letter of a script that has case. */
export function isUpperCase(unit: number): boolean {
  const kind = KIND[unit]!;
  return kind === LATIN_UPPER || kind === CYRILLIC_UPPER;
}
