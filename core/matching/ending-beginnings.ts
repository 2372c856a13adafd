/**
 * The letters with which an ending in Cyrillic may begin: a stem of a few letters (Су, Мар) stands at the beginning of hundreds of
 * words, and two letters behind it show that most of them are none of its forms (Сумма, Маркс).
 */
import { CYRILLIC, FLAGS, FOLD, KEPT, SCRIPT } from './characters';
import { kazakhSlots } from './languages/kk';
import { russianEndings } from './languages/ru';

/** Letters by the low byte of their folded form as five bits, from 1 on: those that share one let a little more through. */
const CODES = 31;
const CODE = new Uint8Array(256);
for (let unit = 0x400; unit < 0x530; unit++)
  if (SCRIPT[unit] === CYRILLIC) CODE[FOLD[unit]! & 0xff] = 1 + (FOLD[unit]! % CODES);
/** The word ends, or punctuation follows, whose folded form is 0. */
const END = 0;

/** For each first letter of an ending a bit for each second one. */
const SECOND = new Uint32Array(CODES + 1);
SECOND[END] = 0xffffffff;
for (const ending of russianEndings) allow(keptLetters(ending), [END]);
kazakhSlots.forEach((slot, s) => {
  const further = kazakhSlots
    .slice(s + 1)
    .flatMap((later) => later.map((suffix) => codeAt(keptLetters(suffix), 0)));
  for (const suffix of slot) allow(keptLetters(suffix), [END, ...further]);
});

/** Lets an ending through; what may follow it counts where it has one letter only. */
function allow(letters: string, next: readonly number[]): void {
  const seconds = letters.length > 1 ? [codeAt(letters, 1)] : next;
  for (const second of seconds) SECOND[codeAt(letters, 0)]! |= 1 << second;
}

/** An ending without the signs that compaction drops. */
function keptLetters(ending: string): string {
  return [...ending].filter((letter) => FLAGS[letter.charCodeAt(0)]! & KEPT).join('');
}

function codeAt(letters: string, i: number): number {
  return i < letters.length ? CODE[FOLD[letters.charCodeAt(i)]! & 0xff]! : END;
}

/**
 * Four bits: whether the word that begins with these folded letters may end behind its second, third, fourth or fifth one, or an ending
 * follow there. `four` and `next` hold low bytes of its folded units, `run` is their number up to the next word start.
 */
export function mayEndAfter(four: number, next: number, run: number): number {
  // All ones where the run has the letter.
  const third = CODE[(four >>> 16) & 0xff]! & ((2 - run) >> 31);
  const fourth = CODE[four >>> 24]! & ((3 - run) >> 31);
  const fifth = CODE[next & 0xff]! & ((4 - run) >> 31);
  const sixth = CODE[(next >>> 8) & 0xff]! & ((5 - run) >> 31);
  const seventh = CODE[(next >>> 16) & 0xff]! & ((6 - run) >> 31);
  return (
    ((SECOND[third]! >>> fourth) & 1) |
    (((SECOND[fourth]! >>> fifth) & 1) << 1) |
    (((SECOND[fifth]! >>> sixth) & 1) << 2) |
    (((SECOND[sixth]! >>> seventh) & 1) << 3)
  );
}
