/** What the popup needs from outside: the page's dossier at once, the facts, and the search over them. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import { createSearch } from '@/core/search/create-search';
import { type ResultRow, rowOfEntity, rowOfResult } from '@/core/search/result-row';
import { type ActiveTab, readActiveTab } from '@/platform/active-tab';
import { loadFactBase } from '@/platform/fact-base-source';
import { logError } from '@/platform/log';
import { forgetRecent, loadRecent } from '@/platform/recent-lookups';

export type PopupData = {
  tab: ActiveTab | null;
  factBase: FactBase | null;
  failed: boolean;
  retry: () => void;
  onPage: ResultRow[];
  recent: ResultRow[];
  forget: () => void;
  find: ((query: string) => ResultRow[]) | null;
};

/** Loads it all once; a failed read of the facts can be tried again. */
export function usePopupData(lang: ReaderLanguage): PopupData {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [factBase, setFactBase] = useState<FactBase | null>(null);
  const [failed, setFailed] = useState(false);
  const [recentIds, setRecentIds] = useState<string[]>([]);

  const load = useCallback(() => {
    setFailed(false);
    loadFactBase().then(setFactBase, (error: unknown) => {
      setFailed(true);
      logError('popup', error);
    });
  }, []);
  useEffect(() => {
    readActiveTab().then(setTab);
    loadRecent().then(setRecentIds);
    load();
  }, [load]);

  const entries = tab?.dossier?.entries;
  const onPage = useMemo(
    () => (entries ?? []).flatMap(({ entity, count }) => rowFor(factBase, { entity, lang, count })),
    [factBase, entries, lang],
  );
  const recent = useMemo(
    () => recentIds.flatMap((entity) => rowFor(factBase, { entity, lang, count: null })),
    [factBase, recentIds, lang],
  );
  const find = useMemo(() => {
    if (!factBase) return null;
    const search = createSearch(factBase);
    const ids = (entries ?? []).map(({ entity }) => entity);
    return (query: string) =>
      search(query, { lang, onPage: ids }).flatMap((result) => {
        const entity = factBase.entity(result.entity);
        return entity ? [rowOfResult(entity, result, lang)] : [];
      });
  }, [factBase, entries, lang]);

  const forget = () => {
    setRecentIds([]);
    forgetRecent().catch((error: unknown) => logError('popup', error));
  };
  return { tab, factBase, failed, retry: load, onPage, recent, forget, find };
}

function rowFor(
  factBase: FactBase | null,
  { entity, lang, count }: { entity: string; lang: ReaderLanguage; count: number | null },
): ResultRow[] {
  const found = factBase?.entity(entity);
  return found ? [rowOfEntity(found, lang, count)] : [];
}
