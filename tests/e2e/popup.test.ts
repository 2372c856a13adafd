/** The toolbar popup: search in every script by keyboard alone, and this page's names. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { markTexts } from './support/article-page';
import { axeFindings } from './support/axe-in-page';
import { openToolbarPopup } from './support/real-surfaces';
import { BROWSERS, useSession } from './support/session';

/** Entities of the rows, best first, once there is one. */
async function resultsFor(page: Page, query: string): Promise<string[]> {
  await page.waitForSelector('input');
  await page.$eval('input', (input) => {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.focus('input');
  for (const character of query) await page.keyboard.sendCharacter(character);
  await page.waitForSelector('[role="option"]');
  return page.$$eval('[role="option"]', (rows) => rows.map((row) => row.getAttribute('data-entity') ?? ''));
}

describe.each(BROWSERS)('the popup in %s', (browser) => {
  const session = useSession(browser);

  it.each([
    ['a name in Hangul', '홍범도', 'hong-beom-do'],
    ['its initial consonants', 'ㅎㅂㄷ', 'hong-beom-do'],
    ['a programme in English', 'Fresh Wind', 'fresh-wind'],
    ['a policy in Korean', '신북방정책', 'new-northern-policy'],
    ['a surname in Russian', 'Токаев', 'kassym-jomart-tokayev'],
  ])('finds %s first', async (_what, query, entity) => {
    const page = await openExtensionPage(session().running, 'popup.html');
    expect((await resultsFor(page, query))[0]).toBe(entity);
  });

  it('opens the card of the active row with Enter, with sources that are links', async () => {
    const page = await openExtensionPage(session().running, 'popup.html');
    const [, second] = await resultsFor(page, '토카예프');
    expect(second).toBeTruthy();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article h2');
    expect(await page.$eval('article h2', (heading) => heading.textContent)).toMatch(/토카예프|Tokayev/);
    expect(await page.$$eval('article a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has nothing for axe to find, with a list and without', async () => {
    const page = await openExtensionPage(session().running, 'popup.html');
    await page.waitForSelector('input');
    expect(await axeFindings(page)).toEqual([]);
    await resultsFor(page, '카자흐스탄');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('lists the names of the page it was opened on', async () => {
    const { page } = await session().open(session().demo);
    await markTexts(page, '홍범도');
    const popup = await openToolbarPopup(session().running, page);
    await popup.waitFor('[role="option"][data-entity="hong-beom-do"]');
    await popup.close();
  });
});
