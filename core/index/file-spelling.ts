/** One spelling -> the keys under which the index files it. */
import { DIGIT, HANGUL_SCRIPT, KIND, LATIN_LOWER, SCRIPT } from '../matching/characters';
import { SHORT_NAME } from '../matching/exact-letter-keys';
import { addSmallStart } from '../matching/small-starts';
import { packTail } from '../matching/tails';
import { fileHangul } from './file-hangul';
import { fileExactLetters, fileLetters } from './file-letters';
import { type Breaks, fillUnits, isCutShort, sawEarlyBreak, units } from './name-units';
import { needsCapital, slipsOf } from './traits';

/** What filing one spelling gives, and the tables that it marks. */
export type Filing = {
  /** Deletion keys and exact keys. */
  fuzzy: number[];
  exact: number[];
  /** Symbols behind the keyed ones. */
  tail: number;
  /** Coarse filter of names that begin in Hangul. */
  hangulGate: Uint32Array;
  /** Coarse filters of names in letters, by deletion keys and by exact ones. */
  letterGate: Uint32Array;
  exactGate: Uint32Array;
  /** Filter of names that may begin with a small letter. */
  smallStarts: Uint32Array;
  /** Bit per code unit of which alone a name consists. */
  singles: Uint32Array;
};

/**
 * Files a spelling: under deletion keys when slips are forgiven and it is long enough for them, else under one exact key.
 */
export function fileSpelling(text: string, traits: number, filing: Filing): void {
  filing.fuzzy.length = 0;
  filing.exact.length = 0;
  fileUnits(text, traits, filing, 'cut');
  if (!sawEarlyBreak()) return;
  fileUnits(text, traits, filing, 'keep');
  // The two stand at different places of the text, so no tail fits both.
  filing.tail = 0;
}

function fileUnits(text: string, traits: number, filing: Filing, breaks: Breaks): void {
  const length = fillUnits(text, breaks);
  filing.tail = 0;
  if (length === 0) return;
  const fromSmall = !needsCapital(traits) && isCased(text.charCodeAt(0));
  if (fromSmall) addSmallStart(filing.smallStarts, units, length);
  const isHangul = SCRIPT[units[0]!] === HANGUL_SCRIPT;
  const tailFrom = isHangul
    ? fileHangul(length, slipsOf(traits), filing)
    : fileLetters(length, { traits, fromSmall }, filing);
  filing.tail = packTail(units, tailFrom, length);
  if (!isCutShort() || isHangul || length > SHORT_NAME) return;
  // A first word this short is known by where it ends; the text may go on there without the punctuation, or have a gap within the word.
  fileExactLetters(fillUnits(text, 'drop'), { traits, fromSmall }, filing);
  fileExactLetters(fillUnits(text, 'keepAll'), { traits, fromSmall }, filing);
}

function isCased(unit: number): boolean {
  return KIND[unit]! >= LATIN_LOWER && KIND[unit]! < DIGIT;
}
