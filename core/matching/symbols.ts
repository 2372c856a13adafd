/**
 * Letters that are taken for each other share a symbol: the alphabet in which the filter compares.
 *
 * A name misspelt by sound (토까예프, Tokaev, Касім) has the same symbols as the name, so only other slips cost the filter
 * one of its deletion keys. Latin and Cyrillic have up to 31 symbols (5 bits), Hangul syllables one for each combination of
 * sound classes (10 bits).
 */
import { FIRST_SYLLABLE, FOLD, HANGUL, KIND, SYLLABLE_COUNT } from './characters';

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
/** First of the symbols that stand for an initial alone; above every syllable's symbol. */
export const INITIAL_SYMBOLS = 1024;

/** Symbol of each code unit; 0 for what is no letter, digit or syllable. */
export const SYMBOL = new Uint16Array(65536);
/** Symbol of a syllable of which only the initial is known; 0 elsewhere. Used where the slip is in the first syllable. */
export const INITIAL_SYMBOL = new Uint16Array(65536);

fillSymbols();

function fillSymbols(): void {
  for (let unit = 0; unit < 65536; unit++) {
    // Letters of other scripts: any spread over the symbols will do, they are compared exactly later.
    if (KIND[unit]! > HANGUL) SYMBOL[unit] = 1 + (FOLD[unit]! % 31);
  }
  const bySymbol = new Map<number, number>();
  for (const classes of [LATIN_CLASSES, CYRILLIC_CLASSES]) {
    classes.forEach((letters, i) => {
      for (const letter of letters) bySymbol.set(letter.charCodeAt(0), i + 1);
    });
  }
  for (let digit = 0; digit < 10; digit++) bySymbol.set(0x30 + digit, DIGIT_SYMBOL + digit);
  for (let unit = 0; unit < 65536; unit++) {
    const symbol = bySymbol.get(FOLD[unit]!);
    if (symbol !== undefined) SYMBOL[unit] = symbol;
  }
  for (let i = 0; i < SYLLABLE_COUNT; i++) {
    const { initial, vowel, final } = jamoOf(FIRST_SYLLABLE + i);
    const sound =
      (INITIAL_CLASS[initial]! * VOWEL_CLASSES + VOWEL_CLASS[vowel]!) * FINAL_CLASSES + FINAL_CLASS[final]!;
    SYMBOL[FIRST_SYLLABLE + i] = HANGUL_SYMBOLS + sound;
    INITIAL_SYMBOL[FIRST_SYLLABLE + i] = INITIAL_SYMBOLS + INITIAL_CLASS[initial]!;
  }
}

/** Positions of a syllable's parts among the 19 initials, 21 vowels and 28 finals (Unicode chapter 3.12). */
export function jamoOf(syllable: number): { initial: number; vowel: number; final: number } {
  const index = syllable - FIRST_SYLLABLE;
  return { initial: Math.floor(index / 588), vowel: Math.floor(index / 28) % 21, final: index % 28 };
}
