/**
 * What each difference between a name and the text costs, in hundredths of an edit, so that sums stay exact. The one place to
 * argue with: a name with one slip to spare may differ by `EDIT` in all, one with two by twice that.
 */

/** A gap written otherwise than in the name: enough to prefer a name that is written just so. */
export const OTHER_GAPS = 5;
/** Letters that are taken for each other across transliterations: k and q, к and қ, ㄱ and ㅋ. */
export const SAME_SOUND = 35;
/** One vowel for another. */
export const VOWEL = 70;
/** A letter that comes and goes in transliteration: h, х, ь, a doubled letter; and a Korean final that became a syllable. */
export const WEAK = 60;
export const DOUBLED = 35;
export const MOVED_FINAL = 60;
/** Any other letter, syllable part or whole syllable too many, missing or another. */
export const EDIT = 100;
/** Two neighbours in the wrong order. */
export const SWAP = 100;
/** No slip: as far apart as can be. */
export const NEVER = 10_000;
