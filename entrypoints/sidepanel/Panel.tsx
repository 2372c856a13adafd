import { useMemo } from 'preact/hooks';
import { DossierPanel } from '@/components/DossierPanel';
import { localDay } from '@/core/dates/local-day';
import type { FactBase } from '@/core/facts/fact-base';
import type { FollowedTab } from '@/platform/followed-tab';
import { openPanelTab } from '@/platform/open-surfaces';
import { tabAddress } from './address';
import { PanelArticle } from './PanelArticle';
import { PanelTimeline } from './PanelTimeline';
import type { PanelStart } from './start-panel';
import { useCardSide } from './use-card-side';
import { usePageJumps } from './use-page-jumps';
import { usePanelState } from './use-panel-state';

type PanelProps = { start: PanelStart; factBase: FactBase; tab: FollowedTab };

/** The parts of the panel, joined by what the reader has opened. */
export function Panel({ start, factBase, tab }: PanelProps) {
  const { lang, cardLang } = start;
  const state = usePanelState(start);
  const side = useCardSide();
  // A card over the timeline would hide where it goes.
  const jumps = usePageJumps(tab, () => state.setCard(null));
  const today = localDay(new Date());
  const page = tab.dossier?.facts ?? null;
  // By content, not by identity: late text that names nobody new must not make the timeline begin afresh.
  const key = (tab.dossier?.entries ?? []).map(({ entity }) => entity).join(' ');
  const onPage = useMemo(() => key.split(' ').filter(Boolean), [key]);
  const { card, setCard, openTimeline } = state;
  const shared = { factBase, tab, lang, today, jumps, onPage, openTimeline, openCard: setCard };
  const entity = state.timeline.scope.of === 'entity' ? state.timeline.scope.entity : null;
  return (
    <DossierPanel
      lang={lang}
      tab={state.tab}
      setTab={state.setTab}
      article={
        <PanelArticle
          {...shared}
          open={card}
          Changes={side?.PanelChanges ?? null}
          showTimeline={() => state.setTab('timeline')}
        />
      }
      timeline={<PanelTimeline {...shared} state={state.timeline} setState={state.setTimeline} />}
      figures={side && <side.PanelFigures {...shared} state={state.timeline} setState={state.setTimeline} />}
      card={
        card === null || side === null ? null : (
          <side.PanelCard {...shared} {...{ cardLang, page, entity: card }} close={() => setCard(null)} />
        )
      }
      closeCard={() => setCard(null)}
      openInTab={
        start.address.tab === null ? () => void openPanelTab(tabAddress(tab.tabId, entity)) : undefined
      }
    />
  );
}
