/**
 * Letters that are taken for each other share a symbol: the alphabet in which the filter compares.
 *
 * A name misspelt by sound (토까예프, Tokaev, Касім) has the same symbols as the name, so only other slips cost the filter
 * one of its deletion keys. Latin and Cyrillic have up to 31 symbols (5 bits), Hangul syllables one for each combination of
 * sound classes (10 bits).
 */
import { FIRST_SYLLABLE, FOLD, HANGUL, KIND } from './characters';

const LATIN_CLASSES = ['a', 'bp', 'ckqg', 'dt', 'e', 'fvw', 'h', 'iy', 'l', 'r', 'm', 'n', 'ou', 'szx', 'j'];
const CYRILLIC_CLASSES = [
  'аәя',
  'бп',
  'вф',
  'гғкқ',
  'хһ',
  'дт',
  'еэ',
  'ж',
  'шщч',
  'зс',
  'ц',
  'ийыі',
  'л',
  'м',
  'нң',
  'оө',
  'уұүю',
  'р',
];

/** Sound class of each of the 19 initials (0: the silent ㅇ), 21 vowels and 28 finals (0: none), in Unicode order. */
export const INITIAL_CLASS = [1, 1, 2, 3, 3, 4, 5, 6, 6, 7, 7, 0, 8, 8, 8, 1, 3, 6, 9] as const;
export const VOWEL_CLASS = [0, 1, 0, 1, 2, 1, 2, 1, 3, 0, 1, 1, 3, 4, 2, 1, 6, 4, 5, 6, 6] as const;
export const FINAL_CLASS = [
  0, 1, 1, 1, 2, 2, 2, 3, 4, 1, 5, 4, 4, 4, 6, 4, 5, 6, 6, 7, 7, 10, 8, 8, 1, 3, 6, 9,
] as const;
const VOWEL_CLASSES = 7;
const FINAL_CLASSES = 11;

/** First symbol of a Hangul syllable; below it lie the letters' symbols. */
export const HANGUL_SYMBOLS = 32;
const DIGIT_SYMBOL = 19;
/** Symbols over which letters without a class are spread. */
const SPREAD = 31;
/** From here on stand Han and Hangul, then from there on what folds again (full-width forms). */
const FIRST_UNCASED = 0x3400;
const FIRST_COMPATIBILITY = 0xf900;
const SYLLABLES_OF_INITIAL = 21 * 28;
/** First of the symbols that stand for an initial alone; above every syllable's symbol. */
export const INITIAL_SYMBOLS = 1024;

/** Symbol of each code unit; 0 for what is no letter, digit or syllable. */
export const SYMBOL = new Uint16Array(65536);
/** Symbol of a syllable of which only the initial is known; 0 elsewhere. Used where the slip is in the first syllable. */
export const INITIAL_SYMBOL = new Uint16Array(65536);

fillSymbols();

function fillSymbols(): void {
  const bySymbol = new Uint8Array(FIRST_UNCASED);
  for (const classes of [LATIN_CLASSES, CYRILLIC_CLASSES]) {
    classes.forEach((letters, i) => {
      for (const letter of letters) bySymbol[letter.charCodeAt(0)] = i + 1;
    });
  }
  for (let digit = 0; digit < 10; digit++) bySymbol[0x30 + digit] = DIGIT_SYMBOL + digit;
  // Letters of other scripts: any spread over the symbols will do, they are compared exactly later.
  const setSymbol = (unit: number) => {
    if (KIND[unit]! > HANGUL) SYMBOL[unit] = bySymbol[FOLD[unit]!] || 1 + (FOLD[unit]! % SPREAD);
  };
  for (let unit = 0; unit < FIRST_UNCASED; unit++) setSymbol(unit);
  for (let unit = FIRST_COMPATIBILITY; unit < 0x10000; unit++) setSymbol(unit);
  spreadLetters(0x3400, 0x4dbf);
  spreadLetters(0x4e00, 0x9fff);
  fillSyllables();
}

/** Sets the symbols of letters that all fold to themselves. They recur, so copying what stands there does most of it. */
function spreadLetters(first: number, last: number): void {
  for (let unit = first; unit < first + SPREAD; unit++) SYMBOL[unit] = 1 + (unit % SPREAD);
  let end = first + SPREAD;
  while (end <= last) {
    const count = Math.min(end - first, last + 1 - end);
    SYMBOL.copyWithin(end, first, first + count);
    end += count;
  }
}

function fillSyllables(): void {
  let unit = FIRST_SYLLABLE;
  for (const initial of INITIAL_CLASS) {
    INITIAL_SYMBOL.fill(INITIAL_SYMBOLS + initial, unit, unit + SYLLABLES_OF_INITIAL);
    for (const vowel of VOWEL_CLASS) {
      const open = HANGUL_SYMBOLS + (initial * VOWEL_CLASSES + vowel) * FINAL_CLASSES;
      for (const final of FINAL_CLASS) SYMBOL[unit++] = open + final;
    }
  }
}

/** Positions of a syllable's parts among the 19 initials, 21 vowels and 28 finals (Unicode chapter 3.12). */
export function jamoOf(syllable: number): { initial: number; vowel: number; final: number } {
  const index = syllable - FIRST_SYLLABLE;
  return { initial: Math.floor(index / 588), vowel: Math.floor(index / 28) % 21, final: index % 28 };
}
