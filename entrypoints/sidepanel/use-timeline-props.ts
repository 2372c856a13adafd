/** Joins the fact base and the reader's scope to what the timeline draws. */
import { useCallback, useMemo } from 'preact/hooks';
import { headingName } from '@/core/facts/card/said';
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, PartialDate, ReaderLanguage } from '@/core/facts/types';
import { occurringIn } from '@/core/timeline/choices';
import { collectItems } from '@/core/timeline/collect-items';
import { type ItemView, itemView } from '@/core/timeline/item-view';
import type { Marker } from '@/core/timeline/list-rows';
import { momentOf } from '@/core/timeline/moment';
import type { Scope } from '@/core/timeline/timeline-state';
import type { TimelineItem } from '@/core/timeline/types';

type Query = {
  factBase: FactBase;
  scope: Scope;
  /** Entities of this page, and its date. */
  onPage: readonly string[];
  published: PartialDate | null;
  today: IsoDate;
  lang: ReaderLanguage;
};

/** Items, choices and look-ups of the timeline; each kept until what it rests on changes. */
export function useTimelineProps({ factBase, scope, onPage, published, today, lang }: Query) {
  const items = useMemo(() => collectItems(factBase, idsOf(scope, onPage)), [factBase, scope, onPage]);
  const markers = useMemo(() => {
    const article = momentOf(published ?? undefined);
    const now = momentOf(today);
    const list: Marker[] = article ? [{ kind: 'article', moment: article }] : [];
    return now ? [...list, { kind: 'today' as const, moment: now }] : list;
  }, [published, today]);
  const nameOf = useCallback(
    (id: string) => {
      const entity = factBase.entity(id);
      return entity ? headingName(entity, lang, today).text : id;
    },
    [factBase, lang, today],
  );
  const namesOf = useCallback(
    (id: string) => (factBase.entity(id)?.names ?? []).map(({ form }) => form),
    [factBase],
  );
  const viewOf = useMemo(() => {
    const views = new WeakMap<TimelineItem, ItemView>();
    return (item: TimelineItem) => {
      const view = views.get(item) ?? itemView(factBase, item, lang);
      views.set(item, view);
      return view;
    };
  }, [factBase, lang]);
  const choices = useMemo(() => {
    const { entities, ...others } = occurringIn(items);
    return { ...others, entities: entities.map((id) => ({ id, name: nameOf(id) })) };
  }, [items, nameOf]);
  return { items, markers, nameOf, namesOf, viewOf, choices };
}

function idsOf(scope: Scope, onPage: readonly string[]): readonly string[] | null {
  if (scope.of === 'all') return null;
  return scope.of === 'entity' ? [scope.entity] : onPage;
}
