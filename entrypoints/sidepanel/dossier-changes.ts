/** What of an article is different today, over all its entities. */
import type { DossierChange } from '@/components/DossierChanges';
import type { Dossier } from '@/core/dossier';
import { cardView } from '@/core/facts/card-view';
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, ReaderLanguage } from '@/core/facts/types';

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
