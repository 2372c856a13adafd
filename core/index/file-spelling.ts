/** One spelling -> the keys under which the index files it. */
import {
  BREAK,
  CYRILLIC,
  DIGIT,
  FLAGS,
  FOLD,
  HANGUL,
  HANGUL_SCRIPT,
  IGNORED,
  KEPT,
  KIND,
  LATIN_LOWER,
  SCRIPT,
} from '../matching/characters';
import { BOUNDARY } from '../matching/ending-classes';
import { longNameKey, runAndNextKey, runKey, SHORT_NAME, wholeRunKey } from '../matching/exact-letter-keys';
import { openGate } from '../matching/hangul-gate';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_EXACT_TAIL,
  HANGUL_FUZZY_TAIL,
  HANGUL_KEYS,
  hangulKey,
  LETTER_EXACT_TAIL,
  LETTER_FUZZY_KEYS,
  LETTER_FUZZY_TAIL,
  LETTER_KEYS,
  REACH,
  SHORT_FUZZY_KEYS,
  singleKey,
} from '../matching/keys';
import { openLetterGate, openLetterGateExactly } from '../matching/letter-gate';
import { addSmallStart } from '../matching/small-starts';
import { INITIAL_SYMBOL, jamoOf, SYMBOL } from '../matching/symbols';
import { packTail } from '../matching/tails';
import { endingsOf, needsCapital, slipsOf } from './traits';

/** What filing one spelling gives, and the tables that it marks. */
export type Filing = {
  /** Deletion keys and exact keys. */
  fuzzy: number[];
  exact: number[];
  /** Symbols behind the keyed ones. */
  tail: number;
  /** Coarse filter of names that begin in Hangul. */
  hangulGate: Uint32Array;
  /** Coarse filter of names in letters. */
  letterGate: Uint32Array;
  /** Filter of names that may begin with a small letter. */
  smallStarts: Uint32Array;
  /** Bit per code unit of which alone a name consists. */
  singles: Uint32Array;
};

/** Punctuation after at most so many units is early. */
const EARLY_BREAK = 3;

const units = new Uint16Array(REACH + 1);
/** The spelling at hand may begin with a small letter. */
let startsSmall = false;
/** Where punctuation cuts the units short: those behind it. */
const behind = new Uint16Array(2);
/** What stands before a unit, as bits: something that is not kept, or punctuation; among it a sign of another script. */
const GAP = 1;
const FOREIGN_SIGN = 2;
const gaps = new Uint8Array(REACH + 1);
const keys = new Int32Array(LETTER_KEYS);

/**
 * Files a spelling: under deletion keys when slips are forgiven and it is long enough for them, else under one exact key.
 */
export function fileSpelling(text: string, traits: number, filing: Filing): void {
  filing.fuzzy = [];
  filing.exact = [];
  fileUnits(text, traits, filing, false);
  if (!hasEarlyBreak(text)) return;
  fileUnits(text, traits, filing, true);
  // The two stand at different places of the text, so no tail fits both.
  filing.tail = 0;
}

function fileUnits(text: string, traits: number, filing: Filing, withBreaks: boolean): void {
  const length = fillUnits(text, withBreaks);
  filing.tail = 0;
  if (length === 0) return;
  startsSmall = !needsCapital(traits) && isCased(text.charCodeAt(0));
  if (startsSmall) addSmallStart(filing.smallStarts, units, length);
  const isHangul = SCRIPT[units[0]!] === HANGUL_SCRIPT;
  const tailFrom = isHangul
    ? fileHangul(length, slipsOf(traits), filing)
    : fileLetters(length, traits, filing);
  filing.tail = packTail(units, tailFrom, length);
}

/**
 * The first kept units of the spelling, as compaction would leave them, up to the first punctuation. In a spelling that has
 * punctuation almost at once (К. Токаев) it is keyed as part of the name, `withBreaks`, or left out.
 */
function fillUnits(text: string, withBreaks: boolean): number {
  units.fill(0);
  gaps.fill(0);
  behind.fill(0);
  let length = 0;
  for (let i = 0; i < text.length && length < REACH; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === BREAK) {
      if (length > EARLY_BREAK) {
        fillBehind(text, i);
        break;
      }
      gaps[length]! |= GAP;
      if (!withBreaks) continue;
    }
    if (FLAGS[unit]! & KEPT) units[length++] = unit;
    else if (KIND[unit] !== IGNORED) gaps[length]! |= isForeignSign(unit, length) ? GAP | FOREIGN_SIGN : GAP;
  }
  return length;
}

/** True for a hard or soft sign behind a letter of another script: a word start of its own in the text, though it is not kept. */
function isForeignSign(unit: number, length: number): boolean {
  return SCRIPT[unit] === CYRILLIC && length > 0 && SCRIPT[units[length - 1]!] !== CYRILLIC;
}

function fillBehind(text: string, from: number): void {
  for (let i = from, count = 0; i < text.length && count < behind.length; i++) {
    const unit = text.charCodeAt(i);
    if (FLAGS[unit]! & KEPT && KIND[unit] !== BREAK) behind[count++] = unit;
  }
}

function hasEarlyBreak(text: string): boolean {
  for (let i = 0, kept = 0; i < text.length && kept <= EARLY_BREAK; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === BREAK) return true;
    if (FLAGS[unit]! & KEPT) kept++;
  }
  return false;
}

function isCased(unit: number): boolean {
  return KIND[unit]! >= LATIN_LOWER && KIND[unit]! < DIGIT;
}

function fileHangul(length: number, slips: number, filing: Filing): number {
  let syllables = 0;
  while (syllables < length && KIND[units[syllables]!] === HANGUL) syllables++;
  fillHangulKeys(units, 0, keys);
  // What follows the first syllable may be digits or another script (국제IT협력센터); a slip needs three symbols more.
  if (slips > 0 && length >= 4) {
    fileDeletionKeys(filing);
    fileMovedFinals(filing);
    return HANGUL_FUZZY_TAIL;
  }
  if (syllables >= 2) {
    filing.exact.push(keys[HANGUL_KEYS - (syllables >= 3 ? 1 : 2)]!);
    openGate(filing.hangulGate, SYMBOL[units[0]!]!, SYMBOL[units[1]!]!, 0);
  } else fileSingle(filing);
  return HANGUL_EXACT_TAIL;
}

function fileLetters(length: number, traits: number, filing: Filing): number {
  if (slipsOf(traits) === 0 || length < 6) {
    fileExactLetters(length, traits, filing);
    return LETTER_EXACT_TAIL;
  }
  fillLetterKeys(units, 0, keys);
  openLetterGate(filing.letterGate, units);
  const [from, to] = length >= 8 ? [SHORT_FUZZY_KEYS, LETTER_FUZZY_KEYS] : [0, SHORT_FUZZY_KEYS];
  // Doubled symbols give the same key twice.
  for (let k = from; k < to; k++) if (k === from || keys[k] !== keys[k - 1]) filing.fuzzy.push(keys[k]!);
  if (!startsSmall) return LETTER_FUZZY_TAIL;
  // From a small letter only exact keys are looked up; no tail fits behind both kinds.
  fileExactLetters(length, traits, filing);
  return length;
}

function fileExactLetters(length: number, traits: number, filing: Filing): void {
  openLetterGateExactly(filing.letterGate, units, length);
  const isCyrillic = SCRIPT[units[0]!] === CYRILLIC;
  const isWhole = isCyrillic && endingsOf(traits) === BOUNDARY && isOneRun(length);
  if (length < 2 && !isWhole) fileSingle(filing);
  for (const fromSmall of startsSmall ? [false, true] : [false]) {
    if (length > SHORT_NAME) filing.exact.push(longNameKey(units, fromSmall));
    else if (isWhole) filing.exact.push(wholeRunKey(units, length, fromSmall));
    else if (isCyrillic) filing.exact.push(runKey(units, length, fromSmall));
    else if (behind[0]! > 0) fileAcrossBreak(length, fromSmall, filing);
    else fileRuns(length, fromSmall, filing);
  }
}

/** True when neither a gap nor another script stands between the first `length` units, nor anything behind them. */
function isOneRun(length: number): boolean {
  for (let i = 1; i < length; i++) if (gaps[i]! > 0 || SCRIPT[units[i]!] !== SCRIPT[units[0]!]) return false;
  return behind[0] === 0;
}

/** Of a name cut short by punctuation the next letters count too; the text may have the punctuation or not. */
function fileAcrossBreak(length: number, fromSmall: boolean, filing: Filing): void {
  const beginning = units.slice(0, SHORT_NAME + 1);
  for (let at = length; at <= beginning.length; at++) {
    beginning.fill(0, length);
    beginning.set(behind.subarray(0, beginning.length - at), at);
    filing.exact.push(longNameKey(beginning, fromSmall));
  }
}

/** A short name is found by its first run: up to a gap, which the text may leave out, or to a change of script. */
function fileRuns(length: number, fromSmall: boolean, filing: Filing): void {
  for (let run = 1; run < length; run++) {
    // Punctuation belongs to the run before it, as it does in the text.
    if (KIND[units[run]!] === BREAK && gaps[run]! < FOREIGN_SIGN) continue;
    const changes = SCRIPT[units[run]!] !== SCRIPT[units[run - 1]!];
    if (changes || gaps[run]! > 0) filing.exact.push(runAndNextKey(units, run, fromSmall));
    if (changes) return;
  }
  filing.exact.push(runKey(units, length, fromSmall));
}

function fileSingle(filing: Filing): void {
  const unit = FOLD[units[0]!]!;
  filing.singles[unit >>> 5]! |= 1 << unit;
  filing.exact.push(singleKey(unit));
}

function fileDeletionKeys(filing: Filing): void {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(units.subarray(0, 4), (unit) => SYMBOL[unit]!);
  fileTriple(a, b, c, filing);
  fileTriple(a, b, d, filing);
  fileTriple(a, c, d, filing);
  fileTriple(INITIAL_SYMBOL[units[0]!]!, b, c, filing);
}

function fileTriple(a: number, b: number, c: number, filing: Filing): void {
  filing.fuzzy.push(hangulKey(a, b, c));
  openGate(filing.hangulGate, a, b, c);
}

/** Initials (0–18) that can also stand as a final, as that final's position; 0 where there is none. */
const INITIAL_AS_FINAL = [1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 0, 22, 0, 23, 24, 25, 26, 27] as const;

/**
 * Keys for a final that moved: 카심조 written 카시모조 (the final ㅁ begins a syllable of its own) or the other way round. Both
 * change the number of syllables, which a deletion key absorbs, and the symbol beside it, which needs these keys.
 */
function fileMovedFinals(filing: Filing): void {
  const symbols = Array.from(units.subarray(0, 5), (unit) => SYMBOL[unit]!);
  for (let j = 0; j < 3; j++) {
    if (KIND[units[j]!] !== HANGUL) continue;
    const { final } = jamoOf(units[j]!);
    if (final > 0) {
      const split = symbols.slice();
      split[j] = SYMBOL[units[j]! - final]!;
      fileFirstThree(split, filing);
    }
    const next = units[j + 1]!;
    const joined = final === 0 && KIND[next] === HANGUL ? INITIAL_AS_FINAL[jamoOf(next).initial]! : 0;
    if (joined > 0) {
      const merged = symbols.slice();
      merged[j] = SYMBOL[units[j]! + joined]!;
      merged.splice(j + 1, 1);
      fileFirstThree(merged, filing);
    }
  }
}

function fileFirstThree(symbols: number[], filing: Filing): void {
  const [a = 0, b = 0, c = 0] = symbols;
  if (c > 0) fileTriple(a, b, c, filing);
}
