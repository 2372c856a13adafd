/** How a form is written: capitals where the plain words would have none, or quotation marks around it. */
import { evidence, type Rule } from './rule';

const OPENING = /["“‘'«„「『<《]\s?$/;
const CLOSING = /^\s?["”’'»“」』>》]/;

/** Marks after which a capital says nothing. */
const SENTENCE_START = /(?:^|[.!?…\n:"“«]\s*)$/;

/** Quoted (‘프레쉬 윈드’), or every word of several capitalised in mid-sentence (Fresh Wind, Blue House). */
export const capitalsOrQuotes: Rule = {
  applies: ({ standing }) => standing !== 'plain',
  weigh: ({ candidate, page: { text } }) => {
    const before = text.slice(Math.max(0, candidate.start - 3), candidate.start);
    if (OPENING.test(before) && CLOSING.test(text.slice(candidate.end, candidate.end + 2))) {
      return evidence('quoted-or-capitals', before.trim());
    }
    const words = text.slice(candidate.start, candidate.end).split(/[\s-]+/);
    const capitals = words.length > 1 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
    return capitals && !SENTENCE_START.test(before) ? evidence('quoted-or-capitals') : null;
  },
};

/** A gap within the surface after which a small letter follows. */
const SMALL_WORD_WITHIN = /\s\p{Ll}/u;

/** A place whose one-word name is written as two, the second small, is two words of the language: қызыл орда, red horde. */
export const wordsOfTheLanguage: Rule = {
  applies: ({ entity, name }) => entity.kind === 'place' && !/\s/.test(name.form),
  weigh: ({ candidate: { start, end, rule }, page: { text } }) => {
    if (rule === 'exact') return null;
    const surface = text.slice(start, end);
    return SMALL_WORD_WITHIN.test(surface) ? evidence('part-of-another-word', surface) : null;
  },
};
