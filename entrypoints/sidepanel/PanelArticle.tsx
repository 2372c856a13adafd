import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import { DossierArticle } from '@/components/DossierArticle';
import { DossierEmpty } from '@/components/DossierEmpty';
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import type { FollowedTab } from '@/platform/followed-tab';
import { entryViews } from './dossier-views';
import type { PanelChangesProps } from './PanelChanges';
import { saveFile } from './save-file';
import type { PageJumps } from './use-page-jumps';
import { wayOut } from './way-out';

type PanelArticleProps = {
  factBase: FactBase;
  tab: FollowedTab;
  lang: ReaderLanguage;
  today: IsoDate;
  jumps: PageJumps;
  open: string | null;
  /** Null until its code is there. */
  Changes: FunctionComponent<PanelChangesProps> | null;
  openCard: (entity: string) => void;
  openTimeline: (entity: string) => void;
  showTimeline: () => void;
};

/** This article, or the plain reason why there is none. */
export function PanelArticle({ factBase, tab, lang, today, jumps, ...rest }: PanelArticleProps) {
  const { dossier, state } = tab;
  const at = dossier?.facts.published?.date ?? today;
  const entries = useMemo(
    () => entryViews(factBase, dossier?.entries ?? [], { lang, at }),
    [factBase, dossier, lang, at],
  );
  const possible = useMemo(
    () => entryViews(factBase, dossier?.possible ?? [], { lang, at }),
    [factBase, dossier, lang, at],
  );
  if (!dossier || !['ready', 'reading'].includes(state)) {
    return (
      <DossierEmpty
        text={panelTexts(lang).states[state === 'ready' ? 'reading' : state]}
        action={wayOut(lang, tab, rest.showTimeline)}
        busy={state === 'reading'}
      />
    );
  }
  const saveUnknown = () => {
    const lines = dossier.unknown.map(({ text, reason }) => `${text}\t${reason}`);
    saveFile('gakju-not-in-base.tsv', 'text/tab-separated-values', `${lines.join('\n')}\n`);
  };
  const { open, openCard, openTimeline, Changes } = rest;
  const changes = Changes && <Changes {...{ factBase, dossier, lang, today, openCard }} />;
  const actions = { openCard, openTimeline, jump: jumps.jump, jumpBack: jumps.jumpBack, saveUnknown };
  return <DossierArticle {...{ lang, dossier, entries, possible, changes, open, actions }} at={jumps.at} />;
}
