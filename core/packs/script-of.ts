/** Which script a name is written in, read from its letters. */
import type { Script } from '../facts/types';

/** The script of the first letter that decides it: `SK에코플랜트` is Hangul, since a reader of Latin alone cannot read it. */
export function scriptOf(form: string): Script {
  if (/\p{Script=Hangul}/u.test(form)) return 'Hang';
  if (/\p{Script=Cyrillic}/u.test(form)) return 'Cyrl';
  if (/\p{Script=Han}/u.test(form)) return 'Hani';
  return /\p{Script=Latin}/u.test(form) ? 'Latn' : 'Zyyy';
}
