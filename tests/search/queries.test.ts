/** The bundled base, asked as readers ask: the right card first, or among the first three. */
import { describe, expect, it } from 'vitest';
import { createFactBase } from '../../core/facts/fact-base';
import { createSearch } from '../../core/search/create-search';
import { loadBundledPack } from '../../data/index';
import { askedQueries } from './asked-queries';
import { handQueries } from './hand-queries';
import { queriesBy, rules } from './rule-queries';

const factBase = createFactBase(loadBundledPack());
const search = createSearch(factBase);

/** Some 1,700 queries for a rule; seconds on a busy machine. */
const MANY_QUERIES_MS = 30_000;

type Asked = { query: string; right: ReadonlySet<string> };

/** Shares answered first and within three, and the queries that were not first with what was. */
function score(asked: readonly Asked[]): { first: number; three: number; missed: string[] } {
  let first = 0;
  let three = 0;
  const missed: string[] = [];
  for (const { query, right } of asked) {
    const found = search(query, { lang: 'ko', limit: 10 }).map(({ entity }) => entity);
    const at = found.findIndex((entity) => right.has(entity));
    if (at === 0) first += 1;
    else missed.push(`${query} → ${found.slice(0, 3).join(', ')} (wanted ${[...right].join(' or ')})`);
    if (at >= 0 && at < 3) three += 1;
  }
  return { first: first / asked.length, three: three / asked.length, missed };
}

const byHand = Object.entries({ ...handQueries, ...askedQueries }).map(
  ([group, queries]): [string, Asked[]] => [
    group,
    queries.map(([query, ...right]) => ({ query, right: new Set(right) })),
  ],
);

describe('queries by hand', () => {
  it('ask for entities that exist', () => {
    const unknown = byHand
      .flatMap(([, queries]) => queries)
      .flatMap(({ right }) => [...right])
      .filter((id) => factBase.entity(id) === null);
    expect(unknown).toEqual([]);
  });

  it('are at least 300, 95 % answered first and 99 % within three', () => {
    const all = byHand.flatMap(([, queries]) => queries);
    const { first, three, missed } = score(all);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(three, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each(byHand)('of the kind "%s" are answered first nine times in ten', (_, queries) => {
    const { first, missed } = score(queries);
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('every name of the base', () => {
  it.each(Object.keys(rules))(
    '%s: nineteen in twenty first, all but one in sixty within three',
    (kind) => {
      const rule = rules[kind];
      const { first, three, missed } = score(rule ? queriesBy(rule, factBase.entities) : []);
      expect(first, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(three, missed.join('\n')).toBeGreaterThanOrEqual(0.983);
    },
    MANY_QUERIES_MS,
  );
});
