/** Search in the background, for the address bar: built when first asked for, kept while the worker lives. */
import { createSearch } from '@/core/search/create-search';
import { type ResultRow, rowOfResult } from '@/core/search/result-row';
import type { Search } from '@/core/search/types';
import { loadFactBase } from '@/platform/fact-base-source';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';

let kept: Promise<Search> | null = null;

/** Rows for a text, best first, at most `limit`. Rejects when the build lacks its facts; asks again at the next call. */
export async function findRows(query: string, limit: number): Promise<ResultRow[]> {
  kept ??= loadFactBase().then(createSearch);
  kept.catch(() => {
    kept = null;
  });
  const [search, factBase, settings] = await Promise.all([kept, loadFactBase(), loadSettings()]);
  const lang = chosenLanguage(settings.uiLanguage);
  return search(query, { lang, limit }).flatMap((result) => {
    const entity = factBase.entity(result.entity);
    return entity ? [rowOfResult(entity, result, lang)] : [];
  });
}
