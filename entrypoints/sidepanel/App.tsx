import { useMemo } from 'preact/hooks';
import { DossierEmpty } from '@/components/DossierEmpty';
import { DossierPanel } from '@/components/DossierPanel';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import type { FollowedTab } from '@/platform/followed-tab';
import { openPanelTab } from '@/platform/open-surfaces';
import { type PanelAddress, tabAddress } from './address';
import { PanelArticle } from './PanelArticle';
import { PanelTimeline } from './PanelTimeline';
import { useCardSide } from './use-card-side';
import { usePageJumps } from './use-page-jumps';
import { usePanelData } from './use-panel-data';
import { usePanelState } from './use-panel-state';

type AppProps = { lang: ReaderLanguage; cardLang: ReaderLanguage; start: PanelAddress };

/** Wires the panel: facts and tab in, then its parts. */
export function App(props: AppProps) {
  const { factBase, failed, retry, tab } = usePanelData(props.start.tab);
  const texts = panelTexts(props.lang);
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
  const side = useCardSide();
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
      article={<PanelArticle {...shared} open={card} Changes={side?.PanelChanges ?? null} />}
      timeline={<PanelTimeline {...shared} state={state.timeline} setState={state.setTimeline} />}
      figures={side && <side.PanelFigures {...shared} state={state.timeline} setState={state.setTimeline} />}
      card={
        card === null || side === null ? null : (
          <side.PanelCard {...shared} {...{ cardLang, page, entity: card }} close={() => setCard(null)} />
        )
      }
      openInTab={start.tab === null ? () => void openPanelTab(tabAddress(tab.tabId, entity)) : undefined}
    />
  );
}
