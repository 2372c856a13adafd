/**
 * Words that come to a page in a file of their own, so that the card brings only its reader's language: a script there cannot
 * import without being open to every page. The file leaves them in our world of the frame, and the card picks them up.
 */
import type { ReaderLanguage } from '@/core/facts/types';
import type { Words } from './words-types';

type Left = { gakjuWords?: [ReaderLanguage, Words][] };

/** This frame's isolated world, which no page script sees. */
const world: typeof globalThis & Left = globalThis;

/** Leaves the words of a language for the card. */
export function leaveWords(lang: ReaderLanguage, words: Words): void {
  world.gakjuWords = [...leftWords(), [lang, words]];
}

/** The languages that were left, with their words. */
export function leftWords(): readonly [ReaderLanguage, Words][] {
  return world.gakjuWords ?? [];
}
