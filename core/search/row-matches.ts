/** How well one typed word matches each row of text: a score board that is kept and wiped, since a keystroke may touch thousands. */
import type { Field } from './documents';
import type { Run, SortedStarts } from './sorted-starts';
import type { MatchedBy } from './types';

/** What a row counts for; only a name makes its entity what was asked for, the rest says that it may be. */
const FIELD_WEIGHT: Record<Field, number> = {
  name: 1,
  summary: 0.74,
  office: 0.7,
  event: 0.52,
  claim: 0.5,
  participant: 0.85,
  relation: 0.42,
  hint: 0.4,
};

/** Lifts the weight of a text that has several words as typed, in a row (a power below 1 brings it nearer to 1). */
const PHRASE = 0.65;

/** How much of the text the letters cover. */
const WHOLE_TEXT = 1;
const WHOLE_WORDS = 0.93;
const WORD_BEGINNING = 0.8;
const WORD_TAIL = 0.8;
const WORD_MIDDLE = 0.66;
/** Added in proportion to the share of the word, and of the whole text, that is covered. */
const SHARE_OF_WORD = 0.1;
const SHARE_OF_TEXT = 0.02;
/** Letters from which on the beginning of a word is no chance. */
const LEAST_OF_KNOWN = 4;
/** Letters that may follow in the word where an ending was taken off the query: another ending. */
const MOST_ENDING_LETTERS = 4;

export type RowMatches = {
  quality: Float32Array;
  /** Offset of the first matched letter in its row, in the index that `by` used. */
  start: Int32Array;
  length: Int32Array;
  by: (MatchedBy | undefined)[];
  /** Rows with a quality above 0. */
  touched: number[];
  /** Best quality among names. */
  bestName: number;
  /** Some word of the base stands so or begins so: it is no slip of the finger. */
  known: boolean;
};

/** Gives an empty board for `rows` rows. */
export function emptyMatches(rows: number): RowMatches {
  return {
    quality: new Float32Array(rows),
    start: new Int32Array(rows),
    length: new Int32Array(rows),
    by: new Array<MatchedBy | undefined>(rows),
    touched: [],
    bestName: 0,
    known: false,
  };
}

/** Wipes the board. */
export function clearMatches(matches: RowMatches): void {
  for (const row of matches.touched) matches.quality[row] = 0;
  matches.touched.length = 0;
  matches.bestName = 0;
  matches.known = false;
}

export type Recording = {
  index: SortedStarts;
  fieldOf: (row: number) => Field;
  /** What the way of matching is worth, 0–1. */
  factor: number;
  by: MatchedBy;
  /**
   * For words the reader did not type so: `word`, only where whole words or all before an ending are covered; `whole`, only
   * where whole words are.
   */
  only?: 'word' | 'whole' | undefined;
  /** Several words in a row: a sentence that has them so speaks of what was asked for, whatever kind of sentence. */
  phrase?: boolean | undefined;
  /** Refuses a match, by row and offset in it. */
  accept?: (row: number, start: number) => boolean;
};

/**
 * Places of one run that are looked at. They are in alphabetical order, whole words first; only one or two letters in a
 * large pack begin so many, and mean none of them yet.
 */
const MOST_PLACES = 3_000;

/** Notes every place of `run`, where better than what is noted. */
export function record(matches: RowMatches, run: Run, recording: Recording): void {
  const { index, fieldOf, factor, by, only, accept, phrase = false } = recording;
  const to = Math.min(run.to, run.from + MOST_PLACES);
  for (let i = run.from; i < to; i += 1) {
    const row = index.owners[i]!;
    const place = index.places[i]!;
    const shape = shapeOf(index, place, row, run.length);
    if (only && !covers(index, place, row, run.length, only === 'whole' ? 0 : MOST_ENDING_LETTERS)) continue;
    if (by === 'name' && run.length >= LEAST_OF_KNOWN && index.starts[place] === 2) matches.known = true;
    const field = fieldOf(row);
    const weight = phrase ? FIELD_WEIGHT[field] ** PHRASE : FIELD_WEIGHT[field];
    const quality = shape * factor * weight;
    if (quality <= matches.quality[row]!) continue;
    const start = place - index.bounds[row]!;
    if (accept && !accept(row, start)) continue;
    if (matches.quality[row] === 0) matches.touched.push(row);
    matches.quality[row] = quality;
    matches.start[row] = start;
    matches.length[row] = run.length;
    const plain = by === 'name' && field === 'name' && only === undefined;
    matches.by[row] = plain ? plainBy(index, place, row, run.length) : by;
    if (field === 'name' && quality > matches.bestName) matches.bestName = quality;
  }
}

// Positional on purpose, all four: called for each place of a run, where an object each would be felt.

/** How much of its text the match at `place` covers, 0–1. */
function shapeOf(index: SortedStarts, place: number, row: number, length: number): number {
  const { bounds, starts } = index;
  const first = bounds[row]!;
  const last = bounds[row + 1]! - 1;
  const end = place + length;
  const textShare = (length / (last - first)) * SHARE_OF_TEXT;
  const endsWord = end >= last || starts[end] === 2;
  if (starts[place] !== 2) return (endsWord ? WORD_TAIL : WORD_MIDDLE) + textShare;
  if (endsWord) return place === first && end >= last ? WHOLE_TEXT : WHOLE_WORDS + textShare;
  return (
    WORD_BEGINNING + Math.min(1, length / (wordEnd(index, end, last) - place)) * SHARE_OF_WORD + textShare
  );
}

/** Whether the match ends its word but for `ending` letters at most. */
function covers(index: SortedStarts, place: number, row: number, length: number, ending: number): boolean {
  if (index.starts[place] !== 2) return ending > 0;
  const end = place + length;
  return wordEnd(index, end, index.bounds[row + 1]! - 1) - end <= ending;
}

function plainBy(index: SortedStarts, place: number, row: number, length: number): MatchedBy {
  const last = index.bounds[row + 1]! - 1;
  const end = place + length;
  if (index.starts[place] === 2 && (end >= last || index.starts[end] === 2)) return 'name';
  return place === index.bounds[row] ? 'start' : 'part';
}

function wordEnd({ starts }: SortedStarts, from: number, last: number): number {
  let end = from;
  while (end < last && starts[end] !== 2) end += 1;
  return end;
}
