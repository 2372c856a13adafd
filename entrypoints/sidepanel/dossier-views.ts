/** From a page's dossier and the fact base to what the panel shows of it. */

import type { EntryView } from '@/components/DossierArticle';
import type { DossierChange } from '@/components/DossierChanges';
import type { Dossier, DossierEntry } from '@/core/dossier';
import { headingName } from '@/core/facts/card/said';
import { cardView } from '@/core/facts/card-view';
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, ReaderLanguage } from '@/core/facts/types';

/** Entities in reading order, named as of the article's date; ids the base does not know are left out. */
export function entryViews(
  factBase: FactBase,
  entries: readonly DossierEntry[],
  { lang, at }: { lang: ReaderLanguage; at: string },
): EntryView[] {
  return entries.flatMap(({ entity: id, form, mentions }) => {
    const entity = factBase.entity(id);
    if (!entity) return [];
    return [{ entity: entity.id, name: headingName(entity, lang, at), kind: entity.kind, form, mentions }];
  });
}

/** What is different today for any of the article's entities, by date; empty when the article has no date. */
export function changesOf(
  factBase: FactBase,
  dossier: Dossier,
  { lang, today }: { lang: ReaderLanguage; today: IsoDate },
): DossierChange[] {
  const { published } = dossier.facts;
  if (published === null) return [];
  const changes = dossier.entries.flatMap(({ entity }) => {
    const view = cardView(factBase, {
      ...{ entity, lang, today, pageDate: published, pageLang: dossier.facts.lang, mention: null },
      at: 'page',
    });
    if (!view) return [];
    // New facts are on the timeline; here stands only what makes a sentence of the article out of date.
    return view.changes
      .filter(({ is }) => is !== 'claim')
      .map((change, at) => ({ key: `${entity} ${at}`, entity, name: view.name, change }));
  });
  return changes.sort((a, b) => ((a.change.date ?? '9') < (b.change.date ?? '9') ? -1 : 1));
}
