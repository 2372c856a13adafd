/** Does from a page of the extension what popup, panel or options would do there. */
import type { Page } from 'puppeteer-core';

type Tabs = {
  query: (filter: object) => Promise<{ id?: number; url?: string }[]>;
  sendMessage: (tab: number, message: object) => Promise<unknown>;
};
type Extension = { tabs: Tabs };

/** Id of the tab that shows this address. `asking` is any page of the extension. */
export function tabIdOf(asking: Page, url: string): Promise<number> {
  return asking.evaluate(async (wanted) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome?: Extension };
    const tabs = (scope.browser?.tabs ? scope.browser : scope.chrome)?.tabs;
    const found = (await tabs?.query({}))?.find((tab) => tab.url === wanted);
    if (found?.id === undefined) throw new Error(`No tab shows ${wanted}.`);
    return found.id;
  }, url);
}

/** Sends a message to the content script of a tab and hands back its answer. */
export function askTab(asking: Page, tab: number, message: { type: string }): Promise<unknown> {
  return asking.evaluate(
    (id, sent) => {
      const scope = globalThis as unknown as { browser?: Extension; chrome?: Extension };
      return (scope.browser?.tabs ? scope.browser : scope.chrome)?.tabs.sendMessage(id, sent);
    },
    tab,
    message,
  );
}

type Whole = Extension & {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: { session: { set: (items: object) => Promise<void> } };
  action?: { getBadgeText: (details: object) => Promise<string> };
  browserAction?: { getBadgeText: (details: object) => Promise<string> };
};

/** Sends a message to the background and hands back its answer. */
export function askBackground(
  asking: Page,
  message: { type: string } & Record<string, unknown>,
): Promise<unknown> {
  return asking.evaluate((sent) => {
    const scope = globalThis as unknown as { browser?: Whole; chrome?: Whole };
    return (scope.browser?.tabs ? scope.browser : scope.chrome)?.runtime.sendMessage(sent);
  }, message);
}

/** The toolbar badge of a tab. */
export function badgeOf(asking: Page, tab: number): Promise<string> {
  return asking.evaluate(async (tabId) => {
    const scope = globalThis as unknown as { browser?: Whole; chrome?: Whole };
    const api = scope.browser?.tabs ? scope.browser : scope.chrome;
    return (await (api?.action ?? api?.browserAction)?.getBadgeText({ tabId })) ?? 'no toolbar button';
  }, tab);
}

/** Leaves a text for the next popup, as the context menu does. */
export async function leaveForPopup(asking: Page, query: string): Promise<void> {
  await asking.evaluate(async (text) => {
    const scope = globalThis as unknown as { browser?: Whole; chrome?: Whole };
    const api = scope.browser?.tabs ? scope.browser : scope.chrome;
    await api?.storage.session.set({ popupWants: { query: text, at: Date.now() } });
  }, query);
}

/** Puts settings into the store, those not named as they are at first. */
export async function storeSettings(asking: Page, settings: object): Promise<void> {
  await asking.evaluate(async (stored) => {
    const scope = globalThis as unknown as { browser?: Stored; chrome?: Stored };
    await (scope.browser?.storage ? scope.browser : scope.chrome)?.storage.local.set({ settings: stored });
  }, settings);
}

type Stored = { storage: { local: { set: (items: object) => Promise<void> } } };
