/** Keeps the toolbar badge of each tab: a quiet number, nothing where off. The browser clears it when the tab moves on. */
import { browser } from 'wxt/browser';
import { badgeText } from '@/core/badge';
import { onDossierChanged } from '@/platform/background-server';
import { setBadge, setBadgeColour } from '@/platform/toolbar-button';

/** The accent of theme.css in its light form: holds white text on any toolbar. */
const BADGE_COLOUR = '#0a6374';

/** Listens for as long as the background lives. */
export function startBadge(): void {
  setBadgeColour(BADGE_COLOUR);
  onDossierChanged(({ state, count }, { tabId, frameId = 0 }) => {
    // Frames are part of their page; its own frame speaks for it.
    if (tabId !== undefined && frameId === 0) setBadge(tabId, badgeText({ state, count }));
  });
  // Firefox keeps a tab's badge through a navigation that Chrome clears it at.
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'loading' && url !== undefined) setBadge(tabId, '');
  });
}
