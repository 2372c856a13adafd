/** The popup as the toolbar button opens it, over the page in front of the reader. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow } from '../../../scripts/browsers/bidi';
import type { RunningBrowser } from '../../../scripts/browsers/launch-with-extension';

export type ToolbarPopup = {
  /** Resolves when an element of this selector is there. */
  waitFor: (selector: string) => Promise<void>;
  close: () => Promise<void>;
};

const APPEARS_MS = 8000;
const POLL_MS = 100;

/** Opens it on `page`, which must be the front tab. */
export function openToolbarPopup(running: RunningBrowser, page: Page): Promise<ToolbarPopup> {
  return running.name === 'chromium' ? openInChromium(running, page) : openInFirefox(running, page);
}

async function openInChromium({ browser, extensionId }: RunningBrowser, page: Page): Promise<ToolbarPopup> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not there.');
  await extension.triggerAction(page);
  const popup = await until('the popup', async () =>
    (await extension.pages()).find((candidate) => candidate.url().includes('/popup.html')),
  );
  return {
    waitFor: async (selector) => void (await popup.waitForSelector(selector, { timeout: APPEARS_MS })),
    close: async () => void (await popup.close()),
  };
}

/** BiDi lists no popups, so the browser window itself is asked to press the button and to look into its panel. */
async function openInFirefox({ extensionId }: RunningBrowser, page: Page): Promise<ToolbarPopup> {
  const look = (selector: string) =>
    inBrowserWindow(
      page,
      `(async () => {
        const inner = document.querySelector('.webextension-popup-browser');
        if (!inner?.browsingContext?.currentWindowGlobal) return false;
        const actor = inner.browsingContext.currentWindowGlobal;
        const { result } = await new Promise((done) => {
          const name = 'gakju-test:' + Math.random();
          inner.messageManager.addMessageListener(name, (message) => done({ result: message.data }));
          inner.messageManager.loadFrameScript('data:,' + encodeURIComponent(
            'sendAsyncMessage(' + JSON.stringify(name) + ', content.document.querySelector(' + ${JSON.stringify(JSON.stringify(selector))} + ') !== null)'
          ), false);
        });
        return result;
      })()`,
    );
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await inBrowserWindow(
    page,
    `(() => {
      const placed = CustomizableUI.getPlacementOfWidget(${JSON.stringify(widget)});
      if (placed?.area !== CustomizableUI.AREA_NAVBAR) CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, CustomizableUI.AREA_NAVBAR);
      document.getElementById(${JSON.stringify(widget)}).querySelector('.unified-extensions-item-action-button, toolbarbutton').click();
    })()`,
  );
  return {
    waitFor: async (selector) => void (await until(selector, () => look(selector))),
    close: async () =>
      void (await inBrowserWindow(
        page,
        `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`,
      )),
  };
}

async function until<Value>(what: string, look: () => Promise<Value | undefined | false>): Promise<Value> {
  const deadline = Date.now() + APPEARS_MS;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${APPEARS_MS} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
