/** Comparing mentions found with mentions annotated. */
import type { Mention } from '../../core/matching/types';

/** One annotated mention; `soft` ones may be found or not. */
export type GoldMention = { start: number; end: number; text?: string; entity: string; soft?: boolean };

/** One annotated text. */
export type GoldFile = { file: string; lang?: string; date?: string; mentions: GoldMention[] };

/** Entities never counted: words any text may hold in more than one sense. */
export const UNSCORED: ReadonlySet<string> = new Set(
  (
    'south-korea north-korea soviet-union imperial-japan eurasia korean-peninsula covid-19 climate-change 5g-commercialisation ' +
    'ict-big-data-iot health-cooperation ev-hydrogen space-defence people-culture power-plant-modernisation smart-farm hyundai kia ' +
    'newsis policy-briefing bylines seoul busan rakhmet fourth-industrial-revolution chromium-titanium-bismuth uranium lithium ' +
    'rare-metals tokyo-2020-olympics health-ministries global-pivotal-state kz-deputy-pm korean-new-deal'
  ).split(' '),
);

export type Tally = { hits: number; misses: number; falseHits: number };
export type Score = Tally & { missed: GoldMention[]; wrong: Mention[] };

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/**
 * Hits, misses and false hits of one text. A mention is a hit when an annotated one of the same entity overlaps it; one
 * that overlaps a soft annotation of its entity, or whose entity is unscored, counts neither way.
 */
export function score(found: readonly Mention[], gold: readonly GoldMention[]): Score {
  const scored = gold.filter((mention) => !mention.soft && !UNSCORED.has(mention.entity));
  const same = (a: { entity: string }, b: { entity: string }): boolean => a.entity === b.entity;
  const missed = scored.filter(
    (mention) => !found.some((other) => same(mention, other) && overlap(mention, other)),
  );
  const wrong = found.filter(
    (mention) =>
      !UNSCORED.has(mention.entity) && !gold.some((other) => same(mention, other) && overlap(mention, other)),
  );
  return {
    hits: scored.length - missed.length,
    misses: missed.length,
    falseHits: wrong.length,
    missed,
    wrong,
  };
}

/** Adds `more` into the tally kept under `key`. */
export function add(tallies: Map<string, Tally>, key: string, more: Tally): void {
  const tally = tallies.get(key) ?? { hits: 0, misses: 0, falseHits: 0 };
  tally.hits += more.hits;
  tally.misses += more.misses;
  tally.falseHits += more.falseHits;
  tallies.set(key, tally);
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing found. */
export function rates({ hits, misses, falseHits }: Tally): { precision: number; recall: number; f1: number } {
  const precision = hits + falseHits === 0 ? 1 : hits / (hits + falseHits);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
