/** What an index is made from: names with only what matching has to know of them. */
import type { NameLanguage } from '../facts/types';

/** One name to be found. Its position in the list that was compiled is `Candidate.name`. */
export type IndexName = {
  entity: string;
  form: string;
  lang: NameLanguage;
  /** Shared, generic or short: found like others, but a mention only on evidence. */
  needsEvidence: boolean;
  /** Overrides the policy: false forbids fuzz for this form, true allows it whatever the length. */
  fuzzy?: boolean;
  /** Also found when written in lower case. */
  anyCase?: boolean;
};

/** How long a name must be before slips are forgiven in it, and how far its shortest names are trusted. */
export type IndexPolicy = {
  /** Fewest Hangul syllables for one slip. */
  minSyllables: number;
  /** Fewest letters in other scripts for one slip. */
  minLetters: number;
  /** Someone has looked at each name: those of two syllables may take particles, those in small letters stand in small letters. */
  curated: boolean;
};

/** The bundled base: curated names, checked against word lists. */
export const BUNDLED_POLICY: IndexPolicy = { minSyllables: 4, minLetters: 6, curated: true };

/** Policy for a pack of so many names: the more names, the longer one must be before a slip in it means anything. */
export function packPolicy(names: number): IndexPolicy {
  if (names <= 10_000) return { minSyllables: 6, minLetters: 10, curated: false };
  if (names <= 100_000) return { minSyllables: 8, minLetters: 12, curated: false };
  return EXACT_POLICY;
}

/** No slip is forgiven in any name: spaces, hyphens, case and endings only. */
export const EXACT_POLICY: IndexPolicy = {
  minSyllables: Number.POSITIVE_INFINITY,
  minLetters: Number.POSITIVE_INFINITY,
  curated: false,
};
