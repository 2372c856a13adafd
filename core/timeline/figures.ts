/** Series of figures of some entities, ready to be drawn as small multiples. */
import { headingName } from '../facts/card/said';
import { seriesOf } from '../facts/card/series';
import { createSourceList } from '../facts/card/source-list';
import type { Said, SeriesView, SourceView } from '../facts/card-types';
import type { EntityKind, PartialDate, ReaderLanguage } from '../facts/types';
import type { TimelineFacts } from './make-item';

/** The series of one entity with the sources they cite. */
export type Figures = {
  entity: string;
  name: Said;
  kind: EntityKind;
  series: { view: SeriesView; disputed: PartialDate[] }[];
  sources: SourceView[];
};

/** Figures of the entities in their order (`null`: of all), without those that have none. `at` decides the names shown. */
export function figuresOf(
  facts: TimelineFacts,
  entityIds: readonly string[] | null,
  { lang, at }: { lang: ReaderLanguage; at: PartialDate },
): Figures[] {
  const entities =
    entityIds === null
      ? facts.entities
      : [...new Set(entityIds)].map((id) => facts.entity(id)).filter((entity) => entity !== null);
  return entities.flatMap((entity) => {
    const sources = createSourceList((id) => facts.source(id));
    const series = seriesOf(entity.claims, lang, sources).map((view) => ({
      view,
      disputed: disputedIn(view),
    }));
    if (series.length === 0) return [];
    const { id, kind } = entity;
    return [{ entity: id, name: headingName(entity, lang, at), kind, series, sources: sources.all() }];
  });
}

/** Periods for which the series has more than one value: what sources disagree on. */
export function disputedIn({ points }: SeriesView): PartialDate[] {
  const amounts = new Map<PartialDate, Set<string>>();
  for (const { of, amount, upTo } of points) {
    const known = amounts.get(of) ?? new Set();
    amounts.set(of, known.add(`${amount}–${upTo ?? amount}`));
  }
  return [...amounts].filter(([, values]) => values.size > 1).map(([period]) => period);
}
