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
