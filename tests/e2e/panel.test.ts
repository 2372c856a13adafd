/** The side panel beside an article: its names in reading order, its events with sources, by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { markTexts } from './support/article-page';
import { tabIdOf } from './support/ask-extension';
import { axeFindings } from './support/axe-in-page';
import { openSidePanel } from './support/real-surfaces';
import { BROWSERS, type Session, useSession } from './support/session';

const NAMES = '.ds-name';
const EVENTS = '[data-entry]';

/** The demo in one tab and, in another, the panel that speaks of it. */
async function openPanelOnDemo({ running, open, demo }: Session): Promise<{ article: Page; panel: Page }> {
  const { page: article } = await open(demo);
  await markTexts(article, '홍범도', '프레쉬 윈드');
  const asking = await openExtensionPage(running, 'popup.html');
  const tab = await tabIdOf(asking, demo);
  await asking.close();
  const panel = await openExtensionPage(running, `sidepanel.html#tab=${tab}`);
  // As narrow as the browser's own panel, where its parts are tabs.
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector('[role="tab"]');
  return { article, panel };
}

describe.each(BROWSERS)('the side panel in %s', (browser) => {
  const session = useSession(browser);

  it('lists the names of the article in reading order', async () => {
    const { panel } = await openPanelOnDemo(session());
    await panel.waitForSelector(NAMES);
    const names = (await panel.$$eval(NAMES, (all) => all.map((name) => name.textContent ?? ''))).join('\n');
    const positions = ['토카예프', '홍범도', '문재인', '신북방정책'].map((name) => names.indexOf(name));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    expect(await axeFindings(panel)).toEqual([]);
  });

  it('lists the events of the article, reached and opened by keyboard alone, with sources', async () => {
    const { panel } = await openPanelOnDemo(session());
    await panel.waitForSelector(NAMES);
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector(EVENTS);
    // The list draws what is in sight only; how many there are in all stands on each row.
    const size = await panel.$eval('[aria-setsize]', (row) => Number(row.getAttribute('aria-setsize')));
    expect(size).toBeGreaterThan(20);
    const years = await panel.$$eval('.tl-year', (all) =>
      all.map((year) => Number.parseInt(year.textContent ?? '', 10)),
    );
    expect(years.length).toBeGreaterThan(0);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(await axeFindings(panel)).toEqual([]);
    await panel.focus(`${EVENTS}[tabindex="0"]`);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(`${EVENTS}[aria-expanded="true"]`);
    expect(await panel.$$eval('.tl-entry--open a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
    expect(await axeFindings(panel)).toEqual([]);
  });

  it('shows the whole base where there is no article', async () => {
    const panel = await openExtensionPage(session().running, 'sidepanel.html');
    await panel.setViewport({ width: 400, height: 800 });
    await panel.waitForSelector('[role="tab"]');
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector(EVENTS);
    const size = await panel.$eval('[aria-setsize]', (row) => Number(row.getAttribute('aria-setsize')));
    expect(size).toBeGreaterThan(70);
  });

  it('jumps to a mention in the article', async () => {
    const { article, panel } = await openPanelOnDemo(session());
    await panel.waitForSelector(NAMES);
    await article.evaluate(() => scrollTo(0, 0));
    await panel.$$eval('.ds-jump', (jumps) => {
      const inSight = jumps.filter((jump) => jump.checkVisibility());
      const last = inSight.at(-1);
      if (last instanceof HTMLElement) last.click();
    });
    await article.bringToFront();
    await article.waitForFunction(() => scrollY > 0, { timeout: 5000 });
  });

  it('stands beside the article in the browser’s own panel, and follows the reader to another tab', async () => {
    const { page: korean } = await session().open(session().demo);
    await markTexts(korean, '홍범도');
    const panel = await openSidePanel(session().running, korean);
    await panel.waitFor('body', '78년 만의 귀향');
    await session().open(`${session().demo}en.html`);
    await panel.waitFor('body', 'Home after 78 years');
  });
});
