/**
 * Texts of one surface, language by language. A surface that speaks one language at a time (panel, popup) loads that one
 * only: four alphabets at once are a fifth of its code.
 */
import type { ReaderLanguage } from '@/core/facts/types';

export type TextStore<Texts> = {
  /** The texts of a language that was added. Throws when it was not: nothing may be drawn before. */
  of: (lang: ReaderLanguage) => Texts;
  add: (lang: ReaderLanguage, texts: Texts) => void;
};

/** An empty store; `surface` names it in the error for a language that was not loaded. */
export function createTextStore<Texts>(surface: string): TextStore<Texts> {
  const added = new Map<ReaderLanguage, Texts>();
  return {
    of: (lang) => {
      const texts = added.get(lang);
      if (!texts) throw new Error(`The texts of "${surface}" are not loaded: ${lang}`);
      return texts;
    },
    add: (lang, texts) => void added.set(lang, texts),
  };
}
