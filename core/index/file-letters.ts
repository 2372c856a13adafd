/** Keys of a spelling that begins with letters or digits. */
import { BREAK, CYRILLIC, isUpperCase, KIND, SCRIPT } from '../matching/characters';
import { BOUNDARY } from '../matching/ending-classes';
import { openExactGate } from '../matching/exact-gate';
import {
  capitalsKey,
  longNameKey,
  runAndNextKey,
  runKey,
  SHORT_NAME,
  wholeRunKey,
} from '../matching/exact-letter-keys';
import {
  fillLetterKeys,
  LETTER_EXACT_TAIL,
  LETTER_FUZZY_KEYS,
  LETTER_FUZZY_TAIL,
  LETTER_KEYS,
  SHORT_FUZZY_KEYS,
} from '../matching/keys';
import { openLetterGate } from '../matching/letter-gate';
import { fileSingle } from './file-single';
import type { Filing } from './file-spelling';
import { hasGapBefore, isOneRun, joinsRunBefore, units } from './name-units';
import { endingsOf, needsAllCapitals, slipsOf } from './traits';

/** A spelling's traits, and whether it may begin with a small letter. */
export type Letters = { traits: number; fromSmall: boolean };

/** Fewest letters for deletion keys. */
const MIN_FUZZY = 6;
/** From so many letters on the keys are those of eight. */
const LONG_FUZZY = 8;

const keys = new Int32Array(LETTER_KEYS);

/** Files the spelling whose units are filled; gives where its tail begins. */
export function fileLetters(length: number, letters: Letters, filing: Filing): number {
  if (slipsOf(letters.traits) === 0 || length < MIN_FUZZY) {
    fileExactLetters(length, letters, filing);
    return LETTER_EXACT_TAIL;
  }
  fillLetterKeys(units, 0, keys);
  openLetterGate(filing.letterGate, units);
  const from = length >= LONG_FUZZY ? SHORT_FUZZY_KEYS : 0;
  const to = length >= LONG_FUZZY ? LETTER_FUZZY_KEYS : SHORT_FUZZY_KEYS;
  // Doubled symbols give the same key twice.
  for (let k = from; k < to; k++) if (k === from || keys[k] !== keys[k - 1]) filing.fuzzy.push(keys[k]!);
  if (!letters.fromSmall) return LETTER_FUZZY_TAIL;
  // From a small letter only exact keys are looked up; no tail fits behind both kinds.
  fileExactLetters(length, letters, filing);
  return length;
}

/** Files the spelling for exact readings only. */
export function fileExactLetters(length: number, { traits, fromSmall }: Letters, filing: Filing): void {
  const inCapitals = mustStandInCapitals(length, traits);
  // What stands in capitals passes without being known.
  if (!inCapitals) openExactGate(filing.exactGate, units, length);
  const isCyrillic = SCRIPT[units[0]!] === CYRILLIC;
  const isWhole = isCyrillic && endingsOf(traits) === BOUNDARY && isOneRun(length);
  if (length < 2 && !isWhole) fileSingle(filing);
  fileFromLetter(false);
  if (fromSmall) fileFromLetter(true);

  function fileFromLetter(small: boolean): void {
    if (length > SHORT_NAME) filing.exact.push(longNameKey(units, length, small));
    else if (isWhole) filing.exact.push(wholeRunKey(units, length, small));
    else if (isCyrillic) filing.exact.push(runKey(units, length, small));
    else fileRuns(length, { traits, fromSmall: small }, filing);
  }
}

/** A short name is found by its first run: up to a gap, which the text may leave out, or to a change of script. */
function fileRuns(length: number, { traits, fromSmall }: Letters, filing: Filing): void {
  for (let run = 1; run < length; run++) {
    // Punctuation belongs to the run before it, as it does in the text.
    if (KIND[units[run]!] === BREAK && joinsRunBefore(run)) continue;
    const changes = SCRIPT[units[run]!] !== SCRIPT[units[run - 1]!];
    if (changes || hasGapBefore(run)) filing.exact.push(runAndNextKey(units, run, fromSmall));
    if (changes) return;
  }
  filing.exact.push(
    mustStandInCapitals(length, traits) ? capitalsKey(units, length) : runKey(units, length, fromSmall),
  );
}

/** True for an abbreviation that is known by its capitals: its second letter is one. */
function mustStandInCapitals(length: number, traits: number): boolean {
  return length <= SHORT_NAME && needsAllCapitals(traits) && isUpperCase(units[1]!);
}
