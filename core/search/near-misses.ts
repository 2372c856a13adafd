/**
 * The last resort, fuse.js: where no word was found, the names and sentences that look most like what was typed. fuse.js
 * reads every text at every key (0.45 ms at 1,000 names, 50 ms at 100,000), so our index picks a few entities first:
 * those with a word that begins or sounds as one typed does.
 */
import Fuse from 'fuse.js';
import { lettersOf } from './letters';
import type { Indexes } from './match-word';
import { runOf, type SortedStarts } from './sorted-starts';
import { soundsOf } from './sounds';

export type NearMisses = (words: readonly string[], limit: number) => { entity: number; score: number }[];

/** Beginning that a slip seldom reaches. */
const SURE_LETTERS = 2;
/** Entities given to fuse.js: as many as it reads in about 2 ms. */
const MOST_CANDIDATES = 24;
/** Places looked at for each word, before candidates are chosen. */
const MOST_PLACES = 400;
/** Of what fuse.js calls a perfect match (1): a guess never stands above a find. */
const WORTH = 0.45;

/** Claims of each, in the languages they are told in: fuse.js reads every letter of them. */
const MOST_CLAIMS = 8;
/** A longer text is no name misspelt. */
const MOST_LETTERS = 64;

type Fields = { entity: number; names: string[]; summary: string[]; claims: string[] };

/** Gives a search for near misses over the rows of `indexes`. */
export function createNearMisses(indexes: Indexes): NearMisses {
  return (words, limit) => {
    const letters = lettersOf(words.join(' ')).text;
    if (letters.length > MOST_LETTERS) return [];
    const fields = candidatesFor(indexes, words).map((entity) => fieldsOf(indexes, entity));
    return fuseOver(fields)
      .search(letters, { limit })
      .map(({ item, score }) => ({ entity: item.entity, score: WORTH * (1 - (score ?? 1)) }));
  };
}

/** Entities that share the beginning of a word with the query, those that share most first. */
function candidatesFor({ documents, letters, sounds }: Indexes, words: readonly string[]): number[] {
  const votes = new Map<number, number>();
  const vote = (index: SortedStarts, beginning: string): void => {
    if (beginning.length < SURE_LETTERS) return;
    const run = runOf(index, beginning);
    const voters = new Set<number>();
    for (let i = run.from; i < Math.min(run.to, run.from + MOST_PLACES); i += 1) {
      voters.add(documents.rows[index.owners[i]!]!.entity);
    }
    for (const entity of voters) votes.set(entity, (votes.get(entity) ?? 0) + 1);
  };
  for (const word of words) {
    for (const length of [SURE_LETTERS, SURE_LETTERS + 1]) {
      vote(letters, lettersOf(word).text.slice(0, length));
      vote(sounds, soundsOf(word).text.slice(0, length));
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([entity]) => entity);
}

function fieldsOf({ documents }: Indexes, entity: number): Fields {
  const fields: Fields = { entity, names: [], summary: [], claims: [] };
  for (let row = documents.firstRow[entity]!; row < documents.firstRow[entity + 1]!; row += 1) {
    const { field, text } = documents.rows[row]!;
    if (field === 'name') fields.names.push(lettersOf(text).text);
    else if (field === 'summary') fields.summary.push(lettersOf(text).text);
    else if (field === 'claim' && fields.claims.length < MOST_CLAIMS)
      fields.claims.push(lettersOf(text).text);
  }
  return fields;
}

function fuseOver(fields: Fields[]): Fuse<Fields> {
  return new Fuse(fields, {
    // A name names; a summary says what it is; a claim mentions much else.
    keys: [
      { name: 'names', weight: 1 },
      { name: 'summary', weight: 0.3 },
      { name: 'claims', weight: 0.15 },
    ],
    includeScore: true,
    // Names are matched from any word on, sentences anywhere.
    ignoreLocation: true,
    // Half the letters wrong is no near miss any more.
    threshold: 0.4,
    minMatchCharLength: 3,
  });
}
