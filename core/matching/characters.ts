/**
 * What matching knows of a single UTF-16 code unit: its kind, its script and its folded form, each one table look-up.
 *
 * Page text is never passed through `toLowerCase`, `normalize` or a Unicode regular expression: each of them costs several
 * times what reading the text costs. Everything they would say is put into tables of 65,536 entries once. They are filled by
 * ranges: a loop over all units costs a worker that has just started 2–6 ms for each table, since nothing is compiled yet.
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

/** Han and Hangul, which fold to themselves: half of all units. What stands before them and behind them is of many kinds. */
const HAN_FROM = 0x3400;
const COMPATIBILITY = 0xf900;
const UNCASED = [
  [HAN_FROM, 0x4dbf],
  [0x4e00, 0x9fff],
  [FIRST_SYLLABLE, LAST_SYLLABLE],
] as const;

FLAGS.fill(flagsOf(BREAK));
fillKinds();
fillFolds();
for (const sign of 'ьъЬЪ') FLAGS[sign.charCodeAt(0)]! &= ~KEPT;
for (const sign of CAPITAL_SIGNS) FLAGS[sign.charCodeAt(0)]! |= CAPITAL_SIGN;

function flagsOf(kind: number): number {
  if (kind === BREAK) return KEPT;
  if (kind === SEPARATOR) return 0;
  if (kind === IGNORED) return IGNORED_FLAG;
  return KEPT | START | (kind === LATIN_LOWER || kind === CYRILLIC_LOWER ? SMALL : 0);
}

function fillKinds(): void {
  // Letters of the scripts that names are written in; everything below U+0370 that is not listed stays a break.
  setKind(LATIN_UPPER, 0x41, 0x5a);
  setKind(LATIN_LOWER, 0x61, 0x7a);
  setCased(0xc0, 0x24f, LATIN_UPPER, LATIN_LOWER);
  for (const sign of [0xd7, 0xf7]) setKind(BREAK, sign, sign);
  setKind(LATIN_LOWER, 0x250, 0x2af);
  setKind(OTHER_LETTER, 0x370, 0x3ff);
  setCased(0x400, 0x52f, CYRILLIC_UPPER, CYRILLIC_LOWER);
  setKind(IGNORED, 0x483, 0x489);
  setKind(OTHER_LETTER, 0x531, 0x1dff);
  setCased(0x1e00, 0x1eff, LATIN_UPPER, LATIN_LOWER);
  setKind(OTHER_LETTER, 0x1f00, 0x1fff);
  setKind(HIRAGANA, 0x3041, 0x309f);
  setKind(KATAKANA, 0x30a0, 0x30ff);
  setKind(OTHER_LETTER, 0x3105, 0x318e);
  setKind(HAN, 0x3400, 0x4dbf);
  setKind(HAN, 0x4e00, 0x9fff);
  setKind(HAN, 0xf900, 0xfaff);
  setKind(HANGUL, FIRST_SYLLABLE, LAST_SYLLABLE);
  setKind(DIGIT, 0x30, 0x39);
  setKind(DIGIT, 0xff10, 0xff19);
  setKind(LATIN_UPPER, 0xff21, 0xff3a);
  setKind(LATIN_LOWER, 0xff41, 0xff5a);
  // Marks and conjoining jamo: composed before scanning where they compose, ignored where they do not.
  setKind(IGNORED, 0x300, 0x36f);
  setKind(IGNORED, 0x1100, 0x11ff);
  setKind(IGNORED, 0xfe00, 0xfe0f);
  for (const separator of SEPARATORS) setKind(SEPARATOR, separator.charCodeAt(0), separator.charCodeAt(0));
  for (const ignorable of IGNORABLES) setKind(IGNORED, ignorable.charCodeAt(0), ignorable.charCodeAt(0));
}

/** Sets what the units from `first` to `last` are, and all that follows from it. */
function setKind(kind: number, first: number, last: number): void {
  KIND.fill(kind, first, last + 1);
  SCRIPT.fill(SCRIPT_OF_KIND[kind]!, first, last + 1);
  FLAGS.fill(SCRIPT_OF_KIND[kind]! | flagsOf(kind), first, last + 1);
}

function setCased(first: number, last: number, upper: number, lower: number): void {
  for (let unit = first; unit <= last; unit++) setKind(isUpper(unit) ? upper : lower, unit, unit);
}

function isUpper(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function fillFolds(): void {
  // All but breaks stand for themselves: whatever punctuation a name has early on, the text may have another.
  for (let unit = 0; unit < HAN_FROM; unit++) if (KIND[unit] !== BREAK) FOLD[unit] = unit;
  for (const [first, last] of UNCASED) for (let unit = first; unit <= last; unit++) FOLD[unit] = unit;
  for (let unit = COMPATIBILITY; unit < 0x10000; unit++) if (KIND[unit] !== BREAK) FOLD[unit] = unit;
  const cased: [number, number][] = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x400, 0x52f],
    [0x1e00, 0x1eff],
    [0x370, 0x3ff],
  ];
  for (const [first, last] of cased) {
    for (let unit = first; unit <= last; unit++) if (KIND[unit] !== BREAK) FOLD[unit] = foldLetter(unit);
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) if (KIND[unit] !== BREAK) FOLD[unit] = FOLD[unit - 0xfee0]!;
  FOLD[0x451] = FOLD[0x401] = 0x435;
  // The dotless i has the capital of the dotted one.
  FOLD[0x131] = 0x69;
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

/**
 * Fills a table with what `of` says of each letter. Among Han and Hangul the first `period` units of each range tell, and the others repeat
 * them: there a filter needs no more than some spread.
 */
export function fillTable(
  table: Uint8Array | Uint16Array,
  period: number,
  of: (unit: number) => number,
): void {
  for (let unit = 0; unit < HAN_FROM; unit++) table[unit] = of(unit);
  for (let unit = COMPATIBILITY; unit < 0x10000; unit++) table[unit] = of(unit);
  for (const [first, last] of UNCASED) {
    let end = first + period;
    for (let unit = first; unit < end; unit++) table[unit] = of(unit);
    while (end <= last) {
      const count = Math.min(end - first, last + 1 - end);
      table.copyWithin(end, first, first + count);
      end += count;
    }
  }
}
