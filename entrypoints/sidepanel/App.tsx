import { useMemo } from 'preact/hooks';
import { DossierEmpty } from '@/components/DossierEmpty';
import { DossierPanel } from '@/components/DossierPanel';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import { panel } from '@/locales/panel';
import type { FollowedTab } from '@/platform/followed-tab';
import { openPanelTab } from '@/platform/open-surfaces';
import { type PanelAddress, tabAddress } from './address';
import { PanelArticle } from './PanelArticle';
import { PanelCard } from './PanelCard';
import { PanelFigures } from './PanelFigures';
import { PanelTimeline } from './PanelTimeline';
import { usePageJumps } from './use-page-jumps';
import { usePanelData } from './use-panel-data';
import { usePanelState } from './use-panel-state';

type AppProps = { lang: ReaderLanguage; cardLang: ReaderLanguage; start: PanelAddress };

/** Wires the panel: facts and tab in, then its parts. */
export function App(props: AppProps) {
  const { factBase, failed, retry, tab } = usePanelData(props.start.tab);
  const texts = panel[props.lang];
  if (failed) return <DossierEmpty text={texts.states.broken} action={{ label: texts.reload, run: retry }} />;
  if (!factBase || !tab) return null;
  return <Panel {...props} factBase={factBase} tab={tab} />;
}

function Panel({
  lang,
  cardLang,
  start,
  factBase,
  tab,
}: AppProps & { factBase: FactBase; tab: FollowedTab }) {
  const state = usePanelState(start);
  const jumps = usePageJumps(tab.tabId, tab.dossier?.url ?? null);
  const today = new Date().toISOString().slice(0, 10);
  const page = tab.dossier?.facts ?? null;
  const entries = tab.dossier?.entries;
  const onPage = useMemo(() => (entries ?? []).map(({ entity }) => entity), [entries]);
  const { card, setCard, openTimeline } = state;
  const shared = { factBase, tab, lang, today, jumps, onPage, openTimeline, openCard: setCard };
  const entity = state.timeline.scope.of === 'entity' ? state.timeline.scope.entity : null;
  return (
    <DossierPanel
      lang={lang}
      tab={state.tab}
      setTab={state.setTab}
      article={<PanelArticle {...shared} open={card} />}
      timeline={<PanelTimeline {...shared} state={state.timeline} setState={state.setTimeline} />}
      figures={<PanelFigures {...shared} state={state.timeline} setState={state.setTimeline} />}
      card={
        card === null ? null : (
          <PanelCard {...shared} {...{ cardLang, page, entity: card }} close={() => setCard(null)} />
        )
      }
      openInTab={start.tab === null ? () => void openPanelTab(tabAddress(tab.tabId, entity)) : undefined}
    />
  );
}
