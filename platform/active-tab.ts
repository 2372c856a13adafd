/** The tab in front of the reader, and what its content script knows of the page. */
import { browser } from 'wxt/browser';
import type { Dossier } from '@/core/dossier';
import { isListed, loadSettings, siteOf } from './settings';
import { askTab } from './tab-messages';

export type ActiveTab = {
  tabId: number | null;
  windowId: number | null;
  /** Host without "www."; null for pages of the browser itself. */
  site: string | null;
  /** Whether the reader turned this site off. */
  siteOff: boolean;
  /** Null where no content script answers. */
  dossier: Dossier | null;
};

const WEB = /^(?:https?|file):/u;

/** Asks the active tab of the current window. Never rejects: a page that cannot be asked is one without a dossier. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const { id = null, windowId = null, url = '' } = tab ?? {};
  const dossier = id === null ? null : await askTab(id, { type: 'getDossier' });
  const site = WEB.test(url) ? siteOf(url) : null;
  const { sitesOff } = await loadSettings();
  return { tabId: id, windowId, site, siteOff: site !== null && isListed(sitesOff, site), dossier };
}
