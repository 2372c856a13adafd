/**
 * The last resort, fuse.js: where no word was found, the names and sentences that look most like what was typed. Kept
 * behind our own index because its cost grows with the pack (0.45 ms at 1,000 names, 50 ms at 100,000).
 */
import Fuse from 'fuse.js';
import type { Documents } from './documents';
import { lettersOf } from './letters';

export type NearMisses = (query: string, limit: number) => { entity: number; score: number }[];

/** Above so many names fuse.js would be felt at each key; the index alone answers. */
const MOST_NAMES = 5_000;
/** Of what fuse.js calls a perfect match (1): a guess never stands above a find. */
const WORTH = 0.45;

type Fields = { names: string[]; summary: string[]; claims: string[] };

/** Gives a search for near misses over `documents`; it finds nothing in packs that are too large for it. */
export function createNearMisses(documents: Documents): NearMisses {
  let fuse: Fuse<Fields> | null = null;
  return (query, limit) => {
    if (documents.rows.filter((row) => row.field === 'name').length > MOST_NAMES) return [];
    fuse ??= build(documents);
    return fuse
      .search(lettersOf(query).text, { limit })
      .map(({ refIndex, score }) => ({ entity: refIndex, score: WORTH * (1 - (score ?? 1)) }));
  };
}

function build(documents: Documents): Fuse<Fields> {
  const fields: Fields[] = documents.entities.map(() => ({ names: [], summary: [], claims: [] }));
  for (const { entity, field, text } of documents.rows) {
    const of = fields[entity]!;
    if (field === 'name') of.names.push(lettersOf(text).text);
    else if (field === 'summary') of.summary.push(lettersOf(text).text);
    else if (field === 'claim') of.claims.push(lettersOf(text).text);
  }
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
