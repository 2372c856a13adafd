/** From how each typed word matches each row to how well each entity answers the whole query. A score is a sum of named weights. */
import type { EntityKind, PartialDate } from '../facts/types';
import type { Documents } from './documents';
import { kindsCalled } from './kind-words';
import { dateOf } from './query';
import type { RowMatches } from './row-matches';
import { stemsOf } from './stems';

/** Shares of the score: all words, wherever · all in one name or sentence · the rest breaks ties only. */
const ALL_WORDS = 0.5;
const ONE_TEXT = 0.5;
/** A name that the query covers only in part is worth at least this share of one that it covers. */
const NAME_FLOOR = 0.8;
/** All words in one sentence, against all in one name. */
const SENTENCE = 0.9;
export const ON_PAGE = 0.05;
export const IMPORTANCE = 0.04;
/** What finding every word is worth over finding some well. */
const COVERAGE_FLOOR = 0.35;
/** A word matched below this is not found. */
const LEAST_QUALITY = 0.25;
/** An answer below this is none. */
const LEAST_ANSWER = 0.12;
/** Entities whose names are weighed one by one; in a large pack a letter or two touch thousands. */
const MOST_MEASURED = 300;
/** A date in what is said about an entity: for being there, and in proportion to how much of it is of that date. */
const DATED = 0.35;
const DATED_SHARE = 0.4;
/** A date asks for what happened then before whom or what it happened to. */
const HAPPENS: ReadonlySet<EntityKind> = new Set(['event', 'agreement']);
const DATED_OTHERWISE = 0.75;
/** Being of the kind that a word calls (조약, company), and the fewest letters that call one. */
const OF_KIND = 0.45;
const LEAST_OF_KIND = 2;
const MOST_OF_KIND = 0.5;
/** Weight of words that carry no meaning of their own. */
const STOP_WEIGHT = 0.05;
/** Of the mean weight, what a word has that is found nowhere. */
const UNKNOWN = 0.5;
/** Of its weight, what a word of one character keeps. */
const ONE_CHARACTER = 0.6;
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
  const weights = weightsOf(asked.words, best, count);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const touched = new Set<number>();
  for (const { quality } of joined ? [...best, joined] : best) {
    for (const entity of quality.keys()) touched.add(entity);
  }

  const measured: Measured[] = [];
  for (const entity of touched) {
    const one = measure({ best, weights, total, whole: joined?.quality.get(entity) ?? 0 }, entity);
    if (one.quality >= LEAST_ANSWER) measured.push(one);
  }
  if (measured.length > MOST_MEASURED) {
    measured.sort((a, b) => b.quality - a.quality);
    measured.length = MOST_MEASURED;
  }
  return measured.map(({ entity, quality, weakest }) => {
    const text = bestText(documents, { ...asked, entity, weights, total });
    const weakestRow = best[weakest]?.row.get(entity) ?? -1;
    return { entity, score: ALL_WORDS * quality + ONE_TEXT * text.share, nameRow: text.nameRow, weakestRow };
  });
}

/** How well all words together answer, and which word does it least. */
type Measured = { entity: number; quality: number; weakest: number };

function measure(
  asked: { best: readonly BestByEntity[]; weights: readonly number[]; total: number; whole: number },
  entity: number,
): Measured {
  const { best, weights, total, whole } = asked;
  let sum = 0;
  let covered = 0;
  let weakest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let w = 0; w < weights.length; w += 1) {
    const weight = weights[w]!;
    const quality = best[w]!.quality.get(entity) ?? 0;
    sum += weight * quality;
    if (quality >= LEAST_QUALITY) covered += weight;
    if (quality < least && weight > STOP_WEIGHT) {
      weakest = w;
      least = quality;
    }
  }
  const coverage = covered / total;
  const together = (sum / total) * (COVERAGE_FLOOR + (1 - COVERAGE_FLOOR) * coverage * coverage);
  return { entity, quality: Math.max(together, whole), weakest };
}

/** Best quality of each entity that a word touches, and the row it is in (−1 for none). Maps: a word touches few of many. */
type BestByEntity = { quality: Map<number, number>; row: Map<number, number> };

function bestByEntity(documents: Documents, board: RowMatches, word: string): BestByEntity {
  const found: BestByEntity = { quality: new Map(), row: new Map() };
  const raise = (entity: number, quality: number, row: number): void => {
    if (quality <= (found.quality.get(entity) ?? 0)) return;
    found.quality.set(entity, quality);
    found.row.set(entity, row);
  };
  for (const row of board.touched) raise(documents.rows[row]!.entity, board.quality[row]!, row);
  for (const kind of word.length >= LEAST_OF_KIND ? [word, ...stemsOf(word)].flatMap(kindsCalled) : []) {
    const entities = documents.byKind.get(kind) ?? [];
    // A kind that most are of tells nothing between them.
    if (entities.length > documents.entities.length * MOST_OF_KIND) continue;
    for (const entity of entities) raise(entity, OF_KIND, -1);
  }
  const date = dateOf(word);
  if (date) {
    for (const [entity, dates] of documents.dates.entries()) {
      const happens = HAPPENS.has(documents.entities[entity]!.kind) ? 1 : DATED_OTHERWISE;
      raise(entity, datedQuality(dates, date) * happens, -1);
    }
  }
  return found;
}

/** How much of what is said is of `date`, or of a month or year that `date` lies in. */
function datedQuality(dates: readonly PartialDate[], date: string): number {
  if (dates.length === 0) return 0;
  const same = dates.filter((other) => other.startsWith(date)).length;
  return same === 0 ? 0 : DATED + (DATED_SHARE * same) / dates.length;
}

function weightsOf(words: readonly string[], best: readonly BestByEntity[], count: number): number[] {
  const weights = words.map((word, w) => weightOf(word, best[w]!, count));
  const isDate = (w: number): boolean => dateOf(words[w] ?? '') !== null;
  const isFound = (w: number): boolean => best[w]!.quality.size > 0;
  const telling = weights.filter((_, w) => !isDate(w) && isFound(w));
  if (telling.length === 0) return weights;
  const mean = telling.reduce((sum, weight) => sum + weight, 0) / telling.length;
  return weights.map((weight, w) => {
    // A word that the base has nowhere tells nothing between its entities, only that none is all that was asked for.
    if (!isFound(w)) return Math.min(weight, mean * UNKNOWN);
    // Few entities are of one year, but the year qualifies what is asked for and is not it.
    return isDate(w) ? Math.min(weight, mean) : weight;
  });
}

/** Rare words say more (inverse document frequency, Spärck Jones 1972); of two, one syllable says less (전, 옛, 시). */
function weightOf(word: string, best: BestByEntity, count: number): number {
  if (STOP_WORDS.has(word.toLowerCase())) return STOP_WEIGHT;
  let frequency = 0;
  for (const quality of best.quality.values()) frequency += quality;
  return (1 + Math.log(1 + (count + 1) / (frequency + 1))) * (word.length === 1 ? ONE_CHARACTER : 1);
}

type BestText = { nameRow: number; share: number };

/** The name or sentence that answers the largest share of the query; a name weighed by how much of it the query covers. */
function bestText(
  documents: Documents,
  asked: Asked & { entity: number; weights: readonly number[]; total: number },
): BestText {
  const best: BestText = { nameRow: -1, share: 0 };
  let nameShare = 0;
  const last = documents.firstRow[asked.entity + 1]!;
  for (let row = documents.firstRow[asked.entity]!; row < last; row += 1) {
    const { field, text } = documents.rows[row]!;
    const { answered, letters } = answeredIn(asked, row);
    const isName = field === 'name';
    const share =
      answered * (isName ? NAME_FLOOR + (1 - NAME_FLOOR) * Math.min(1, letters / text.length) : SENTENCE);
    if (isName && share > nameShare) {
      nameShare = share;
      best.nameRow = row;
    }
    if (share > best.share) best.share = share;
  }
  return best;
}

/** The share of the query that `row` answers, and the characters of it that do. */
function answeredIn(
  { words, boards, joined, weights, total }: Asked & { weights: readonly number[]; total: number },
  row: number,
): { answered: number; letters: number } {
  let sum = 0;
  let letters = 0;
  for (let w = 0; w < weights.length; w += 1) {
    const quality = boards[w]!.quality[row]!;
    sum += weights[w]! * quality;
    if (quality > 0) letters += words[w]!.length;
  }
  const whole = joined?.quality[row] ?? 0;
  if (whole > 0) letters = Math.max(letters, words.join('').length);
  return { answered: Math.max(sum / total, whole), letters };
}
