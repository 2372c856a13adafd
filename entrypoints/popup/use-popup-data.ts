/** What the popup needs from outside: the page's dossier at once, the facts, and the search over them. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import { createSearch } from '@/core/search/create-search';
import { type ResultRow, rowOfEntity, rowOfResult } from '@/core/search/result-row';
import type { Search } from '@/core/search/types';
import { loadFactBase } from '@/platform/fact-base-source';
import { type FollowedTab, followTab } from '@/platform/followed-tab';
import { logError } from '@/platform/log';
import { forgetRecent, loadRecent } from '@/platform/recent-lookups';
import { loadSettings, onSettingsChanged } from '@/platform/settings';

export type PopupData = {
  tab: FollowedTab | null;
  /** Sites the reader turned off, as they stand now. */
  sitesOff: string[];
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
  const [tab, setTab] = useState<FollowedTab | null>(null);
  const [sitesOff, setSitesOff] = useState<string[]>([]);
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
    const life = new AbortController();
    followTab(null, setTab, life.signal);
    loadSettings().then((settings) => setSitesOff(settings.sitesOff));
    onSettingsChanged((settings) => setSitesOff(settings.sitesOff), life.signal);
    loadRecent().then(setRecentIds);
    load();
    return () => life.abort();
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
  const search = useSearch(factBase);
  const find = useMemo(() => {
    if (!factBase || !search) return null;
    const ids = (entries ?? []).map(({ entity }) => entity);
    return (query: string) =>
      search(query, { lang, onPage: ids }).flatMap((result) => {
        const entity = factBase.entity(result.entity);
        return entity ? [rowOfResult(entity, result, lang)] : [];
      });
  }, [factBase, search, entries, lang]);

  const forget = () => {
    setRecentIds([]);
    forgetRecent().catch((error: unknown) => logError('popup', error));
  };
  return { tab, sitesOff, factBase, failed, retry: load, onPage, recent, forget, find };
}

/** Builds the search once this page's names are on the screen: it takes some 100 ms, and nobody types sooner. */
function useSearch(factBase: FactBase | null): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!factBase) return;
    const timer = setTimeout(() => setSearch(() => createSearch(factBase)));
    return () => clearTimeout(timer);
  }, [factBase]);
  return search;
}

function rowFor(
  factBase: FactBase | null,
  { entity, lang, count }: { entity: string; lang: ReaderLanguage; count: number | null },
): ResultRow[] {
  const found = factBase?.entity(entity);
  return found ? [rowOfEntity(found, lang, count)] : [];
}
