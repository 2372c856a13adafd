/** The toolbar button: `action`, which Firefox calls `browserAction` in manifest version 2. */
import { browser } from 'wxt/browser';

type ButtonApi = {
  openPopup?: () => Promise<void>;
  setBadgeText: (details: { text: string; tabId?: number }) => Promise<void>;
  setBadgeBackgroundColor: (details: { color: string }) => Promise<void>;
};

function buttonApi(): ButtonApi | null {
  const api: object = browser;
  if (hasAction(api)) return api.action;
  return hasBrowserAction(api) ? api.browserAction : null;
}

function hasAction(api: object): api is { action: ButtonApi } {
  return 'action' in api && Boolean(api.action);
}

function hasBrowserAction(api: object): api is { browserAction: ButtonApi } {
  return 'browserAction' in api && Boolean(api.browserAction);
}

/** Opens the popup; rejects where the browser refuses. Firefox asks for a gesture: call it straight from one. */
export async function openPopup(): Promise<void> {
  const open = buttonApi()?.openPopup;
  if (!open) throw new Error('This browser opens no popup for an extension');
  await open();
}

/** Sets the badge of a tab; a tab that closed meanwhile needs none. */
export function setBadge(tabId: number, text: string): void {
  buttonApi()
    ?.setBadgeText({ tabId, text })
    .catch(() => undefined);
}

/** Sets the colour of all badges. */
export function setBadgeColour(color: string): void {
  buttonApi()
    ?.setBadgeBackgroundColor({ color })
    .catch(() => undefined);
}
