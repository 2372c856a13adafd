/**
 * Search against the libraries one would pick instead: the right card first or among the first three, for the queries of
 * tests/search by kind, and the time of a keystroke by size of pack.
 */
import { createFactBase } from '../core/facts/fact-base';
import type { Entity, Event } from '../core/facts/types';
import { createSearch } from '../core/search/create-search';
import { loadBundledPack } from '../data/index';
import { askedQueries } from '../tests/search/asked-queries';
import { handQueries } from '../tests/search/hand-queries';
import { packOfNames } from './search-pack';
import { type Find, installedPeers, type Peer } from './search-peers';

type Row = Record<string, string | number>;

type SearchBench = {
  quality: { engine: string; kind: string; queries: number; first: number; three: number }[];
  /** Milliseconds for one keystroke, after a warm-up of all of them. */
  time: { engine: string; names: number; build: number; median: number; p95: number; worst: number }[];
  missing: string[];
};

const SIZES = [1_000, 10_000, 100_000];
/** Peers that take seconds a keystroke at a size are told apart by their time at the size before. */
const TOO_SLOW_MS = 300;
const NAMES_TYPED = 40;

/** Measures it all; about three minutes, most of them fuse.js at 100,000 names. */
async function benchSearch(): Promise<SearchBench> {
  const factBase = createFactBase(loadBundledPack());
  const { peers, missing } = await installedPeers();
  const engines = [ours(factBase.allEvents), ...peers];
  return {
    quality: engines.flatMap((engine) => qualityOf(engine, factBase.entities)),
    time: engines.flatMap((engine) => timesOf(engine)),
    missing,
  };
}

function ours(events: readonly Event[]): Peer {
  return {
    name: 'gakju',
    build: (entities) => {
      const search = createSearch({ entities, allEvents: events });
      return (query) => search(query, { lang: 'ko', limit: 10 }).map(({ entity }) => entity);
    },
  };
}

function qualityOf(engine: Peer, entities: readonly Entity[]): SearchBench['quality'] {
  const find = engine.build(entities);
  const rows = Object.entries({ ...handQueries, ...askedQueries }).map(([kind, queries]) => {
    const ranks = queries.map(([query, ...right]) => find(query).findIndex((id) => right.includes(id)));
    const within = (n: number): number => ranks.filter((rank) => rank >= 0 && rank < n).length;
    return { engine: engine.name, kind, queries: queries.length, first: within(1), three: within(3) };
  });
  const sum = (of: 'queries' | 'first' | 'three'): number => rows.reduce((total, row) => total + row[of], 0);
  const all = {
    engine: engine.name,
    kind: 'all',
    queries: sum('queries'),
    first: sum('first'),
    three: sum('three'),
  };
  return [...rows, all].map((row) => ({
    ...row,
    first: row.first / row.queries,
    three: row.three / row.queries,
  }));
}

function timesOf(engine: Peer): SearchBench['time'] {
  const rows: SearchBench['time'] = [];
  for (const names of SIZES) {
    if ((rows.at(-1)?.median ?? 0) > TOO_SLOW_MS) break;
    const entities = packOfNames(names);
    const began = performance.now();
    const find = engine.build(entities);
    const build = performance.now() - began;
    const queries = keystrokes(entities);
    timeAll(find, queries);
    const times = timeAll(find, queries).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
    rows.push({ engine: engine.name, names, build, median: at(0.5), p95: at(0.95), worst: at(1) });
  }
  return rows;
}

/** Names as they grow under the fingers, letter by letter, and each once with a slip. */
function keystrokes(entities: readonly Entity[]): string[] {
  const step = Math.max(1, Math.floor(entities.length / NAMES_TYPED));
  return entities
    .filter((_, i) => i % step === 0)
    .slice(0, NAMES_TYPED)
    .flatMap(({ names }) => {
      const form = names.at(-1)?.form ?? '';
      const typed = Array.from(form, (_, i) => form.slice(0, i + 1));
      return form.length > 4 ? [...typed, form.slice(0, 2) + form.slice(3)] : typed;
    });
}

function timeAll(find: Find, queries: readonly string[]): number[] {
  return queries.map((query) => {
    const began = performance.now();
    find(query);
    return performance.now() - began;
  });
}

/** Both tables as rows for bench/main.ts. */
export async function searchTables(): Promise<{ quality: Row[]; time: Row[] }> {
  const { quality, time, missing } = await benchSearch();
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const absent = missing.map((engine) => ({ engine, note: 'not installed' }));
  return {
    quality: quality.map(({ engine, kind, queries, first, three }) => ({
      engine,
      kind,
      queries,
      first: percent(first),
      'within three': percent(three),
    })),
    time: [
      ...time.map(({ engine, names, build, median, p95, worst }) => ({
        engine,
        names,
        'build ms': build.toFixed(0),
        'keystroke ms, median': median.toFixed(2),
        '95 %': p95.toFixed(2),
        worst: worst.toFixed(2),
      })),
      ...absent,
    ],
  };
}
