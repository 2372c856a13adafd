/** What the reader has opened: tab, card, and what is set on the timeline. */
import { useEffect, useState } from 'preact/hooks';
import type { PanelTab } from '@/components/DossierPanel';
import { FIRST_STATE, type Scope, type TimelineState } from '@/core/timeline/timeline-state';
import type { PanelStart } from './start-panel';

export type PanelState = {
  tab: PanelTab;
  setTab: (tab: PanelTab) => void;
  timeline: TimelineState;
  setTimeline: (change: (state: TimelineState) => TimelineState) => void;
  /** Entity whose card is open; null for none. */
  card: string | null;
  setCard: (entity: string | null) => void;
  /** Opens the timeline of one entity. */
  openTimeline: (entity: string) => void;
};

/** Begins where the address says, follows what cards on pages ask for. */
export function usePanelState({ address, wanted }: PanelStart): PanelState {
  const entity = wanted.last() ?? address.entity;
  const scope: Scope = address.event ? { of: 'all' } : entity ? { of: 'entity', entity } : { of: 'page' };
  const [tab, setTab] = useState<PanelTab>(scope.of === 'page' ? 'article' : 'timeline');
  const [timeline, setTimeline] = useState<TimelineState>({ ...FIRST_STATE, scope, chosen: address.event });
  const [card, setCard] = useState<string | null>(null);
  const openTimeline = (entity: string) => {
    setTimeline((now) => ({ ...FIRST_STATE, filter: now.filter, scope: { of: 'entity', entity } }));
    setTab('timeline');
    setCard(null);
  };
  useEffect(() => wanted.listen(openTimeline), [wanted]);
  return { tab, setTab, timeline, setTimeline, card, setCard, openTimeline };
}
