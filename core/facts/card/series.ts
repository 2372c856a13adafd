/** Gathers the figures of an entity's claims into series that may be plotted together. */
import { comparePartial } from '../../dates/partial-date';
import type { PointView, SeriesView } from '../card-types';
import type { Claim, ReaderLanguage, Value } from '../types';
import { say } from './said';
import type { SourceList } from './source-list';

/** One figure is no series. */
const FEWEST_POINTS = 2;

/**
 * Series of two or more dated figures with one series key and one unit, each by time. Two figures for one period stay
 * two points: they are what sources disagree on, and are never averaged.
 */
export function seriesOf(claims: readonly Claim[], lang: ReaderLanguage, sources: SourceList): SeriesView[] {
  const groups = new Map<string, { unit: string; title: Value; points: PointView[] }>();
  for (const claim of claims) {
    for (const value of claim.values ?? []) {
      if (value.series === undefined || value.of === undefined) continue;
      const key = `${value.series} ${value.unit}`;
      const group = groups.get(key) ?? { unit: value.unit, title: value, points: [] };
      groups.set(key, group);
      group.points.push({
        of: value.of,
        amount: value.amount,
        upTo: value.upTo ?? null,
        approximate: value.approximate ?? false,
        definition: say(value.definition, lang),
        sources: sources.cite(claim.sources),
      });
    }
  }
  return [...groups]
    .filter(([, { points }]) => new Set(points.map(({ of }) => of)).size >= FEWEST_POINTS)
    .map(([key, { unit, title, points }]) => ({
      key,
      unit,
      title: say(title.definition, lang),
      points: points.sort((a, b) => comparePartial(a.of, b.of)),
    }));
}
