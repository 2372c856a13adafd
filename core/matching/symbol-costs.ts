/** Costs of single differences between two folded units of a name and of the text. */
import { CYRILLIC, HANGUL, KIND, LATIN, SCRIPT } from './characters';
import { syllableDistance } from './jamo-distance';
import { SYMBOL } from './symbols';
import { DOUBLED, EDIT, NEVER, SAME_SOUND, VOWEL, WEAK } from './weights';

const VOWELS = new Set(Array.from('aeiouyаеиоуыэюяәөұүіо', (letter) => letter.charCodeAt(0)));
const WEAK_LETTERS = new Set(Array.from('hхһьъ', (letter) => letter.charCodeAt(0)));

/** Cost of reading text unit `b` for name unit `a`. Digits are never misread: 2030 and 2050 are two strategies. */
export function substitution(a: number, b: number): number {
  if (a === b) return 0;
  const script = SCRIPT[a]!;
  if (script !== SCRIPT[b]) return NEVER;
  if (KIND[a] === HANGUL) return syllableDistance(a, b);
  if (script !== LATIN && script !== CYRILLIC) return NEVER;
  if (SYMBOL[a] === SYMBOL[b]) return SAME_SOUND;
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL : EDIT;
}

/** Cost of a unit that one side has and the other has not; `neighbour` is the unit before it on its own side. */
export function indel(unit: number, neighbour: number): number {
  const script = SCRIPT[unit]!;
  if (KIND[unit] === HANGUL) return EDIT;
  if (script !== LATIN && script !== CYRILLIC) return NEVER;
  if (unit === neighbour) return DOUBLED;
  return WEAK_LETTERS.has(unit) ? WEAK : EDIT;
}
