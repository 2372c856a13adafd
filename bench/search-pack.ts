/** A pack of any size with made-up names in three scripts, the same at every run: for how time grows, not for quality. */
import type { Entity, Name } from '../core/facts/types';

const LATIN = { consonants: 'bcdfghklmnprstvyz', vowels: 'aeiou', ends: 'nrlmst' };
const CYRILLIC = { consonants: 'бвгджзклмнпрстфхц', vowels: 'аеиоуы', ends: 'нрлмст' };
/** Finals that are common in Korean: none, ㄱ, ㄴ, ㄹ, ㅁ, ㅇ. */
const FINALS = [0, 0, 0, 1, 4, 8, 16, 21];
const FIRST_SYLLABLE = 0xac00;

/** Entities with `count` names in all, one to three each. */
export function packOfNames(count: number): Entity[] {
  const random = pseudoRandom(1);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = (from: string): string => from[below(from.length)] ?? '';
  const alphabetic = (script: typeof LATIN): string => {
    let word = '';
    for (let i = 2 + below(2); i > 0; i -= 1) {
      word += pick(script.consonants) + pick(script.vowels) + (random() < 0.3 ? pick(script.ends) : '');
    }
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const phrase = (script: typeof LATIN): string =>
    Array.from({ length: 1 + below(2) }, () => alphabetic(script)).join(' ');
  const hangul = (): string =>
    String.fromCharCode(
      ...Array.from(
        { length: 2 + below(4) },
        () => FIRST_SYLLABLE + below(19) * 588 + below(21) * 28 + (FINALS[below(FINALS.length)] ?? 0),
      ),
    );
  const entities: Entity[] = [];
  for (let made = 0; made < count; ) {
    const names: Name[] = [
      name(phrase(LATIN), 'en', 'Latn'),
      name(hangul(), 'ko', 'Hang'),
      name(phrase(CYRILLIC), 'ru', 'Cyrl'),
    ];
    names.length = 1 + below(3);
    made += names.length;
    const id = `e${entities.length}`;
    entities.push({ id, kind: 'place', names, summary: { ko: '', en: '' }, claims: [], matchAlone: true });
  }
  return entities;
}

function name(form: string, lang: string, script: Name['script']): Name {
  return { form, lang, script, status: 'press' };
}

function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
