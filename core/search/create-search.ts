/**
 * Search as one types: typed letters → ranked entities. Our own index finds (a few binary searches a word at any size),
 * fuse.js guesses where it finds nothing. Ways of reading are tried from plain to far: as typed · on another keyboard
 * layout · compounds taken apart · near misses.
 */
import type { EntityKind, ReaderLanguage } from '../facts/types';
import { type Documents, documentsOf } from './documents';
import { otherLayouts } from './keyboard';
import { lettersOf } from './letters';
import { isTitle } from './lexicon';
import { buildIndexes, type Indexes, matchWord, type WordOptions } from './match-word';
import { createNearMisses, type NearMisses } from './near-misses';
import { present } from './present';
import { dateOf, partsOf, type Query, readQuery } from './query';
import { type Asked, IMPORTANCE, ON_PAGE, type Ranked, rankEntities } from './rank';
import { clearMatches, emptyMatches, type RowMatches } from './row-matches';
import { type Allowance, fullAllowance } from './sorted-starts';
import type { Search, SearchableFacts, SearchResult } from './types';

const DEFAULT_LIMIT = 20;
/** Below this the first reading has not found what was meant, and compounds are taken apart. */
const FOUND = 0.72;
/** From here on what was typed was meant so, and no other layout is tried. */
const WELL_FOUND = 0.85;
/** Below this a reading on another layout is chance. */
const PLAUSIBLE = 0.55;
/** Below this nothing was found, and near misses are guessed. */
const HARDLY_FOUND = 0.4;
/** A reading on another layout is worth less than one as typed: both may be words. */
const OTHER_LAYOUT = 0.94;
/** What filters alone let through is neither a good nor a bad answer. */
const LISTED = 0.5;
/** A person found by the name beside a title (홍범도 장군, президент Токаев). */
const WITHOUT_TITLE = 0.95;
/** Results under this share of the best are noise behind a find. */
const NOISE = 0.45;
/** Both halves of a compound must be found at least so well among names. */
const HALF_FOUND = 0.5;

type Engine = {
  documents: Documents;
  indexes: Indexes;
  nearMisses: NearMisses;
  boardAt: (i: number) => RowMatches;
};
type Wanted = { query: Query; lang: ReaderLanguage; onPage: ReadonlySet<string>; limit: number };
type Reading = { words: string[]; factor: number; slips: Allowance | null; readAs?: string };

const NOTHING_ASKED: Asked = { words: [], boards: [], joined: null };

/** Builds the indexes of `facts` once (about 100 ms for the bundled base, 1 s for 100,000 names) and gives the search over them. */
export function createSearch(facts: SearchableFacts): Search {
  const documents = documentsOf(facts);
  const boards: RowMatches[] = [];
  const indexes = buildIndexes(documents);
  const engine: Engine = {
    documents,
    indexes,
    nearMisses: createNearMisses(indexes),
    // Boards are kept between keystrokes: at 100,000 names making them would cost more than searching.
    boardAt: (i) => {
      boards[i] ??= emptyMatches(documents.rows.length);
      clearMatches(boards[i]);
      return boards[i];
    },
  };
  return (typed, { lang, onPage = [], limit = DEFAULT_LIMIT }) =>
    search(engine, { query: readQuery(typed), lang, onPage: new Set(onPage), limit });
}

function search(engine: Engine, wanted: Wanted): SearchResult[] {
  const { words } = wanted.query;
  if (words.length === 0) return listFiltered(engine, wanted);
  const allowance = fullAllowance();
  let found = answerWithTitles(engine, wanted, { words, factor: 1, slips: allowance });
  const typed = wanted.query.typed.trim();
  for (const other of topScore(found) >= WELL_FOUND ? [] : otherLayouts(typed)) {
    // Half-typed syllables come back from the other layout as themselves put together.
    if (lettersOf(other).text === lettersOf(typed).text) continue;
    const read = readQuery(other).words;
    if (read.length === 0) continue;
    const slips = topScore(found) < HARDLY_FOUND ? allowance : null;
    const reading = { words: read, factor: OTHER_LAYOUT, slips, readAs: other };
    const guessed = answerWithTitles(engine, wanted, reading);
    if (topScore(guessed) >= PLAUSIBLE) found = merge(found, guessed);
  }
  if (topScore(found) < FOUND) {
    const parts = takeApart(engine, words);
    if (parts.length > words.length) {
      found = merge(found, answer(engine, wanted, { words: parts, factor: 1, slips: allowance }));
    }
  }
  const guessable = words.some((word) => dateOf(word) === null);
  if (guessable && topScore(found) < HARDLY_FOUND) found = merge(found, guess(engine, wanted));
  const least = topScore(found) * NOISE;
  return found
    .filter(({ score }) => score >= least)
    .slice(0, wanted.limit)
    .map((result) => ({ ...result, score: Math.min(1, result.score) }));
}

/** Also without the titles that stand beside a name, for persons alone. */
function answerWithTitles(engine: Engine, wanted: Wanted, reading: Reading): SearchResult[] {
  const found = answer(engine, wanted, reading);
  const words = reading.words.filter((word) => !isTitle(word));
  if (words.length === 0 || words.length === reading.words.length) return found;
  const persons: Wanted = { ...wanted, query: { ...wanted.query, kinds: onlyPersons(wanted.query) } };
  return merge(found, answer(engine, persons, { ...reading, words, factor: reading.factor * WITHOUT_TITLE }));
}

/** One reading of the query, answered by the index. */
function answer(engine: Engine, wanted: Wanted, reading: Reading): SearchResult[] {
  const { documents, indexes, boardAt } = engine;
  const { words, slips } = reading;
  const boardOf = (position: number, word: string, options: WordOptions): RowMatches => {
    const board = boardAt(position);
    matchWord(indexes, word, board, options);
    return board;
  };
  const boards = words.map((word, i) => boardOf(i + 1, word, { slips }));
  // Words that all stand so in the base were not mistyped; only the space between them may be.
  const doubtful = boards.some((board) => !board.known) ? slips : null;
  const joined = words.length > 1 ? boardOf(0, words.join(' '), { slips: doubtful, joined: true }) : null;
  const asked: Asked = { words, boards, joined };
  return rankEntities(documents, asked)
    .filter(({ entity }) => allowed(engine, wanted.query, entity))
    .map((one) => ({ ...one, score: one.score * reading.factor + ties(engine, wanted, one.entity) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted.limit)
    .map((one) => present(documents, one, { asked, lang: wanted.lang, readAs: reading.readAs }));
}

/** A query of filters alone lists what they let through, by importance. */
function listFiltered(engine: Engine, wanted: Wanted): SearchResult[] {
  const { query, lang, limit } = wanted;
  if (!query.kinds && query.dates.length === 0) return [];
  return engine.documents.entities
    .map((_, entity) => unnamed(entity, LISTED + ties(engine, wanted, entity)))
    .filter(({ entity }) => allowed(engine, query, entity))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((one) => present(engine.documents, one, { asked: NOTHING_ASKED, lang }));
}

function guess(engine: Engine, wanted: Wanted): SearchResult[] {
  return engine
    .nearMisses(wanted.query.words, wanted.limit)
    .filter(({ entity }) => allowed(engine, wanted.query, entity))
    .map(({ entity, score }) => ({
      ...present(engine.documents, unnamed(entity, score), { asked: NOTHING_ASKED, lang: wanted.lang }),
      why: { by: 'typo' as const },
    }));
}

function unnamed(entity: number, score: number): Ranked {
  return { entity, score, nameRow: -1, weakestRow: -1 };
}

function allowed({ documents }: Engine, query: Query, entity: number): boolean {
  if (query.kinds && !query.kinds.includes(documents.entities[entity]!.kind)) return false;
  return query.dates.every((date) => documents.dates[entity]!.some((other) => other.startsWith(date)));
}

function ties({ documents }: Engine, { onPage }: Wanted, entity: number): number {
  const { id, importance } = documents.entities[entity]!;
  return (onPage.has(id) ? ON_PAGE : 0) + IMPORTANCE * (importance ?? 0);
}

/** Words at their hyphens and changes of script, and Hangul compounds whose halves are both found (부산총영사관). */
function takeApart(engine: Engine, words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const parts = partsOf(word);
    return parts.length > 1 ? parts : splitCompound(engine, word);
  });
}

function splitCompound({ indexes, boardAt }: Engine, word: string): string[] {
  if (!/^[가-힣]{4,}$/u.test(word)) return [word];
  let best: { parts: string[]; quality: number } = { parts: [word], quality: HALF_FOUND };
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    const found = parts.map((part) => {
      const board = boardAt(0);
      matchWord(indexes, part, board, { slips: null });
      return board.bestName;
    });
    const quality = Math.min(...found);
    if (quality > best.quality) best = { parts, quality };
  }
  return best.parts;
}

function onlyPersons({ kinds }: Query): EntityKind[] {
  return kinds === null || kinds.includes('person') ? ['person'] : [];
}

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
