/**
 * Variants of a name as people write it: endings, other gaps, capitals, and one slip of each kind that fingers and
 * transliteration make. The same at every run.
 */
import { formsOfPhrase, formsOfWord } from '../../core/matching/languages/ru';

export type Variant = { category: string; written: string; form: string; entity: string };
export type NameToVary = { form: string; entity: string; lang: string };

const INITIALS = 19;
const VOWELS = 21;
const FINALS = 28;
const FIRST_SYLLABLE = 0xac00;
/** Neighbours on the two-set keyboard, by position of the vowel and of the initial. */
const NEAR_VOWELS: Record<number, number[]> = {
  0: [4, 20],
  1: [2, 5],
  4: [0, 8],
  5: [1, 7],
  8: [12, 4],
  13: [17, 18],
  18: [13, 20],
  20: [0, 1, 18],
};
const NEAR_INITIALS: Record<number, number[]> = {
  0: [3, 9],
  2: [11, 16],
  3: [12, 0],
  5: [11, 18],
  6: [7, 2],
  7: [12, 6],
  9: [0, 18],
  11: [2, 5],
  12: [7, 3],
  14: [17, 16],
  15: [16, 6],
  16: [15, 14],
  17: [14, 5],
  18: [5, 9],
};
/** Finals that are put where none was: ㄴ, ㄹ, ㅁ, ㅇ. */
const COMMON_FINALS = [4, 8, 16, 21];
const LATIN_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const CYRILLIC_ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const PARTICLES = [
  '는',
  '은',
  '이',
  '가',
  '의',
  '을',
  '를',
  '에게',
  '에서',
  '와',
  '과',
  '으로부터',
  '까지',
  '처럼',
  '이라고',
  '들의',
  '도',
  '에서는',
  '측은',
  '입니다',
];
const KAZAKH_SUFFIXES: Record<string, string[]> = {
  back: ['ның', 'ға', 'ды', 'да', 'дан', 'мен', 'дағы'],
  front: ['нің', 'ге', 'ді', 'де', 'ден', 'мен', 'дегі'],
};
const SLIPS_PER_NAME = 6;

/** Repeatable random numbers below `n`. */
export function createRandom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** All variants of the names. */
export function variantsOf(names: readonly NameToVary[], seed = 1): Variant[] {
  const below = createRandom(seed);
  return names.flatMap(({ form, entity, lang }) => {
    const of = (category: string, written: string): Variant => ({ category, written, form, entity });
    return [
      of('exact', form),
      ...endings(form, lang, below).map((written) => of('ending', written)),
      ...gaps(form).map((written) => of('separators', written)),
      ...slips(form, below).map(([category, written]) => of(category, written)),
    ];
  });
}

function endings(form: string, lang: string, below: (n: number) => number): string[] {
  if (/[가-힣]$/.test(form)) return [0, 1, 2].map(() => form + PARTICLES[below(PARTICLES.length)]);
  if (/[a-z]$/i.test(form)) return [`${form}'s`, `${form}’s`, form.toUpperCase()];
  if (lang.startsWith('ru') && /[а-я]$/i.test(form)) {
    const declined = /^[\p{L}]+$/u.test(form) ? formsOfWord(form) : formsOfPhrase(form);
    return declined.slice(0, 3);
  }
  if (lang.startsWith('kk') && /[а-яәғқңөұүһі]$/i.test(form)) {
    const vowels = form.match(/[аоұыуеөүіәиэюя]/gi) ?? [];
    return (KAZAKH_SUFFIXES[/[еөүіәи]/i.test(vowels.at(-1) ?? '') ? 'front' : 'back'] ?? []).map(
      (suffix) => form + suffix,
    );
  }
  return [];
}

function gaps(form: string): string[] {
  if (!/[\p{L}\p{N}][ -][\p{L}\p{N}]/u.test(form)) return [];
  return [
    form.replace(/ /g, '-'),
    form.replace(/-/g, ' '),
    form.replace(/[ -]/g, '·'),
    form.replace(/[ -]/g, ''),
  ];
}

type Slip = [category: string, written: string];

function slips(form: string, below: (n: number) => number): Slip[] {
  const made: Slip[] = [];
  for (let i = 0; i < SLIPS_PER_NAME; i++) {
    const slip = /[가-힣]/.test(form) ? koreanSlip(form, below) : letterSlip(form, below);
    if (slip && slip[1] !== form) made.push(slip);
  }
  return made;
}

function koreanSlip(form: string, below: (n: number) => number): Slip | null {
  const letters = [...form];
  const places = letters.flatMap((letter, i) => (/[가-힣]/.test(letter) && i > 0 ? [i] : []));
  const at = places[below(places.length)];
  if (at === undefined) return null;
  const index = letters[at]!.charCodeAt(0) - FIRST_SYLLABLE;
  const parts = {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: Math.floor(index / FINALS) % VOWELS,
    final: index % FINALS,
  };
  const write = (category: string, change: Partial<typeof parts>): Slip => {
    const { initial, vowel, final } = { ...parts, ...change };
    letters[at] = String.fromCharCode(
      FIRST_SYLLABLE + ((initial % INITIALS) * VOWELS + vowel) * FINALS + final,
    );
    return [category, letters.join('')];
  };
  const near = (table: Record<number, number[]>, of: number) => table[of]?.[below(table[of]?.length ?? 1)];
  switch (below(6)) {
    case 0:
    case 1: {
      const vowel = near(NEAR_VOWELS, parts.vowel);
      return vowel === undefined ? null : write('ko vowel', { vowel });
    }
    case 2: {
      const initial = near(NEAR_INITIALS, parts.initial);
      return initial === undefined ? null : write('ko initial', { initial });
    }
    case 3:
      return parts.final > 0
        ? write('ko final dropped', { final: 0 })
        : write('ko final added', { final: COMMON_FINALS[below(4)]! });
    case 4:
      letters.splice(at, 1);
      return ['ko syllable dropped', letters.join('')];
    default:
      if (!/[가-힣]/.test(letters[at + 1] ?? '')) return null;
      [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
      return ['ko syllables swapped', letters.join('')];
  }
}

function letterSlip(form: string, below: (n: number) => number): Slip | null {
  const isCyrillic = /[\u0400-\u04ff]/.test(form);
  const script = isCyrillic ? 'Cyrillic' : 'Latin';
  const letters = [...form];
  const places = letters.flatMap((letter, i) => (/\p{L}/u.test(letter) && i > 0 ? [i] : []));
  const at = places[below(places.length)];
  if (at === undefined) return null;
  const neighbour = neighbourOf(letters[at]!.toLowerCase(), isCyrillic ? CYRILLIC_ROWS : LATIN_ROWS, below);
  switch (below(4)) {
    case 0:
      if (neighbour === null) return null;
      letters[at] = neighbour;
      return [`${script} substitution`, letters.join('')];
    case 1:
      letters.splice(at, 1);
      return [`${script} deletion`, letters.join('')];
    case 2:
      if (neighbour === null) return null;
      letters.splice(at, 0, neighbour);
      return [`${script} insertion`, letters.join('')];
    default:
      if (!/\p{L}/u.test(letters[at + 1] ?? '') || letters[at] === letters[at + 1]) return null;
      [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
      return [`${script} swap`, letters.join('')];
  }
}

function neighbourOf(letter: string, rows: readonly string[], below: (n: number) => number): string | null {
  const row = rows.find((candidate) => candidate.includes(letter));
  if (!row) return null;
  const i = row.indexOf(letter);
  const neighbours = [row[i - 1], row[i + 1]].filter((each) => each !== undefined);
  return neighbours[below(neighbours.length)] ?? null;
}
