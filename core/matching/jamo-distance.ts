/** How far two Hangul syllables are apart, in hundredths of an edit, by the sounds they are made of. */
import { FIRST_SYLLABLE } from './characters';
import { FINAL_CLASS, INITIAL_CLASS, jamoOf, VOWEL_CLASS } from './symbols';
import { EDIT, NEVER, SAME_SOUND, VOWEL } from './weights';

const SILENT_INITIAL = 11;

/**
 * Cost of reading syllable `b` for syllable `a`: the sum over initial, vowel and final. More than one slip in a syllable makes
 * another syllable (의 and 은 are two particles), not a misspelt one.
 */
export function syllableDistance(a: number, b: number): number {
  if (a === b) return 0;
  const left = jamoOf(a);
  const right = jamoOf(b);
  const distance =
    partDistance(INITIAL_CLASS, left.initial, right.initial, EDIT) +
    partDistance(VOWEL_CLASS, left.vowel, right.vowel, VOWEL) +
    partDistance(FINAL_CLASS, left.final, right.final, EDIT);
  return distance > EDIT ? NEVER : distance;
}

function partDistance(classes: readonly number[], a: number, b: number, otherwise: number): number {
  if (a === b) return 0;
  return classes[a] === classes[b] ? SAME_SOUND : otherwise;
}

/** Finals (by position) as the initial that begins a syllable when the final moves there; -1 where none does. */
const FINAL_AS_INITIAL = [
  -1, 0, 1, -1, 2, -1, -1, 3, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, -1, 9, 10, -1, 12, 14, 15, 16, 17, 18,
] as const;

/** True when `whole` is written as `open` and `moved`: its final has become a syllable of its own (심 as 시모). */
export function isMovedFinal(whole: number, open: number, moved: number): boolean {
  const final = (whole - FIRST_SYLLABLE) % 28;
  if (final === 0 || whole - final !== open) return false;
  const { initial, final: movedFinal } = jamoOf(moved);
  return movedFinal === 0 && initial !== SILENT_INITIAL && FINAL_AS_INITIAL[final] === initial;
}
