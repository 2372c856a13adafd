/** From a page's dossier and the fact base to what the panel shows of it. */

import type { EntryView } from '@/components/dossier-types';
import type { DossierEntry } from '@/core/dossier';
import { headingName } from '@/core/facts/card/said';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';

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
