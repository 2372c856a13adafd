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

/** How long a name must be before one slip is forgiven in it. */
export type IndexPolicy = {
  /** Fewest Hangul syllables. */
  minSyllables: number;
  /** Fewest letters in other scripts. */
  minLetters: number;
};

/** The bundled base: curated names, checked against word lists. */
export const BUNDLED_POLICY: IndexPolicy = { minSyllables: 4, minLetters: 6 };
