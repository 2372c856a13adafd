/** A phone: a finger has no hover, its first tap must do, and a narrow window gets a sheet. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintedMarks, waitForMarks } from '../../scripts/browsers/painted-marks';
import { cardGone, cardNow, shownCard } from './support/article-page';
import { inClosedRoot } from './support/closed-root';
import { useSession } from './support/session';

const PHONE = { width: 320, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** Longer than a card takes to come. */
const NO_CARD_MS = 1200;

describe('a finger in chromium, 320 px wide', () => {
  const session = useSession('chromium');

  async function article(): Promise<Page> {
    const { page } = await session().open('about:blank');
    await page.setViewport(PHONE);
    await page.goto(session().demo);
    await waitForMarks(page, (marks) => marks.some(({ text }) => text === '홍범도'));
    return page;
  }

  async function tap(page: Page, text: string): Promise<void> {
    const mark = (await paintedMarks(page)).find((candidate) => candidate.text === text);
    if (!mark) throw new Error(`No mark "${text}".`);
    await page.touchscreen.tap(mark.x, mark.y);
  }

  it('opens a card with its first tap, as a sheet, and closes it with one beside', async () => {
    const page = await article();
    await tap(page, '홍범도');
    expect((await shownCard(page)).heading).toMatch(/홍범도|Hong Beom-do/);
    const sheet = await inClosedRoot(page, 'gakju-card', (root) => {
      const { left, width, top, bottom } = root.querySelector('[role="dialog"]')!.getBoundingClientRect();
      return { left, width, top, bottom };
    });
    expect(sheet).toMatchObject({ left: 0, width: PHONE.width });
    const beside = (sheet?.top ?? 0) > 20 ? 10 : PHONE.height - 10;
    await page.touchscreen.tap(4, beside);
    await cardGone(page);
  });

  it('follows a link that is marked, and opens nothing over it', async () => {
    const page = await article();
    await page.evaluate(() =>
      document.querySelector('a[href="#fresh-wind"]')?.scrollIntoView({ block: 'center' }),
    );
    await tap(page, '프레쉬 윈드');
    await page.waitForFunction(() => location.hash === '#fresh-wind');
    await new Promise((resolve) => setTimeout(resolve, NO_CARD_MS));
    expect(await cardNow(page)).toBeNull();
  });

  it('scrolls over a name without opening it', async () => {
    const page = await article();
    const [mark] = await paintedMarks(page);
    if (!mark) throw new Error('No mark.');
    await page.touchscreen.touchStart(mark.x, mark.y);
    for (let step = 1; step <= 5; step++) await page.touchscreen.touchMove(mark.x, mark.y - 15 * step);
    await page.touchscreen.touchEnd();
    await new Promise((resolve) => setTimeout(resolve, NO_CARD_MS));
    expect(await cardNow(page)).toBeNull();
  });
});
