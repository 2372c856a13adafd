/**
 * Letters that are taken for each other share a symbol: the alphabet in which the filter compares.
 *
 * A name misspelt by sound (토까예프, Tokaev, Касім) has the same symbols as the name, so only other slips cost the filter
 * one of its deletion keys. Latin and Cyrillic have up to 31 symbols (5 bits), Hangul syllables one for each combination of
 * sound classes (10 bits).
 */
import { FIRST_SYLLABLE, FOLD, fillTable, HANGUL, KIND } from './characters';

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
const SYLLABLES_OF_INITIAL = 21 * 28;
/** First of the symbols that stand for an initial alone; above every syllable's symbol. */
export const INITIAL_SYMBOLS = 1024;

/** Symbol of each code unit; 0 for what is no letter, digit or syllable. */
export const SYMBOL = new Uint16Array(65536);
/** Symbol of a syllable of which only the initial is known; 0 elsewhere. Used where the slip is in the first syllable. */
export const INITIAL_SYMBOL = new Uint16Array(65536);

fillSymbols();

function fillSymbols(): void {
  const bySymbol = new Uint8Array(0x530);
  for (const classes of [LATIN_CLASSES, CYRILLIC_CLASSES]) {
    classes.forEach((letters, i) => {
      for (const letter of letters) bySymbol[letter.charCodeAt(0)] = i + 1;
    });
  }
  for (let digit = 0; digit < 10; digit++) bySymbol[0x30 + digit] = DIGIT_SYMBOL + digit;
  // Letters of other scripts: any spread over the symbols will do, they are compared exactly later.
  fillTable(SYMBOL, SPREAD, (unit) => {
    if (KIND[unit]! <= HANGUL) return 0;
    const folded = FOLD[unit]!;
    return (folded < bySymbol.length && bySymbol[folded]) || 1 + (folded % SPREAD);
  });
  fillSyllables();
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
