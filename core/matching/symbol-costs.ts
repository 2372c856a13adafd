/** Costs of single differences between two folded units of a name and of the text. */
import { CYRILLIC, HANGUL, KIND, LATIN, SCRIPT } from './characters';
import { syllableDistance } from './jamo-distance';
import { SYMBOL } from './symbols';
import { DOUBLED, EDIT, NEVER, SAME_SOUND, VOWEL, WEAK } from './weights';

/** Bits by letter; all of them lie below U+0530. */
const IS_VOWEL = 1;
const IS_WEAK = 2;
const LETTER = new Uint8Array(0x530);
for (const letter of 'aeiouyаеиоуыэюяәөұүі') LETTER[letter.charCodeAt(0)] = IS_VOWEL;
for (const letter of 'hхһьъ') LETTER[letter.charCodeAt(0)] = IS_WEAK;

/** Cost of reading text unit `b` for name unit `a`. Digits are never misread: 2030 and 2050 are two strategies. */
export function substitution(a: number, b: number): number {
  if (a === b) return 0;
  const script = SCRIPT[a]!;
  if (script !== SCRIPT[b]) return NEVER;
  if (KIND[a] === HANGUL) return syllableDistance(a, b);
  if (script !== LATIN && script !== CYRILLIC) return NEVER;
  if (SYMBOL[a] === SYMBOL[b]) return SAME_SOUND;
  return (LETTER[a]! & LETTER[b]! & IS_VOWEL) !== 0 ? VOWEL : EDIT;
}

/** Cost of a unit that one side has and the other has not; `neighbour` is the unit before it on its own side. */
export function indel(unit: number, neighbour: number): number {
  const script = SCRIPT[unit]!;
  if (KIND[unit] === HANGUL) return EDIT;
  if (script !== LATIN && script !== CYRILLIC) return NEVER;
  if (unit === neighbour) return DOUBLED;
  return (LETTER[unit]! & IS_WEAK) !== 0 ? WEAK : EDIT;
}
