/**
 * Queries made by rule from every name of the fact base: the slips that fingers, keyboards and memories make. The right
 * answer is any entity with a name from which the same rule makes the same query.
 */
import { convertHangulToQwerty, getChoseong } from 'es-hangul';
import type { Entity } from '../../core/facts/types';

export type RuleQuery = { query: string; right: ReadonlySet<string> };

type Rule = (form: string, lang: string, random: () => number) => string | null;

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
/** Where the Kazakh layout differs from the Russian: letters on the row of digits. */
const KAZAKH_LETTERS = 'әіңғүұқөһ';
const KAZAKH_KEYS = '2345890-=';
const READER_LANGUAGES = new Set(['ko', 'en', 'ru', 'kk']);

const swapKeys = (text: string, from: string, to: string): string =>
  [...text.toLowerCase()].map((key) => (from.includes(key) ? (to[from.indexOf(key)] ?? key) : key)).join('');

/** Two letters swapped, one left out, or one that is next to the right one in the alphabet. */
const slip: Rule = (form, _, random) => {
  const hangul = /[가-힣]/u.test(form);
  if (form.length < (hangul ? 4 : 6)) return null;
  const letters = [...form];
  const inWord = (i: number): boolean => /\p{L}/u.test(letters[i] ?? '');
  const places = [...letters.keys()].filter((i) => inWord(i - 1) && inWord(i) && inWord(i + 1));
  const at = places[Math.floor(random() * places.length)];
  const letter = at === undefined ? '' : (letters[at] ?? '');
  if (at === undefined) return null;
  const kind = Math.floor(random() * 3);
  if (kind === 0) letters.splice(at, 2, letters[at + 1] ?? '', letter);
  else if (kind === 1 && !hangul) letters.splice(at, 1);
  else letters[at] = neighbour(letter);
  return letters.join('');
};

function neighbour(letter: string): string {
  const code = letter.charCodeAt(0);
  // For a syllable, the next vowel (개 for 가); for a letter, the next letter.
  return String.fromCharCode(/[가-힣]/u.test(letter) ? 0xac00 + ((code - 0xac00 + 28) % 11172) : code + 1);
}

export const rules: Record<string, Rule> = {
  'as written': (form) => form,
  'in small letters': (form) => form.toLowerCase(),
  'without spaces': (form) => form.replace(/[\s·-]/gu, ''),
  'initial consonants': (form, lang) =>
    lang === 'ko' && /^[가-힣 ]{3,}$/u.test(form) ? getChoseong(form) : null,
  'Korean on QWERTY': (form, lang) =>
    lang === 'ko' && /^[가-힣 ]{2,}$/u.test(form) ? convertHangulToQwerty(form) : null,
  'Russian on QWERTY': (form, lang) =>
    lang === 'ru' && form.length > 3 ? swapKeys(form, RUSSIAN, QWERTY) : null,
  'Kazakh on QWERTY': (form, lang) =>
    lang === 'kk' && /^[\p{Script=Cyrillic} ]{4,}$/u.test(form)
      ? swapKeys(form, RUSSIAN + KAZAKH_LETTERS, QWERTY + KAZAKH_KEYS)
      : null,
  'English on ЙЦУКЕН': (form, lang) =>
    lang === 'en' && /^[A-Za-z -]{4,}$/u.test(form) ? swapKeys(form, QWERTY, RUSSIAN) : null,
  'while typing': (form) =>
    form.length > 5 ? form.slice(0, Math.max(4, Math.ceil(form.length * 0.7))) : null,
  'Korean particle': (form, lang) => (lang === 'ko' && /[가-힣]$/u.test(form) ? `${form}에서` : null),
  'Russian case': (form, lang) => (lang === 'ru' && /[бвгдзклмнпрстф]$/u.test(form) ? `${form}ом` : null),
  'Kazakh case': (form, lang) => (lang === 'kk' && /[бвгдзйклмнпрстуф]$/u.test(form) ? `${form}тан` : null),
  'a slip': slip,
};

/** The queries of one rule over all names, the same at every run. */
export function queriesBy(rule: Rule, entities: readonly Entity[]): RuleQuery[] {
  const random = pseudoRandom(7);
  const made: { query: string; key: string }[] = [];
  const right = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const { form, lang } of names) {
      const query = READER_LANGUAGES.has(lang) ? rule(form, lang, random) : null;
      if (query === null) continue;
      const key = query.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');
      right.set(key, (right.get(key) ?? new Set()).add(id));
      made.push({ query, key });
    }
  }
  return made.map(({ query, key }) => ({ query, right: right.get(key) ?? new Set() }));
}

/** A linear congruential generator (Numerical Recipes), so that every run makes the same slips. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
