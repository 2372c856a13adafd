/** What the background does without a page's asking: the badge, and handing a looked-up text to the popup. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { markTexts } from './support/article-page';
import { askBackground, badgeOf, leaveForPopup, tabIdOf } from './support/ask-extension';
import { BROWSERS, useSession } from './support/session';

const SOON_MS = 6000;
const POLL_MS = 100;

/** Resolves with the badge of a tab once it is as wanted, or with what it stays at. */
async function badgeOnce(asking: Page, tab: number, wanted: (text: string) => boolean): Promise<string> {
  const deadline = Date.now() + SOON_MS;
  for (;;) {
    const text = await badgeOf(asking, tab);
    if (wanted(text) || Date.now() > deadline) return text;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

describe.each(BROWSERS)('the background in %s', (browser) => {
  const session = useSession(browser);

  it('counts the entities of an article on the badge, and nothing where the site is off', async () => {
    const { page } = await session().open(session().demo);
    await markTexts(page, '홍범도');
    const asking = await openExtensionPage(session().running, 'popup.html');
    const tab = await tabIdOf(asking, session().demo);
    expect(Number(await badgeOnce(asking, tab, (text) => Number(text) > 5))).toBeGreaterThan(5);
    const site = new URL(session().demo).hostname;
    await askBackground(asking, { type: 'setSiteOff', site, off: true });
    expect(await badgeOnce(asking, tab, (text) => text === '')).toBe('');
    await askBackground(asking, { type: 'setSiteOff', site, off: false });
    expect(Number(await badgeOnce(asking, tab, (text) => Number(text) > 5))).toBeGreaterThan(5);
    await asking.close();
    await page.close();
  });

  it.each([
    ['opens the card of a selection with its particle', '홍범도의', 'article h2'],
    ['lists what a vaguer selection may mean', 'the road', '[role="option"]'],
  ])('%s', async (_what, query, selector) => {
    const asking = await openExtensionPage(session().running, 'options.html');
    await leaveForPopup(asking, query);
    const popup = await openExtensionPage(session().running, 'popup.html');
    await popup.waitForSelector(selector);
    await popup.close();
    // It was for that popup alone.
    const next = await openExtensionPage(session().running, 'popup.html');
    await next.waitForSelector('input');
    expect(await next.$eval('input', (input) => input.value)).toBe('');
    await next.close();
    await asking.close();
  });
});

/**
 * What the browser tells the worker, told by the test: no driver can press a context menu or the address bar. Chromium's
 * event objects can be made to fire from within (`dispatch`); Firefox's cannot.
 */
type Fires = { dispatch: (...told: unknown[]) => void };
type WorkerScope = {
  chrome: {
    contextMenus: { onClicked: Fires };
    omnibox: { onInputChanged: Fires };
    commands: { onCommand: Fires };
  };
};

describe('the worker in chromium', () => {
  const session = useSession('chromium');
  const worker = async () => {
    const { browser, extensionOrigin } = session().running;
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(extensionOrigin),
    );
    const found = await target.worker();
    if (!found) throw new Error('The extension has no worker.');
    // Right after the start it can be spoken to before it has the extension's own objects.
    return until(async () => ((await found.evaluate(() => 'chrome' in globalThis)) ? found : undefined));
  };

  it('opens the popup at the card of a selection looked up from the context menu', async () => {
    const { page } = await session().open(session().demo);
    await markTexts(page, '홍범도');
    await (await worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as WorkerScope;
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: '홍범도의' }, {});
    });
    const { browser, extensionId } = session().running;
    const popup = await until(async () => {
      const extension = (await browser.extensions()).get(extensionId);
      return (await extension?.pages())?.find((candidate) => candidate.url().includes('/popup.html'));
    });
    await popup.waitForSelector('article h2');
    expect(await popup.$eval('article h2', (heading) => heading.textContent)).toMatch(/Hong Beom-do|홍범도/);
    await popup.close();
    await page.close();
  });

  it('suggests in the address bar, in markup that Chromium can read', async () => {
    const lines = await (await worker()).evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((done) => {
          const { chrome } = globalThis as unknown as WorkerScope;
          chrome.omnibox.onInputChanged.dispatch('ㅎㅂㄷ', done);
        }),
    );
    expect(lines[0]?.content).toBe('홍범도');
    expect(lines[0]?.description).toContain('<match>홍범도</match>');
  });

  it('turns the site off and on again by command', async () => {
    const { page } = await session().open(session().demo);
    await markTexts(page, '홍범도');
    const asking = await openExtensionPage(session().running, 'popup.html');
    const tab = await tabIdOf(asking, session().demo);
    await badgeOnce(asking, tab, (text) => Number(text) > 5);
    const toggle = async () =>
      (await worker()).evaluate(
        (id, url) => {
          const { chrome } = globalThis as unknown as WorkerScope;
          chrome.commands.onCommand.dispatch('toggle-site', { id, url, windowId: 1 });
        },
        tab,
        session().demo,
      );
    await toggle();
    expect(await badgeOnce(asking, tab, (text) => text === '')).toBe('');
    await toggle();
    expect(Number(await badgeOnce(asking, tab, (text) => Number(text) > 5))).toBeGreaterThan(5);
    await asking.close();
    await page.close();
  });
});

async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  const deadline = Date.now() + SOON_MS;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${SOON_MS} ms in vain.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
