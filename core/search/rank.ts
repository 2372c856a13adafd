/** From how each typed word matches each row to how well each entity answers the whole query. A score is a sum of named weights. */
import type { PartialDate } from '../facts/types';
import type { Documents } from './documents';
import { dateOf } from './query';
import type { RowMatches } from './row-matches';

/** Shares of the score: all words together · in one name · the rest breaks ties only. */
const ALL_WORDS = 0.8;
const ONE_NAME = 0.2;
export const ON_PAGE = 0.02;
export const IMPORTANCE = 0.015;
/** What finding every word is worth over finding some well. */
const COVERAGE_FLOOR = 0.35;
/** A match below this finds nothing. */
const LEAST_QUALITY = 0.25;
/** A date in what is said about an entity: for being there, and in proportion to how much of it is of that date. */
const DATED = 0.35;
const DATED_SHARE = 0.4;
/** Weight of words that carry no meaning of their own. */
const STOP_WEIGHT = 0.05;
const STOP_WORDS = new Set(
  'the a an of in on at to for and or by with from is was are who what when where which how 및 와 과 의 그 이 и в во на о об с со к по от до для из у кто что где когда как мен пен бен және үшін туралы кім не қай'.split(
    ' ',
  ),
);

export type Ranked = {
  entity: number;
  score: number;
  /** Row of the name that answers most of the query; −1 where no name does. */
  nameRow: number;
  /** Row that answers the word matched least plainly; −1 where none does. */
  weakestRow: number;
};

export type Asked = {
  words: readonly string[];
  /** Board of each word, in order. */
  boards: readonly RowMatches[];
  /** Board of all words typed as one; null for a single word. */
  joined: RowMatches | null;
};

/** Ranks every entity that some word touches; not sorted. */
export function rankEntities(documents: Documents, asked: Asked): Ranked[] {
  const count = documents.entities.length;
  const best = asked.boards.map((board, w) => bestByEntity(documents, board, asked.words[w] ?? ''));
  const joined = asked.joined ? bestByEntity(documents, asked.joined, '') : null;
  const weights = asked.words.map((word, w) => weightOf(word, best[w]!, count));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const touched = new Set<number>();
  for (const { entities } of [...best, ...(joined ? [joined] : [])])
    for (const entity of entities) touched.add(entity);

  const ranked: Ranked[] = [];
  for (const entity of touched) {
    let sum = 0;
    let covered = 0;
    let weakest = { word: 0, quality: Number.POSITIVE_INFINITY };
    weights.forEach((weight, w) => {
      const quality = best[w]!.quality[entity]!;
      sum += weight * quality;
      if (quality >= LEAST_QUALITY) covered += weight;
      if (quality < weakest.quality && weight > STOP_WEIGHT) weakest = { word: w, quality };
    });
    const coverage = covered / total;
    const together = (sum / total) * (COVERAGE_FLOOR + (1 - COVERAGE_FLOOR) * coverage * coverage);
    const whole = joined ? joined.quality[entity]! : 0;
    const name = bestName(documents, { ...asked, entity, weights, total });
    const score = ALL_WORDS * Math.max(together, whole) + ONE_NAME * name.share;
    if (score < LEAST_QUALITY) continue;
    ranked.push({
      entity,
      score,
      nameRow: name.row,
      weakestRow: best[weakest.word]?.row[entity] ?? -1,
    });
  }
  return ranked;
}

type BestByEntity = { quality: Float32Array; row: Int32Array; entities: number[] };

function bestByEntity(documents: Documents, board: RowMatches, word: string): BestByEntity {
  const count = documents.entities.length;
  const found: BestByEntity = {
    quality: new Float32Array(count),
    row: new Int32Array(count).fill(-1),
    entities: [],
  };
  const raise = (entity: number, quality: number, row: number): void => {
    if (quality <= found.quality[entity]!) return;
    if (found.quality[entity] === 0) found.entities.push(entity);
    found.quality[entity] = quality;
    found.row[entity] = row;
  };
  for (const row of board.touched) raise(documents.rows[row]!.entity, board.quality[row]!, row);
  const date = dateOf(word);
  if (date)
    for (const [entity, dates] of documents.dates.entries()) raise(entity, datedQuality(dates, date), -1);
  return found;
}

/** How much of what is said is of `date`, or of a month or year that `date` lies in. */
function datedQuality(dates: readonly PartialDate[], date: string): number {
  if (dates.length === 0) return 0;
  const same = dates.filter((other) => other.startsWith(date)).length;
  return same === 0 ? 0 : DATED + (DATED_SHARE * same) / dates.length;
}

/** Rare words say more (inverse document frequency, Spärck Jones 1972). */
function weightOf(word: string, best: BestByEntity, count: number): number {
  if (STOP_WORDS.has(word.toLowerCase())) return STOP_WEIGHT;
  const frequency = best.entities.reduce((sum, entity) => sum + best.quality[entity]!, 0);
  return Math.log(1 + (count + 1) / (frequency + 1));
}

type NameShare = { row: number; share: number };

/** The name that answers the largest share of the query, weighed by how much of it the query covers. */
function bestName(
  documents: Documents,
  asked: Asked & { entity: number; weights: readonly number[]; total: number },
): NameShare {
  const best: NameShare = { row: -1, share: 0 };
  const last = documents.firstRow[asked.entity + 1]!;
  for (let row = documents.firstRow[asked.entity]!; row < last; row += 1) {
    const { field, text } = documents.rows[row]!;
    if (field !== 'name') break;
    let answered = 0;
    let letters = 0;
    asked.weights.forEach((weight, w) => {
      const board = asked.boards[w]!;
      answered += weight * board.quality[row]!;
      if (board.quality[row]! > 0) letters += asked.words[w]!.length;
    });
    const query = Math.max(answered / asked.total, asked.joined?.quality[row] ?? 0);
    if (asked.joined && asked.joined.quality[row]! > 0)
      letters = Math.max(letters, asked.words.join('').length);
    const share = query * (0.6 + 0.4 * Math.min(1, letters / text.length));
    if (share > best.share) {
      best.row = row;
      best.share = share;
    }
  }
  return best;
}
