/** The main path on the demo article: marks, card, sources, and a page left as it was. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  axeFindingsInCard,
  cardGone,
  cardNow,
  cardOn,
  lateMarked,
  markTexts,
  markup,
  restOn,
  shownCard,
} from './support/article-page';
import { inClosedRoot } from './support/closed-root';
import { BROWSERS, useSession } from './support/session';

/** Longer than the card's delay: if none has come by then, none comes. */
const NO_CARD_MS = 1200;

describe.each(BROWSERS)('an article in %s', (browser) => {
  const session = useSession(browser);

  it('marks names in running text, headings, lists, captions and links, and in a paragraph that comes late', async () => {
    const { page, errors } = await session().open(session().demo);
    const marked = await markTexts(
      page,
      '홍범도',
      '누르술탄',
      '프레쉬 윈드',
      '알마티 순환도로',
      '신북방정책',
    );
    await lateMarked(page);
    expect(marked.length).toBeGreaterThan(15);
    expect(errors).toEqual([]);
  });

  it('reads each block of a page in its own language', async () => {
    const { page } = await session().open(`${session().pages}two-languages.html`);
    const marked = await markTexts(page, 'Kazakhstan', '尹', '카자흐스탄', 'Астанадағы');
    expect(marked.filter((text) => text === '尹')).toHaveLength(1);
  });

  it('leaves the markup as it was, to the byte, but for the card while it is open', async () => {
    const { page } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    const untouched = await page.evaluate(async () => (await fetch(location.href)).text());
    const parsed = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      untouched,
    );
    expect(await markup(page)).toBe(parsed);
    await restOn(page, '홍범도');
    await shownCard(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await markup(page)).toBe(parsed);
  });

  it('shifts nothing, loads nothing and says nothing on a page that it marks', async () => {
    const { page, errors } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    const [shifts, loaded] = await page.evaluate(async () => {
      // Firefox does not measure shifts; there a highlight cannot shift anything either.
      const moved = PerformanceObserver.supportedEntryTypes.includes('layout-shift')
        ? await new Promise<number>((resolve) => {
            const seen: PerformanceEntry[] = [];
            new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(() => resolve(seen.length), 300);
          })
        : 0;
      return [moved, performance.getEntriesByType('resource').map(({ name }) => name)] as const;
    });
    expect(shifts).toBe(0);
    expect(loaded.filter((name) => !name.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows on rest a card of the right entity, as of the article, with sources that are links', async () => {
    const { page } = await session().open(session().demo);
    await restOn(page, '홍범도');
    const card = await shownCard(page);
    expect(card.heading).toMatch(/홍범도|Hong Beom-do/);
    expect(card.text).toContain('2021');
    const sources = card.links.filter(({ href }) => href.startsWith('http'));
    expect(sources.length).toBeGreaterThan(0);
    for (const { rel, target } of sources) {
      expect(target).toBe('_blank');
      expect(rel).toMatch(/noreferrer/);
    }
    expect(await axeFindingsInCard(page)).toEqual([]);
  });

  it('calls the capital what it was called at the time, and says what changed since', async () => {
    const { page } = await session().open(session().demo);
    await restOn(page, '누르술탄');
    const card = await shownCard(page);
    expect(card.heading).toMatch(/누르술탄|Nur-Sultan/);
    expect(card.text).toMatch(/아스타나|Astana/);
  });

  it('shows the card above an element in full screen', async () => {
    const { page } = await session().open(session().demo);
    await markTexts(page, '홍범도');
    await page.evaluate(() => document.querySelector('article')?.requestFullscreen());
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await restOn(page, '홍범도');
    await shownCard(page);
    // A press that went through it to the page would close it. (elementFromPoint leaves out all but the full screen.)
    await expect.poll(() => pressPin(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  it('shows no card to a pointer that only passes, and none after it left', async () => {
    const { page } = await session().open(session().demo);
    const mark = await restOn(page, '홍범도');
    await page.mouse.move(mark.x, mark.y + 400, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, NO_CARD_MS));
    expect(await cardNow(page)).toBeNull();
  });

  it.each([
    ['English', 'en.html', 'Hong Beom-do', /Hong Beom-do|홍범도/],
    ['Russian', 'ru.html', 'Хон Бом До', /Хон Бом До|Hong Beom-do|홍범도/],
    ['Kazakh', 'kk.html', 'Қасым-Жомарт Тоқаевтың', /Тоқаев|Tokayev|토카예프/],
  ])('marks the %s version and opens its cards', async (_language, file, name, heading) => {
    const { page } = await session().open(session().demo + file);
    expect((await cardOn(page, name)).heading).toMatch(heading);
  });
});

/** Presses the card's pin where it is seen; whether that pinned it. */
async function pressPin(page: Page): Promise<boolean> {
  const pin = await inClosedRoot(page, 'gakju-card', (root) => {
    const box = root.querySelector('[aria-pressed].icon-button')?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (!pin) return false;
  await page.mouse.move(pin.x, pin.y, { steps: 8 });
  await page.mouse.click(pin.x, pin.y);
  const isPinned = (root: ShadowRoot) => root.querySelector('.surface.pinned') !== null;
  return (await inClosedRoot(page, 'gakju-card', isPinned)) ?? false;
}
