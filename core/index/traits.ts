/** What verification must know of a spelling, packed into one word of the index. */

export type Traits = {
  /** Slips forgiven: 0 or 1. */
  slips: number;
  /** Text must begin with a capital. */
  needsCapital: boolean;
  /** Each letter must be a capital (short abbreviations). */
  needsAllCapitals: boolean;
  /** Class of core/matching/ending-classes. */
  endings: number;
  /** Hangul syllables and other letters; counts above 31 are kept as 31. */
  syllables: number;
  letters: number;
};

const MAX_COUNT = 31;

/** Set beside a spelling's traits where it is the first of its group. */
export const FIRST_OF_GROUP = 1 << 21;

/** Bits: 0 slips, 2 capital, 3 all capitals, 4–10 endings, 11–15 syllables, 16–20 letters; 21 the first of a group. */
export function packTraits(traits: Traits): number {
  return (
    traits.slips |
    (Number(traits.needsCapital) << 2) |
    (Number(traits.needsAllCapitals) << 3) |
    (traits.endings << 4) |
    (Math.min(traits.syllables, MAX_COUNT) << 11) |
    (Math.min(traits.letters, MAX_COUNT) << 16)
  );
}

export const slipsOf = (traits: number): number => traits & 1;
export const needsCapital = (traits: number): boolean => (traits & 4) !== 0;
export const needsAllCapitals = (traits: number): boolean => (traits & 8) !== 0;
export const endingsOf = (traits: number): number => (traits >>> 4) & 127;
export const syllablesOf = (traits: number): number => (traits >>> 11) & 31;
export const lettersOf = (traits: number): number => (traits >>> 16) & 31;
