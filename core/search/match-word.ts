/** Every way in which one typed word may stand for a piece of a row: written, inflected, in initials, by sound, by meaning, by slip. */
import type { Documents } from './documents';
import { initialsOf, readInitials } from './initials';
import { type Letters, lettersOf } from './letters';
import { sameMeaning } from './lexicon';
import { type Recording, type RowMatches, record } from './row-matches';
import { runOf, runsNear, type SlipPolicy, type SortedStarts, sortStarts } from './sorted-starts';
import { soundsOf } from './sounds';
import { stemsOf } from './stems';

export type Indexes = {
  documents: Documents;
  letters: SortedStarts;
  sounds: SortedStarts;
  initials: SortedStarts;
};

/** What each way of matching is worth against the word written out. */
const WORTH = { ending: 0.96, initials: 0.9, sound: 0.88, meaning: 0.8, slip: 0.9 } as const;
/** Taken off for each letter wrong, as a share of the letters typed. */
const SLIP_COST = 1.3;
/** Shortest row of letters that may hold a slip, and from where on two are likely. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;
const LEAST_SOUNDS = 3;
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
  /** Guess at slips of the finger where nothing is found well. */
  slips: boolean;
  /** Words typed without the space between them: no endings, no meanings. */
  joined?: boolean;
};

/** Notes on `matches` every row that `word` matches. */
export function matchWord(indexes: Indexes, word: string, matches: RowMatches, options: WordOptions): void {
  const fieldOf = (row: number) => indexes.documents.rows[row]!.field;
  const written = lettersOf(word).text;
  if (written === '') return;
  const byLetters = { index: indexes.letters, fieldOf };
  record(matches, runOf(indexes.letters, written), { ...byLetters, factor: 1, by: 'name' });
  matchInitials(indexes, word, matches);
  const stems = options.joined ? [] : stemsOf(word);
  for (const stem of stems) {
    const run = runOf(indexes.letters, lettersOf(stem).text);
    record(matches, run, { ...byLetters, factor: WORTH.ending, by: 'name', only: 'word' });
  }
  if (!options.joined) {
    for (const other of new Set([word, ...stems].flatMap(sameMeaning))) {
      const run = runOf(indexes.letters, lettersOf(other).text);
      record(matches, run, { ...byLetters, factor: WORTH.meaning, by: 'meaning', only: 'word' });
    }
  }
  const bySounds = { index: indexes.sounds, fieldOf };
  const sounds = soundsOf(word).text;
  if (/\p{L}/u.test(word)) {
    for (const heard of new Set([sounds, ...stems.map((stem) => soundsOf(stem).text)])) {
      if (heard.length < LEAST_SOUNDS) continue;
      // Few sounds, and those of a word less its ending, must be a whole word: they begin too many.
      const only = heard.length === LEAST_SOUNDS || heard !== sounds ? ({ only: 'word' } as const) : {};
      const factor = WORTH.sound * (heard === sounds ? 1 : WORTH.ending);
      record(matches, runOf(indexes.sounds, heard), { ...bySounds, ...only, factor, by: 'sound' });
    }
  }
  if (!options.slips || matches.bestName >= WELL_FOUND || /\d/.test(written)) return;
  recordSlips(matches, written, { ...byLetters, by: 'typo', worth: WORTH.slip, costs: letterSlips });
  if (sounds.length > LEAST_SOUNDS) {
    recordSlips(matches, sounds, {
      ...bySounds,
      by: 'sound',
      worth: WORTH.slip * WORTH.sound,
      costs: soundSlips,
    });
  }
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
const vowels = new Set<number>();
for (let unit = 0x61; unit <= 0x3163; unit += 1) if (VOWEL.test(String.fromCharCode(unit))) vowels.add(unit);

const LETTER = 4;
const letterSlips: Omit<SlipPolicy, 'budget' | 'sure'> = {
  replace: (a, b) => (vowels.has(a) && vowels.has(b) ? 3 : LETTER),
  skip: () => LETTER,
  swap: LETTER,
};
const soundSlips: Omit<SlipPolicy, 'budget' | 'sure'> = {
  replace: (a, b) => (vowels.has(a) && vowels.has(b) ? 2 : LETTER),
  skip: (unit) => (vowels.has(unit) ? 2 : LETTER),
  swap: LETTER,
};

type SlipSearch = Pick<Recording, 'index' | 'fieldOf' | 'by'> & {
  worth: number;
  costs: Omit<SlipPolicy, 'budget' | 'sure'>;
};

function recordSlips(matches: RowMatches, query: string, { worth, costs, ...by }: SlipSearch): void {
  if (query.length < ONE_SLIP_FROM) return;
  const two = query.length >= TWO_SLIPS_FROM;
  for (const run of runsNear(by.index, query, {
    ...costs,
    budget: two ? 2 * LETTER : LETTER,
    sure: two ? 1 : 0,
  })) {
    const factor = worth * (1 - (SLIP_COST * run.cost) / LETTER / query.length);
    record(matches, run, { ...by, factor });
  }
}
