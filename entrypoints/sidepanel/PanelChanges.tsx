import { useMemo } from 'preact/hooks';
import { DossierChanges } from '@/components/DossierChanges';
import type { Dossier } from '@/core/dossier';
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, ReaderLanguage } from '@/core/facts/types';
import { changesOf } from './dossier-changes';

export type PanelChangesProps = {
  factBase: FactBase;
  dossier: Dossier;
  lang: ReaderLanguage;
  today: IsoDate;
  openCard: (entity: string) => void;
};

/** What has changed since the article was written. */
export function PanelChanges({ factBase, dossier, lang, today, openCard }: PanelChangesProps) {
  const changes = useMemo(
    () => changesOf(factBase, dossier, { lang, today }),
    [factBase, dossier, lang, today],
  );
  return <DossierChanges lang={lang} changes={changes} openCard={openCard} />;
}
