/** Popup and side panel as the browser itself shows them, over and beside the page in front of the reader. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow } from '../../../scripts/browsers/bidi';
import type { RunningBrowser } from '../../../scripts/browsers/launch-with-extension';

export type Surface = {
  /** Resolves when an element of this selector, holding this text, is there. */
  waitFor: (selector: string, text?: string) => Promise<void>;
  close: () => Promise<void>;
};

const APPEARS_MS = 8000;
const POLL_MS = 100;
const ANSWER_MS = 500;

/** Presses the toolbar button. `page` must be the front tab. */
export async function openToolbarPopup(running: RunningBrowser, page: Page): Promise<Surface> {
  if (running.name === 'chromium') return surfaceOf(await popupInChromium(running, page));
  await pressButtonInFirefox(running, page);
  return surfaceInFirefox(page, {
    browser: `document.querySelector('.webextension-popup-browser')`,
    close: `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`,
  });
}

/** Opens the side panel: in Chromium by the popup's own button, as the browser asks for a click; in Firefox by its sidebar menu. */
export async function openSidePanel(running: RunningBrowser, page: Page): Promise<Surface> {
  if (running.name === 'chromium') {
    const popup = await popupInChromium(running, page);
    await popup.waitForSelector('.bar-button');
    await popup.click('.bar-button');
    return surfaceOf(await extensionPageInChromium(running, '/sidepanel.html'));
  }
  const sidebar = `${widgetId(running)}-sidebar-action`;
  await inBrowserWindow(page, `SidebarController.show(${JSON.stringify(sidebar)}).then(() => undefined)`);
  return surfaceInFirefox(page, {
    browser: `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`,
    close: 'SidebarController.hide()',
  });
}

function surfaceOf(page: Page): Surface {
  return {
    waitFor: async (selector, text = '') => {
      await page.waitForFunction(
        (wanted, part) => document.querySelector(wanted)?.textContent?.includes(part) === true,
        { timeout: APPEARS_MS },
        selector,
        text,
      );
    },
    close: () => page.close(),
  };
}

async function popupInChromium(running: RunningBrowser, page: Page): Promise<Page> {
  const extension = await extensionOf(running);
  await extension.triggerAction(page);
  return extensionPageInChromium(running, '/popup.html');
}

async function extensionPageInChromium(running: RunningBrowser, file: string): Promise<Page> {
  const extension = await extensionOf(running);
  return until(file, async () => (await extension.pages()).find((page) => page.url().includes(file)));
}

async function extensionOf({ browser, extensionId }: RunningBrowser) {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`No extension ${extensionId} is installed.`);
  return extension;
}

/** Firefox's own way of making element ids of extension ids. */
function widgetId({ extensionId }: RunningBrowser): string {
  return extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

async function pressButtonInFirefox(running: RunningBrowser, page: Page): Promise<void> {
  const widget = JSON.stringify(`${widgetId(running)}-browser-action`);
  await inBrowserWindow(
    page,
    `(() => {
      if (CustomizableUI.getPlacementOfWidget(${widget})?.area !== CustomizableUI.AREA_NAVBAR)
        CustomizableUI.addWidgetToArea(${widget}, CustomizableUI.AREA_NAVBAR);
      document.getElementById(${widget}).querySelector('.unified-extensions-item-action-button, toolbarbutton').click();
    })()`,
  );
}

/** BiDi lists neither popups nor sidebars, so the browser window is asked to look into them with a frame script. */
function surfaceInFirefox(page: Page, expressions: { browser: string; close: string }): Surface {
  const look = (selector: string, text: string) => {
    const inside = `content.document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(text)}) === true`;
    return inBrowserWindow(
      page,
      `(async () => {
        const inner = ${expressions.browser};
        if (!inner?.messageManager) return false;
        return new Promise((done) => {
          const name = 'look:' + Math.random();
          // A popup that is still loading changes process, and what was asked of the old one is never answered.
          setTimeout(() => done(false), ${ANSWER_MS});
          inner.messageManager.addMessageListener(name, (message) => done(message.data));
          const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', ' + ${JSON.stringify(inside)} + ')';
          inner.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(script), false);
        });
      })()`,
    );
  };
  return {
    waitFor: async (selector, text = '') => void (await until(selector, () => look(selector, text))),
    close: async () => void (await inBrowserWindow(page, `void (${expressions.close})`)),
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
