/** One spelling -> the keys under which the index files it. */
import {
  BREAK,
  DIGIT,
  FLAGS,
  FOLD,
  HANGUL,
  HANGUL_SCRIPT,
  KEPT,
  KIND,
  LATIN_LOWER,
  SCRIPT,
} from '../matching/characters';
import {
  fillHangulKeys,
  fillLetterKeys,
  HANGUL_FUZZY_KEYS,
  HANGUL_KEYS,
  hangulKey,
  KEY_REACH,
  LETTER_FUZZY_KEYS,
  LETTER_KEYS,
  SHORT_FUZZY_KEYS,
  singleKey,
} from '../matching/keys';
import { addSmallStart } from '../matching/small-starts';
import { HANGUL_SYMBOLS, jamoOf, SYMBOL } from '../matching/symbols';
import { needsCapital, slipsOf } from './traits';

/** Where a spelling's keys go. */
export type KeySink = {
  fuzzy: (key: number) => void;
  exact: (key: number) => void;
  /** The spelling has but one unit that can be keyed. */
  single: (unit: number) => void;
  /** Filter of names that may begin with a small letter. */
  smallStarts: Uint32Array;
};

const units = new Uint16Array(KEY_REACH + 1);
const keys = new Int32Array(LETTER_KEYS);

/** Files a spelling: under deletion keys when slips are forgiven and it is long enough for them, else under one exact key. */
export function fileSpelling(text: string, traits: number, sink: KeySink): void {
  const length = fillUnits(text);
  if (length === 0) return;
  const slips = slipsOf(traits);
  if (!needsCapital(traits) && isCased(text.charCodeAt(0))) addSmallStart(sink.smallStarts, units, length);
  if (SCRIPT[units[0]!] === HANGUL_SCRIPT) fileHangul(length, slips, sink);
  else fileLetters(length, slips, sink);
}

/** The first kept units of the spelling, as compaction would leave them; what follows punctuation is not keyed. */
function fillUnits(text: string): number {
  units.fill(0);
  let length = 0;
  for (let i = 0; i < text.length && length < KEY_REACH; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === BREAK) break;
    if (FLAGS[unit]! & KEPT) units[length++] = unit;
  }
  return length;
}

function isCased(unit: number): boolean {
  return KIND[unit]! >= LATIN_LOWER && KIND[unit]! < DIGIT;
}

function fileHangul(length: number, slips: number, sink: KeySink): void {
  let syllables = 0;
  while (syllables < length && KIND[units[syllables]!] === HANGUL) syllables++;
  fillHangulKeys(units, 0, keys);
  if (slips > 0 && syllables >= 4) {
    for (let k = 0; k < HANGUL_FUZZY_KEYS; k++) sink.fuzzy(keys[k]!);
    fileMovedFinals(sink);
  } else if (syllables >= 2) {
    sink.exact(keys[HANGUL_KEYS - (syllables >= 3 ? 1 : 2)]!);
  } else fileSingle(sink);
}

function fileLetters(length: number, slips: number, sink: KeySink): void {
  fillLetterKeys(units, 0, keys);
  if (slips > 0 && length >= 6) {
    const [from, to] = length >= 8 ? [SHORT_FUZZY_KEYS, LETTER_FUZZY_KEYS] : [0, SHORT_FUZZY_KEYS];
    // Doubled symbols give the same key twice.
    for (let k = from; k < to; k++) if (k === from || keys[k] !== keys[k - 1]) sink.fuzzy(keys[k]!);
  } else if (length >= 2) {
    sink.exact(keys[LETTER_FUZZY_KEYS + Math.min(length, 5) - 2]!);
  } else fileSingle(sink);
}

function fileSingle(sink: KeySink): void {
  sink.single(FOLD[units[0]!]!);
  sink.exact(singleKey(FOLD[units[0]!]!));
}

/** Initials (0–18) that can also stand as a final, as that final's position; 0 where there is none. */
const INITIAL_AS_FINAL = [1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 0, 22, 0, 23, 24, 25, 26, 27] as const;

/**
 * Keys for a final that moved: 카심조 written 카시모조 (the final ㅁ begins a syllable of its own) or the other way round. Both
 * change the number of syllables, which a deletion key absorbs, and the symbol beside it, which needs these keys.
 */
function fileMovedFinals(sink: KeySink): void {
  const symbols = Array.from(units.subarray(0, 5), (unit) => SYMBOL[unit]!);
  for (let j = 0; j < 3; j++) {
    const { final } = jamoOf(units[j]!);
    if (final > 0) {
      const split = symbols.slice();
      split[j] = SYMBOL[units[j]! - final]!;
      fileFirstThree(split, sink);
    }
    const next = units[j + 1]!;
    const joined = final === 0 && KIND[next] === HANGUL ? INITIAL_AS_FINAL[jamoOf(next).initial]! : 0;
    if (joined > 0) {
      const merged = symbols.slice();
      merged[j] = SYMBOL[units[j]! + joined]!;
      merged.splice(j + 1, 1);
      fileFirstThree(merged, sink);
    }
  }
}

function fileFirstThree(symbols: number[], sink: KeySink): void {
  const [a = 0, b = 0, c = 0] = symbols;
  if (c >= HANGUL_SYMBOLS) sink.fuzzy(hangulKey(a, b, c));
}
