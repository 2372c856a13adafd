/** Opening our own surfaces from one of them: side panel or sidebar, settings, and the popup where it can be. */
import { browser } from 'wxt/browser';

/** The parts of the API that only one family of browsers has. */
type SidePanelApi = { open: (options: { windowId: number }) => Promise<void> };
type SidebarApi = { open: () => Promise<void> };

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Call it straight from a click or key: both browsers ask for a
 * gesture of the reader, and an await before the call spends it. False where the browser has neither or refuses.
 */
export async function openSidePanel(windowId: number | null): Promise<boolean> {
  try {
    if (hasSidePanel(browser) && windowId !== null) await browser.sidePanel.open({ windowId });
    else if (hasSidebar(browser)) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Opens the settings page in a tab. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage().catch(() => undefined);
}

/** The window this page is in, found early so that a click need not wait for it; null where there is none. */
export async function ownWindow(): Promise<number | null> {
  const window = await browser.windows.getCurrent().catch(() => null);
  return window?.id ?? null;
}

function hasSidePanel(api: object): api is { sidePanel: SidePanelApi } {
  return 'sidePanel' in api && api.sidePanel !== undefined;
}

function hasSidebar(api: object): api is { sidebarAction: SidebarApi } {
  return 'sidebarAction' in api && api.sidebarAction !== undefined;
}

/** Opens the panel as a page in a tab of its own; `address` is that of the page inside the extension. */
export async function openPanelTab(address: string): Promise<void> {
  await browser.tabs.create({ url: `/${address}` }).catch(() => undefined);
}
