/** What the panel has from outside: the fact base, and the tab it speaks of. */
import { useEffect, useState } from 'preact/hooks';
import type { FactBase } from '@/core/facts/fact-base';
import { loadFactBase } from '@/platform/fact-base-source';
import type { FollowedTab } from '@/platform/followed-tab';
import { logError } from '@/platform/log';
import type { PanelStart } from './start-panel';

export type PanelData = {
  /** Null when it could not be read. */
  factBase: FactBase | null;
  retry: () => void;
  /** Null until first asked. */
  tab: FollowedTab | null;
};

/** What was there at the start, and the tab as it changes for as long as the panel is open. */
export function usePanelData(start: PanelStart): PanelData {
  const [factBase, setFactBase] = useState(start.factBase);
  const [tab, setTab] = useState(start.tab.last());
  useEffect(() => start.tab.listen(setTab), [start]);
  const retry = () => {
    loadFactBase().then(setFactBase, (error: unknown) => logError('side panel', error));
  };
  return { factBase, retry, tab };
}
