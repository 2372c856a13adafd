/** Every way in which one typed word may stand for a piece of a row: written, inflected, in initials, by sound, by meaning, by slip. */
import { dateForms } from './date-forms';
import type { Documents } from './documents';
import { initialsOf, readInitials } from './initials';
import { type Letters, lettersOf } from './letters';
import { sameMeaning } from './lexicon';
import { dateOf } from './query';
import { type Recording, type RowMatches, record } from './row-matches';
import {
  type Allowance,
  runOf,
  runsNear,
  type SlipPolicy,
  type SortedStarts,
  sortStarts,
} from './sorted-starts';
import { soundsOf } from './sounds';
import { stemsOf } from './stems';

export type Indexes = {
  documents: Documents;
  letters: SortedStarts;
  sounds: SortedStarts;
  initials: SortedStarts;
};

/** What each way of matching is worth against the word written out. */
const WORTH = {
  ending: 0.96,
  initials: 0.9,
  sound: 0.88,
  soundBeginning: 0.78,
  meaning: 0.8,
  slip: 0.9,
  swappedSyllables: 0.82,
  /** The beginning of a Korean compound. */
  head: 0.72,
} as const;
/** Taken off for each letter wrong, as a share of the letters typed. */
const SLIP_COST = 1.3;
/** Shortest row of letters that may hold a slip, and from where on two are likely. */
const VOWEL_SLIP_FROM = 4;
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;
const THREE_SLIPS_FROM = 11;
/** As much of a letter as one vowel for another counts by sound. */
const VOWEL_ALONE = 0.5;
/** Longer than any name: no slip of a finger, and the cost of guessing grows with it. */
const LONGEST_WITH_SLIPS = 64;
const LEAST_SOUNDS = 3;
/** Letters that the last word of several must keep without its ending; the others vouch for it. */
const LEAST_OF_LAST = 2;
/** A name found this well needs no guess at slips. */
const WELL_FOUND = 0.86;

/** Sorts the rows of `documents` by letters, sounds (names only) and initial consonants (names in Hangul only). */
export function buildIndexes(documents: Documents): Indexes {
  const { rows } = documents;
  const ofNames = (read: (text: string) => Letters | null) =>
    rows.map((row) => (row.field === 'name' ? read(row.text) : null));
  return {
    documents,
    letters: sortStarts(
      rows.map((row) => lettersOf(row.text)),
      () => true,
    ),
    sounds: sortStarts(ofNames(soundsOf), () => false),
    initials: sortStarts(ofNames(initialsOf), () => true),
  };
}

export type WordOptions = {
  /** What guessing at slips of the finger may cost, where nothing is found well; null: no guesses. */
  slips: Allowance | null;
  /** Words typed without the space between them: no endings, no meanings. */
  joined?: boolean;
};

/** Notes on `matches` every row that `word` matches. */
export function matchWord(indexes: Indexes, word: string, matches: RowMatches, options: WordOptions): void {
  const fieldOf = (row: number) => indexes.documents.rows[row]!.field;
  const written = lettersOf(word).text;
  if (written === '') return;
  const byLetters = { index: indexes.letters, fieldOf, phrase: options.joined };
  record(matches, runOf(indexes.letters, written), { ...byLetters, factor: 1, by: 'name' });
  for (const form of dateOf(word) ? dateForms(word) : []) {
    record(matches, runOf(indexes.letters, lettersOf(form).text), { ...byLetters, factor: 1, by: 'name' });
  }
  matchInitials(indexes, word, matches);
  const stems = options.joined ? stemsOfLast(word) : stemsOf(word);
  for (const stem of stems) {
    const run = runOf(indexes.letters, lettersOf(stem).text);
    record(matches, run, { ...byLetters, factor: WORTH.ending, by: 'name', only: 'word' });
  }
  if (!options.joined) {
    for (const other of new Set([word, ...stems].flatMap(sameMeaning))) {
      // One syllable begins half the words there are (현 in 현대).
      const only = /^[가-힣]$/u.test(other) ? 'whole' : 'word';
      const run = runOf(indexes.letters, lettersOf(other).text);
      record(matches, run, { ...byLetters, factor: WORTH.meaning, by: 'meaning', only });
    }
  }
  if (!options.joined && !matches.known) matchHead(indexes, word, matches);
  const bySounds = { index: indexes.sounds, fieldOf };
  const sounds = soundsOf(word).text;
  if (/\p{L}/u.test(word)) {
    for (const heard of new Set([sounds, ...stems.map((stem) => soundsOf(stem).text)])) {
      if (heard.length < LEAST_SOUNDS) continue;
      const worth = WORTH.sound * (heard === sounds ? 1 : WORTH.ending);
      const run = runOf(indexes.sounds, heard);
      record(matches, run, { ...bySounds, only: 'word', factor: worth, by: 'sound' });
      // Few sounds, and those of a word less its ending, must be a whole word: they begin too many. So must those of a word
      // that stands so (Fresh is no beginning of President).
      if (heard.length === LEAST_SOUNDS || heard !== sounds || matches.known) continue;
      record(matches, run, { ...bySounds, factor: WORTH.soundBeginning, by: 'sound' });
    }
  }
  const allowance = options.slips;
  if (!allowance || matches.known || matches.bestName >= WELL_FOUND || /\d/.test(written)) return;
  for (const swapped of swappedSyllables(word)) {
    const run = runOf(indexes.letters, lettersOf(swapped).text);
    record(matches, run, { ...byLetters, factor: WORTH.swappedSyllables, by: 'typo', only: 'word' });
  }
  recordSlips(matches, written, {
    ...byLetters,
    by: 'typo',
    allowance,
    worth: WORTH.slip,
    costs: letterSlips,
  });
  if (sounds.length > LEAST_SOUNDS) {
    recordSlips(matches, sounds, {
      ...bySounds,
      by: 'sound',
      allowance,
      worth: WORTH.slip * WORTH.sound,
      costs: soundSlips,
    });
  }
}

/** The longest beginning of a Korean compound that is a word (두산 of 두산중공업, 투자 of 투자액). */
function matchHead(indexes: Indexes, word: string, matches: RowMatches): void {
  if (!/^[가-힣]{3,}$/u.test(word)) return;
  const by = { index: indexes.letters, fieldOf: (row: number) => indexes.documents.rows[row]!.field };
  for (let length = word.length - 1; length >= 2; length -= 1) {
    const run = runOf(indexes.letters, lettersOf(word.slice(0, length)).text);
    if (run.from === run.to) continue;
    record(matches, run, { ...by, factor: WORTH.head, by: 'part' });
    return;
  }
}

/** A name of several words carries its ending at the last: Мун Чжэ Ином. */
function stemsOfLast(words: string): string[] {
  const cut = words.lastIndexOf(' ') + 1;
  return stemsOf(words.slice(cut), LEAST_OF_LAST).map((stem) => words.slice(0, cut) + stem);
}

function matchInitials(indexes: Indexes, word: string, matches: RowMatches): void {
  const query = readInitials(word);
  if (!query) return;
  const { rows } = indexes.documents;
  record(matches, runOf(indexes.initials, query.text), {
    index: indexes.initials,
    fieldOf: (row) => rows[row]!.field,
    factor: WORTH.initials,
    by: 'initials',
    accept: (row, start) => {
      const text = rows[row]!.text.match(/[가-힣]/gu) ?? [];
      return query.syllables.every((syllable, i) => syllable === null || text[start + i] === syllable);
    },
  });
}

/** Costs in quarters of a letter: vowels are heard and written most loosely, so one for another costs half a consonant. */
const VOWEL = /[aeiouаеиоуыэюяㅏ-ㅣ]/u;
/** By code unit, 1 for a vowel: asked for each letter of each walk. */
const isVowel = Uint8Array.from({ length: 0x3164 }, (_, unit) =>
  VOWEL.test(String.fromCharCode(unit)) ? 1 : 0,
);

const LETTER = 4;
const letterSlips: Omit<SlipPolicy, 'budget' | 'sure'> = {
  replace: (a, b) => (isVowel[a] && isVowel[b] ? 3 : LETTER),
  skip: () => LETTER,
  swap: LETTER,
};
const soundSlips: Omit<SlipPolicy, 'budget' | 'sure'> = {
  replace: (a, b) => (isVowel[a] && isVowel[b] ? 2 : LETTER),
  skip: (unit) => (isVowel[unit] ? 2 : LETTER),
  swap: LETTER,
};

/** Two syllables typed in the wrong order: one slip of the finger, though up to six letters move. */
function swappedSyllables(word: string): string[] {
  if (!/^[가-힣]{3,}$/u.test(word)) return [];
  return Array.from({ length: word.length - 1 }, (_, i) => {
    const [first = '', second = ''] = word.slice(i, i + 2);
    return word.slice(0, i) + second + first + word.slice(i + 2);
  });
}

/** How many letters may be wrong: a Hangul syllable left out takes three. */
function slipsIn(letters: string): number {
  if (letters.length >= THREE_SLIPS_FROM && /[ㄱ-ㅣ]/u.test(letters)) return 3;
  if (letters.length >= TWO_SLIPS_FROM) return 2;
  return letters.length >= ONE_SLIP_FROM ? 1 : VOWEL_ALONE;
}

type SlipSearch = Pick<Recording, 'index' | 'fieldOf' | 'by'> & {
  allowance: Allowance;
  worth: number;
  costs: Omit<SlipPolicy, 'budget' | 'sure'>;
};

function recordSlips(
  matches: RowMatches,
  query: string,
  { allowance, worth, costs, ...by }: SlipSearch,
): void {
  if (query.length < VOWEL_SLIP_FROM || query.length > LONGEST_WITH_SLIPS) return;
  const slips = slipsIn(query);
  // Each letter wrong multiplies the work; the beginning is where slips are rarest.
  const sure = Math.max(0, slips - 1);
  const policy = { ...costs, budget: slips * LETTER, sure };
  for (const run of runsNear(by.index, query, { policy, allowance })) {
    const factor = worth * (1 - (SLIP_COST * run.cost) / LETTER / query.length);
    record(matches, run, { ...by, factor });
  }
}
