/** How a form is written: capitals where the plain words would have none, or quotation marks around it. */
import { CYRILLIC_UPPER, DIGIT, KIND, LATIN_UPPER } from '../characters';
import { evidence, type Rule } from './rule';
import { isLetterAt } from './surroundings';

const unitsOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));

const OPENING = unitsOf('"“‘\'«„「『<《');
const CLOSING = unitsOf('"”’\'»“」』>》');
const SPACE = 0x20;

/** Marks after which a capital says nothing. */
const SENTENCE_START = /(?:^|[.!?…\n:"“«]\s*)$/;

/** The unit beside a name, looked at across one space. */
function besideSpace(text: string, at: number, step: 1 | -1): number {
  const unit = text.charCodeAt(at);
  return unit === SPACE ? text.charCodeAt(at + step) : unit;
}

/** Several words, each with a capital or a digit at its head. */
function isCapitalised(text: string, start: number, end: number): boolean {
  let words = 0;
  for (let at = start; at < end; at++) {
    const isHead = isLetterAt(text, at) && (at === start || !isLetterAt(text, at - 1));
    if (!isHead) continue;
    words++;
    const kind = KIND[text.charCodeAt(at)];
    if (kind !== LATIN_UPPER && kind !== CYRILLIC_UPPER && kind !== DIGIT) return false;
  }
  return words > 1;
}

/** A comma or full stop that English sets before the closing mark: "fresh wind," they said. */
const INSIDE_THE_MARK = unitsOf(',.');

function closesAt(text: string, end: number): boolean {
  if (CLOSING.has(besideSpace(text, end, 1))) return true;
  return INSIDE_THE_MARK.has(text.charCodeAt(end)) && CLOSING.has(text.charCodeAt(end + 1));
}

const CAPITAL = /\p{Lu}/u;

/** Quoted (‘프레쉬 윈드’), or every word of several capitalised in mid-sentence (Fresh Wind, Blue House). */
export const capitalsOrQuotes: Rule = {
  applies: ({ standing }) => standing !== 'plain',
  weigh: ({ candidate: { start, end }, page: { text } }) => {
    const opening = besideSpace(text, start - 1, -1);
    if (OPENING.has(opening) && closesAt(text, end)) {
      return evidence('quoted-or-capitals', String.fromCharCode(opening));
    }
    return isCapitalised(text, start, end) && !SENTENCE_START.test(text.slice(Math.max(0, start - 3), start))
      ? evidence('quoted-or-capitals')
      : null;
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

/** A programme named with words of the language is those words where nothing sets them off: a fresh wind blew. */
export const smallLetters: Rule = {
  applies: ({ entity, standing, name }) =>
    entity.kind === 'programme' && standing === 'needy' && CAPITAL.test(name.form),
  weigh: ({ candidate: { start, end }, page: { text } }) => {
    const surface = text.slice(start, end);
    const isSetOff = OPENING.has(besideSpace(text, start - 1, -1)) && closesAt(text, end);
    return CAPITAL.test(surface) || isSetOff ? null : evidence('part-of-another-word', surface);
  },
};
