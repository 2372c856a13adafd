/**
 * A text as a row of comparable letters: lower case, without accents, separators dropped, Hangul syllables taken apart
 * into their letters, so that half a syllable typed is a beginning of the whole. Each letter knows where it came from.
 */
import { disassemble } from 'es-hangul';

export type Letters = {
  text: string;
  /** Source offset at which letter i begins. */
  from: number[];
  /** Source offset at which the character of letter i ends. */
  to: number[];
  /** 2 a word begins here, 1 a syllable begins here, 0 neither. */
  starts: number[];
};

type Group = 'hangul' | 'latin' | 'cyrillic' | 'digit' | 'han' | 'other' | 'none';

const WORD = 2;
const SYLLABLE = 1;

/** Kazakh and older letters that keyboards without them replace by their neighbours; accents fall to NFD. */
const PLAIN: Record<string, string> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ı: 'i', ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd',
}; // biome-ignore format: one line reads as the table it is

/** Invisible characters that break no word. An apostrophe does: so Kazakhstan is a whole word of Kazakhstan’s. */
const INSIDE_WORD = /^(?:\u00ad|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f])$/u;

const cache = new Map<string, { letters: string; group: Group }>();

/** Gives the letters of `source`. Lone surrogates, control characters and punctuation only separate words. */
export function lettersOf(source: string): Letters {
  const result: Letters = { text: '', from: [], to: [], starts: [] };
  let before: Group = 'none';
  let offset = 0;
  for (const character of source) {
    const end = offset + character.length;
    const { letters, group } = fold(character);
    if (group === 'none') {
      if (!INSIDE_WORD.test(character)) before = 'none';
    } else if (letters !== '') {
      append(result, letters, { from: offset, to: end, start: startOf(before, group) });
      before = group;
    }
    offset = end;
  }
  return result;
}

function append(result: Letters, letters: string, at: { from: number; to: number; start: number }): void {
  for (let i = 0; i < letters.length; i += 1) {
    result.from.push(at.from);
    result.to.push(at.to);
    result.starts.push(i === 0 ? at.start : 0);
  }
  result.text += letters;
}

/** A new script is a new word (국제IT, 2021년), but digits and Latin letters belong together (5G, 12th). */
function startOf(before: Group, now: Group): number {
  if (before === now) return now === 'hangul' || now === 'han' ? SYLLABLE : 0;
  return (before === 'digit' && now === 'latin') || (before === 'latin' && now === 'digit') ? 0 : WORD;
}

function fold(character: string): { letters: string; group: Group } {
  let known = cache.get(character);
  if (!known) {
    known = foldAfresh(character);
    // A page of rare characters must not fill memory; the everyday ones fit many times over.
    if (cache.size > 20_000) cache.clear();
    cache.set(character, known);
  }
  return known;
}

function foldAfresh(character: string): { letters: string; group: Group } {
  // Lone Hangul letters must stay as typed: NFKC makes conjoining ones of them, which belong to no keyboard.
  const composed = /[ㄱ-ㆎ]/u.test(character) ? character : character.normalize('NFKC');
  const group = groupOf(composed);
  if (group === 'none') return { letters: '', group };
  if (group === 'hangul') return { letters: disassemble(composed), group };
  let letters = '';
  for (const letter of composed.toLowerCase().normalize('NFD')) {
    if (!/\p{M}/u.test(letter)) letters += PLAIN[letter] ?? letter;
  }
  return { letters, group };
}

function groupOf(character: string): Group {
  if (/\p{Script=Hangul}/u.test(character)) return 'hangul';
  if (/\p{Script=Latin}/u.test(character)) return 'latin';
  if (/\p{Script=Cyrillic}/u.test(character)) return 'cyrillic';
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (/\p{Script=Han}/u.test(character)) return 'han';
  return /\p{L}/u.test(character) ? 'other' : 'none';
}
