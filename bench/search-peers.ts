/**
 * The search libraries that a developer would reach for, each set up as its own documentation advises for names in several
 * scripts, and all given the same texts: every name and the summaries.
 */
import Fuse from 'fuse.js';
import type { Entity } from '../core/facts/types';

/** Ids of entities, best first, each once. */
export type Find = (query: string) => string[];
export type Peer = { name: string; build: (entities: readonly Entity[]) => Find };

/** Results asked of each library; enough for success at 3 when several names of one entity come first. */
const MOST = 30;

/** What these libraries are called by; they are in bench/package.json, not in the extension's. */
type UFuzzy = new (
  options: object,
) => {
  search: (
    haystack: string[],
    needle: string,
    outOfOrder: number,
  ) => [number[] | null, unknown, number[] | null];
};
type MiniSearch = new (
  options: object,
) => {
  addAll: (documents: object[]) => void;
  search: (query: string, options: object) => { id: string }[];
};
type Fuzzysort = { go: (query: string, targets: object[], options: object) => { obj: { id: string } }[] };

/** The peers that are installed; the others by name. */
export async function installedPeers(): Promise<{ peers: Peer[]; missing: string[] }> {
  const peers: Peer[] = [fuseAlone];
  const missing: string[] = [];
  const add = async (name: string, make: (module: Record<string, unknown>) => Peer): Promise<void> => {
    try {
      peers.push(make(await import(/* @vite-ignore */ name)));
    } catch {
      missing.push(name);
    }
  };
  await add('@leeoniya/ufuzzy', (module) => uFuzzy(module.default as UFuzzy));
  await add('minisearch', (module) => miniSearch(module.default as MiniSearch));
  await add('fuzzysort', (module) => fuzzysort((module.default ?? module) as Fuzzysort));
  return { peers, missing };
}

const fuseAlone: Peer = {
  name: 'fuse.js alone',
  build: (entities) => {
    const fuse = new Fuse(documentsOf(entities), {
      keys: [
        { name: 'names', weight: 1 },
        { name: 'summary', weight: 0.5 },
      ],
      ignoreLocation: true,
      threshold: 0.4,
    });
    return (query) => fuse.search(query, { limit: MOST }).map(({ item }) => item.id);
  },
};

function uFuzzy(UFuzzyClass: UFuzzy): Peer {
  return {
    name: 'uFuzzy',
    build: (entities) => {
      const lines = entities.flatMap(({ id, names, summary }) =>
        [...names.map(({ form }) => form), ...Object.values(summary)].map((text) => ({ id, text })),
      );
      const haystack = lines.map(({ text }) => text);
      const finder = new UFuzzyClass({
        unicode: true,
        interSplit: "[^\\p{L}\\d']+",
        intraSplit: '\\p{Ll}\\p{Lu}',
        intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        intraChars: "[\\p{L}\\d']",
        intraContr: "'\\p{L}{1,2}\\b",
        intraMode: 1,
      });
      return (query) => {
        const [indexes, , order] = finder.search(haystack, query, 1);
        const ranked = order && indexes ? order.map((i) => indexes[i] ?? -1) : (indexes ?? []);
        return unique(ranked.slice(0, MOST).flatMap((i) => lines[i]?.id ?? []));
      };
    },
  };
}

function miniSearch(MiniSearchClass: MiniSearch): Peer {
  return {
    name: 'minisearch',
    build: (entities) => {
      const search = new MiniSearchClass({ fields: ['names', 'summary'] });
      search.addAll(
        documentsOf(entities).map(({ id, names, summary }) => ({
          id,
          names: names.join(' \n '),
          summary: summary.join(' \n '),
        })),
      );
      return (query) =>
        search
          .search(query, { prefix: true, fuzzy: 0.2, boost: { names: 2 } })
          .slice(0, MOST)
          .map(({ id }) => id);
    },
  };
}

function fuzzysort(library: Fuzzysort): Peer {
  return {
    name: 'fuzzysort',
    build: (entities) => {
      const lines = entities.flatMap(({ id, names, summary }) =>
        [...names.map(({ form }) => form), ...Object.values(summary)].map((text) => ({ id, text })),
      );
      return (query) =>
        unique(library.go(query, lines, { key: 'text', limit: MOST }).map(({ obj }) => obj.id));
    },
  };
}

function documentsOf(entities: readonly Entity[]): { id: string; names: string[]; summary: string[] }[] {
  return entities.map(({ id, names, summary }) => ({
    id,
    names: names.map(({ form }) => form),
    summary: Object.values(summary),
  }));
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
