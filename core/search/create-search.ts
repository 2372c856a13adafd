/**
 * Search as one types: typed letters → ranked entities. Our own index finds (a few binary searches a word at any size),
 * fuse.js guesses where it finds nothing. Ways of reading are tried from plain to far: as typed · on another keyboard
 * layout · compounds taken apart · near misses.
 */
import type { ReaderLanguage } from '../facts/types';
import { documentsOf } from './documents';
import { otherLayouts } from './keyboard';
import { buildIndexes, matchWord } from './match-word';
import { createNearMisses } from './near-misses';
import { present } from './present';
import { partsOf, type Query, readQuery } from './query';
import { type Asked, IMPORTANCE, ON_PAGE, type Ranked, rankEntities } from './rank';
import { clearMatches, emptyMatches, type RowMatches } from './row-matches';
import type { Search, SearchableFacts, SearchResult } from './types';

const DEFAULT_LIMIT = 20;
/** Below this the first reading has not found what was meant, and compounds are taken apart. */
const FOUND = 0.72;
/** Below this nothing was found, and near misses are guessed. */
const HARDLY_FOUND = 0.4;
/** A reading on another layout is worth less than one as typed: both may be words. */
const OTHER_LAYOUT = 0.94;
/** Results under this share of the best are noise behind a find. */
const NOISE = 0.45;

type Reading = { words: string[]; factor: number; readAs?: string };

/** Builds the indexes of `facts` once (about 25 ms for the bundled base) and gives the search over them. */
export function createSearch(facts: SearchableFacts): Search {
  const documents = documentsOf(facts);
  const indexes = buildIndexes(documents);
  const nearMisses = createNearMisses(documents);
  const boards: RowMatches[] = [];

  const boardAt = (i: number): RowMatches => {
    boards[i] ??= emptyMatches(documents.rows.length);
    clearMatches(boards[i]);
    return boards[i];
  };

  const ask = (words: string[], slips: boolean): Asked => ({
    words,
    boards: words.map((word, i) => {
      const board = boardAt(i + 1);
      matchWord(indexes, word, board, { slips });
      return board;
    }),
    joined: words.length > 1 ? askJoined(words, slips) : null,
  });

  const askJoined = (words: string[], slips: boolean): RowMatches => {
    const board = boardAt(0);
    matchWord(indexes, words.join(' '), board, { slips, joined: true });
    return board;
  };

  /** Splits Hangul compounds that were found nowhere where both halves are found (부산총영사관). */
  const takeApart = (words: string[]): string[] =>
    words.flatMap((word) => {
      const parts = partsOf(word);
      return parts.length > 1 ? parts : splitCompound(word);
    });

  const splitCompound = (word: string): string[] => {
    if (!/^[가-힣]{4,}$/u.test(word)) return [word];
    let best: { parts: string[]; quality: number } = { parts: [word], quality: 0.5 };
    for (let cut = 2; cut <= word.length - 2; cut += 1) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      const found = parts.map((part) => {
        const board = boardAt(0);
        matchWord(indexes, part, board, { slips: false });
        return board.bestName;
      });
      const quality = Math.min(...found);
      if (quality > best.quality) best = { parts, quality };
    }
    return best.parts;
  };

  const answer = (query: Query, reading: Reading, options: Wanted): SearchResult[] => {
    const asked = ask(reading.words, reading.factor === 1 || options.slipsOnLayout);
    const ranked = rankEntities(documents, asked)
      .filter(({ entity }) => allowed(query, entity))
      .map((one) => ({ ...one, score: one.score * reading.factor + ties(one, options.onPage) }));
    ranked.sort((a, b) => b.score - a.score);
    return ranked
      .slice(0, options.limit)
      .map((one) => present(documents, one, { asked, lang: options.lang, readAs: reading.readAs }));
  };

  const allowed = (query: Query, entity: number): boolean => {
    if (query.kinds && !query.kinds.includes(documents.entities[entity]!.kind)) return false;
    return query.dates.every((date) => documents.dates[entity]!.some((other) => other.startsWith(date)));
  };

  const ties = ({ entity }: Pick<Ranked, 'entity'>, onPage: ReadonlySet<string>): number => {
    const { id, importance } = documents.entities[entity]!;
    return (onPage.has(id) ? ON_PAGE : 0) + IMPORTANCE * (importance ?? 0);
  };

  /** A query of filters alone lists what they allow. */
  const list = (query: Query, options: Wanted): SearchResult[] => {
    if (!query.kinds && query.dates.length === 0) return [];
    const ranked = documents.entities
      .map((_, entity) => ({ entity, nameRow: -1, weakestRow: -1, weakestWord: 0, complete: true }))
      .filter(({ entity }) => allowed(query, entity))
      .map((one) => ({ ...one, score: 0.5 + ties(one, options.onPage) }))
      .sort((a, b) => b.score - a.score);
    const asked: Asked = { words: [], boards: [], joined: null };
    return ranked
      .slice(0, options.limit)
      .map((one) => present(documents, one, { asked, lang: options.lang }));
  };

  const guess = (typed: string, query: Query, options: Wanted): SearchResult[] => {
    const asked: Asked = { words: [], boards: [], joined: null };
    return nearMisses(query.words.join(' ') || typed, options.limit)
      .filter(({ entity }) => allowed(query, entity))
      .map(({ entity, score }) => {
        const ranked = { entity, score, nameRow: -1, weakestRow: -1, weakestWord: 0, complete: false };
        const result = present(documents, ranked, { asked, lang: options.lang });
        return { ...result, why: { by: 'typo' as const } };
      });
  };

  return (typed, { lang, onPage = [], limit = DEFAULT_LIMIT }) => {
    const query = readQuery(typed);
    const wanted: Wanted = { lang, onPage: new Set(onPage), limit, slipsOnLayout: false };
    if (query.words.length === 0) return list(query, wanted);
    let found = answer(query, { words: query.words, factor: 1 }, wanted);
    for (const other of otherLayouts(query.words.join(' '))) {
      const { words } = readQuery(other);
      if (words.length === 0) continue;
      const options = { ...wanted, slipsOnLayout: topScore(found) < HARDLY_FOUND };
      found = merge(found, answer(query, { words, factor: OTHER_LAYOUT, readAs: other }, options));
    }
    if (topScore(found) < FOUND) {
      const words = takeApart(query.words);
      if (words.length > query.words.length)
        found = merge(found, answer(query, { words, factor: 1 }, wanted));
    }
    if (topScore(found) < HARDLY_FOUND) found = merge(found, guess(typed, query, wanted));
    const best = topScore(found);
    return found.filter(({ score }) => score >= best * NOISE).slice(0, limit);
  };
}

type Wanted = { lang: ReaderLanguage; onPage: ReadonlySet<string>; limit: number; slipsOnLayout: boolean };

function topScore(results: readonly SearchResult[]): number {
  return results[0]?.score ?? 0;
}

/** Each entity once, by its better score, best first. */
function merge(a: readonly SearchResult[], b: readonly SearchResult[]): SearchResult[] {
  const best = new Map<string, SearchResult>();
  for (const result of [...a, ...b]) {
    const known = best.get(result.entity);
    if (!known || result.score > known.score) best.set(result.entity, result);
  }
  return [...best.values()].sort((x, y) => y.score - x.score);
}
