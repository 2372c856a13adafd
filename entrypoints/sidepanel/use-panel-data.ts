/** What the panel needs from outside: the fact base, and the tab it speaks of. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FactBase } from '@/core/facts/fact-base';
import { loadFactBase } from '@/platform/fact-base-source';
import { type FollowedTab, followTab } from '@/platform/followed-tab';
import { logError } from '@/platform/log';

export type PanelData = {
  factBase: FactBase | null;
  failed: boolean;
  retry: () => void;
  /** Null until first asked. */
  tab: FollowedTab | null;
};

/** Loads the facts once and follows the tab for as long as the panel is open. */
export function usePanelData(fixedTab: number | null): PanelData {
  const [factBase, setFactBase] = useState<FactBase | null>(null);
  const [failed, setFailed] = useState(false);
  const [tab, setTab] = useState<FollowedTab | null>(null);
  const load = useCallback(() => {
    setFailed(false);
    loadFactBase().then(setFactBase, (error: unknown) => {
      setFailed(true);
      logError('side panel', error);
    });
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    const life = new AbortController();
    followTab(fixedTab, setTab, life.signal);
    return () => life.abort();
  }, [fixedTab]);
  return { factBase, failed, retry: load, tab };
}
