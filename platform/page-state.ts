/** Whether a page is to be read, by the settings and by what it is. */
import type { PageState } from '@/core/dossier';
import { isListed, type Settings } from './settings';

/** 'ready' when the page is to be read, else why not. `site`: as of siteOf, null for pages without a host. */
export function pageState(settings: Settings, site: string | null, isArticle: boolean): PageState {
  if (site !== null && isListed(settings.sitesOff, site)) return 'off-for-site';
  if (settings.scope === 'chosen' && (site === null || !isListed(settings.sitesOn, site))) return 'off';
  return settings.scope === 'articles' && !isArticle ? 'not-an-article' : 'ready';
}
