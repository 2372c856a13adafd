import type { ReaderLanguage } from '@/core/facts/types';
import { card } from './card';
import { common } from './common';
import { relations } from './relations';
import type { Words } from './words-types';

/** Lets card, popup and panel speak a language from now on. */
export function addWords(lang: ReaderLanguage, words: Words): void {
  card.add(lang, words.card);
  common.add(lang, words.common);
  relations.add(lang, words.relations);
}
