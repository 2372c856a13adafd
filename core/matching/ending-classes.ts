/** Which endings a spelling may take, as one small number that fits into the index. */
import { PARADIGM_COUNT } from './languages/ru';

/** Nothing may be left of the word. */
export const BOUNDARY = 0;
export const KOREAN = 1;
/** Particles only: names of two syllables are too easily the beginning of another word. */
export const SHORT_KOREAN = 2;
export const KAZAKH = 3;
/** Kazakh written in Latin letters. */
export const KAZAKH_LATIN = 4;
const FIRST_RUSSIAN = 5;

/** A Russian nominative that endings are added to; it may also stand in Kazakh text and take Kazakh ones. */
export function mayInflect(paradigm: number): number {
  return FIRST_RUSSIAN + paradigm;
}

/** A Russian stem that is no word without an ending. */
export function inflected(paradigm: number): number {
  return FIRST_RUSSIAN + PARADIGM_COUNT + paradigm;
}

/** True for stems: the name was not written unless an ending follows. */
export function needsEnding(endings: number): boolean {
  return endings >= FIRST_RUSSIAN + PARADIGM_COUNT;
}

/** The Russian paradigm of a class, -1 where there is none. */
export function paradigmOf(endings: number): number {
  return endings < FIRST_RUSSIAN ? -1 : (endings - FIRST_RUSSIAN) % PARADIGM_COUNT;
}

/** True where Kazakh suffixes may follow. */
export function takesKazakh(endings: number): boolean {
  return endings === KAZAKH || (endings >= FIRST_RUSSIAN && !needsEnding(endings));
}
