/** Keyboard commands, in the tab in front. The popup's own is the browser's affair. */
import { browser } from 'wxt/browser';
import { logError } from '@/platform/log';
import { openSidePanel } from '@/platform/open-surfaces';
import { isListed, loadSettings, siteOf } from '@/platform/settings';
import { askTab } from '@/platform/tab-messages';
import { setSiteOff } from './page-services';

type Tab = { id?: number | undefined; windowId?: number | undefined; url?: string | undefined };

/** Answers commands for as long as the background lives. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    // The panel asks for the reader's gesture, which an await would spend.
    if (command === 'open-panel') void openSidePanel(tab?.windowId ?? null);
    else run(command, tab).catch((error: unknown) => logError(`command ${command}`, error));
  });
}

async function run(command: string, given: Tab | undefined): Promise<void> {
  // Firefox before 126 names no tab.
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  if (command === 'next-mention') await askTab(tab.id, { type: 'stepMention', step: 1 });
  else if (command === 'previous-mention') await askTab(tab.id, { type: 'stepMention', step: -1 });
  else if (command === 'open-mention') await askTab(tab.id, { type: 'openMention' });
  else if (command === 'toggle-site') await toggleSite(tab.url ?? '');
}

async function toggleSite(url: string): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  const { sitesOff } = await loadSettings();
  await setSiteOff({ site, off: !isListed(sitesOff, site) });
}
