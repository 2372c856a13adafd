/** The side panel beside an article: its names in reading order, its events with sources, by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { clickMark, markTexts, restOn } from './support/article-page';
import { tabIdOf } from './support/ask-extension';
import { axeFindings } from './support/axe-in-page';
import { openSidePanel } from './support/real-surfaces';
import { BROWSERS, type Session, useSession } from './support/session';

const NAMES = '.ds-name';
const EVENTS = '[data-entry]';
const OPENED = '.tl-entry--open';

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

/** What stands out on a page now: texts of the flash, waited for by clock, since a tab in the background draws no frames. */
async function flashed(article: Page): Promise<string[]> {
  const shown = await article.waitForFunction(
    () => {
      const texts = [...(CSS.highlights.get('gakju-flash') ?? [])].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
      return texts.length > 0 ? texts : null;
    },
    { polling: 50, timeout: 5000 },
  );
  return (await shown.jsonValue()) ?? [];
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

  it('follows the mention that the reader chooses on the page: in the dossier, and on the timeline', async () => {
    const { article, panel } = await openPanelOnDemo(session());
    await panel.waitForSelector(NAMES);
    await article.bringToFront();
    await clickMark(article, '홍범도', async () => (await panel.$('.ds-entry--here')) !== null);
    expect(await panel.$$eval('[aria-current="true"] .ds-name', (all) => all.length)).toBe(1);
    expect(await panel.$eval('.ds-entry--here', (row) => row.textContent)).toContain('홍범도');
    await panel.bringToFront();
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector(OPENED);
    expect(await panel.$eval(OPENED, (row) => row.textContent)).toContain('Hong Beom-do');
    // With the timeline open it moves at once, and the page stays where the reader is.
    await article.bringToFront();
    const top = await article.evaluate(() => scrollY);
    const second = await restOn(article, '문재인');
    await article.mouse.click(second.x, second.y);
    await panel.waitForFunction(
      (row) => document.querySelector(row)?.textContent?.includes('Moon Jae-in') === true,
      // By clock: a tab in the background draws no frames.
      { timeout: 5000, polling: 50 },
      OPENED,
    );
    expect(Math.abs((await article.evaluate(() => scrollY)) - top)).toBeLessThan(900);
  });

  it('leaves a panel of another tab alone', async () => {
    const { article } = await openPanelOnDemo(session());
    const { running, open, demo } = session();
    const { page: other } = await open(`${demo}en.html`);
    await markTexts(other, 'Hong Beom-do');
    const asking = await openExtensionPage(running, 'popup.html');
    const tab = await tabIdOf(asking, `${demo}en.html`);
    await asking.close();
    const panel = await openExtensionPage(running, `sidepanel.html#tab=${tab}`);
    await panel.waitForSelector(NAMES);
    await article.bringToFront();
    const { x, y } = await restOn(article, '홍범도');
    await article.mouse.click(x, y);
    await other.bringToFront();
    await clickMark(other, 'Hong Beom-do', async () => (await panel.$('.ds-entry--here')) !== null);
    expect(await panel.$$eval('.ds-entry--here', (all) => all.length)).toBe(1);
  });

  it('shows on the page every name of the event that the reader opens', async () => {
    const { article, panel } = await openPanelOnDemo(session());
    await panel.waitForSelector(NAMES);
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector(EVENTS);
    await panel.type('input[type="search"]', 'Tokyo Olympics bronze');
    await panel.waitForFunction((rows) => document.querySelectorAll(rows).length === 1, {}, EVENTS);
    await panel.focus(`${EVENTS}[tabindex="0"]`);
    await article.evaluate(() => scrollTo(0, 0));
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(OPENED);
    const shown = await flashed(article);
    for (const name of ['올림픽', '안산', '이고르'])
      expect(
        shown.some((text) => text.includes(name)),
        name,
      ).toBe(true);
  });

  it('lists the names of frames of the same site too, and jumps to them', async () => {
    const { running, open, pages } = session();
    const address = `${pages}article-with-frames.html`;
    const { page: article } = await open(address);
    const asking = await openExtensionPage(running, 'popup.html');
    const tab = await tabIdOf(asking, address);
    await asking.close();
    const panel = await openExtensionPage(running, `sidepanel.html#tab=${tab}`);
    await panel.setViewport({ width: 400, height: 800 });
    // The page and its frames are read each in its own time.
    await panel.waitForFunction(
      (row) => {
        const names = [...document.querySelectorAll(row)].map((name) => name.textContent ?? '');
        return ['홍범도', '토카예프'].every((wanted) => names.some((name) => name.includes(wanted)));
      },
      { timeout: 10_000, polling: 100 },
      NAMES,
    );
    const names = await panel.$$eval(NAMES, (all) => all.map((name) => name.textContent ?? ''));
    const positions = ['토카예프', '홍범도'].map((text) => names.findIndex((name) => name.includes(text)));
    // Each once, those of the page itself before those of its frames.
    expect(names.filter((name) => name.includes('홍범도'))).toHaveLength(1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions[0]).toBeGreaterThanOrEqual(0);
    await panel.$$eval('.ds-jump', (jumps) => {
      const last = jumps.filter((jump) => jump.checkVisibility()).at(-1);
      if (last instanceof HTMLElement) last.click();
    });
    await article.waitForFunction(
      () =>
        [...document.querySelectorAll('iframe')].some((frame) => {
          const inner = frame.contentWindow as (Window & { CSS: typeof CSS }) | null;
          return inner?.CSS.highlights.has('gakju-flash');
        }),
      { timeout: 5000, polling: 50 },
    );
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
