/** Settings reach the pages that are open: the pages do not listen, the background comes to them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { paintedMarks } from '../../scripts/browsers/painted-marks';
import { markTexts } from './support/article-page';
import { askBackground, askTab, storeSettings, tabIdOf } from './support/ask-extension';
import { BROWSERS, useSession } from './support/session';

const SOON_MS = 6000;
const POLL_MS = 100;

/** Resolves once the page has no mark of ours. */
async function unmarked(page: Page): Promise<void> {
  const deadline = Date.now() + SOON_MS;
  while ((await paintedMarks(page)).length > 0) {
    if (Date.now() > deadline) throw new Error('The marks stayed.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

describe.each(BROWSERS)('settings in %s', (browser) => {
  const session = useSession(browser);

  it('have an open page read that is no article, and every later one, until they are taken back', async () => {
    const { page } = await session().open(`${session().pages}shop.html`);
    const asking = await openExtensionPage(session().running, 'options.html');
    await storeSettings(asking, { scope: 'everywhere' });
    expect(await markTexts(page, '알마티')).toContain('알마티');
    const later = await session().open(`${session().pages}shop.html?later`);
    expect(await markTexts(later.page, '알마티')).toContain('알마티');
    await storeSettings(asking, { scope: 'articles' });
    await unmarked(page);
    await unmarked(later.page);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await paintedMarks(page)).toEqual([]);
    for (const one of [asking, page, later.page]) await one.close();
  });

  it('read a chosen site whatever it holds, and no other', async () => {
    const asking = await openExtensionPage(session().running, 'options.html');
    await storeSettings(asking, { scope: 'chosen', sitesOn: ['127.0.0.1'] });
    const { page } = await session().open(`${session().pages}shop.html`);
    expect(await markTexts(page, '알마티')).toContain('알마티');
    await storeSettings(asking, { scope: 'chosen', sitesOn: ['example.org'] });
    await unmarked(page);
    await storeSettings(asking, {});
    for (const one of [asking, page]) await one.close();
  });

  it('take the marks from a site that is turned off, and bring them back', async () => {
    const { page } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    const asking = await openExtensionPage(session().running, 'options.html');
    const tab = await tabIdOf(asking, `${session().pages}plain-article.html`);
    const site = new URL(session().pages).hostname;
    await askBackground(asking, { type: 'setSiteOff', site, off: true });
    await unmarked(page);
    expect(await askTab(asking, tab, { type: 'getDossier' })).toMatchObject({ state: 'off-for-site' });
    await askBackground(asking, { type: 'setSiteOff', site, off: false });
    await markTexts(page, '홍범도');
    for (const one of [asking, page]) await one.close();
  });
});
