/** The words of card, popup and panel, loaded by language. */
import type { ReaderLanguage } from '@/core/facts/types';
import { addWords } from './add-words';
import type { Words } from './words-types';

const SOURCES: Record<ReaderLanguage, () => Promise<Words>> = {
  en: async () => (await import('./words-en')).wordsEn,
  ko: async () => (await import('./words-ko')).wordsKo,
  ru: async () => (await import('./words-ru')).wordsRu,
  kk: async () => (await import('./words-kk')).wordsKk,
};

/** Loads the words of these languages; the browser reads each file once, however often it is asked for. */
export async function loadWords(...languages: readonly ReaderLanguage[]): Promise<void> {
  await Promise.all(languages.map(async (lang) => addWords(lang, await SOURCES[lang]())));
}
