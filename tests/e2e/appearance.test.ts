/** Light and dark: the surfaces follow the reader's system, and stay readable by axe's measure of contrast. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { axeFindingsInCard, restOn, shownCard } from './support/article-page';
import { axeFindings } from './support/axe-in-page';
import { inClosedRoot } from './support/closed-root';
import { BROWSERS, useSession } from './support/session';

/** Longer than the key is to be held before marks show. */
const HELD_MS = 400;

type Scheme = 'light' | 'dark';
/** Firefox takes the wish as a preference at start (0 is dark, 1 is light), Chromium from each page. */
const FIREFOX_OVERRIDE: Record<Scheme, number> = { dark: 0, light: 1 };

const CASES = BROWSERS.flatMap((browser) =>
  (['light', 'dark'] as const).map((scheme) => [browser, scheme] as const),
);

describe.each(CASES)('surfaces in %s, %s', (browser, scheme) => {
  const session = useSession(browser, {
    'layout.css.prefers-color-scheme.content-override': FIREFOX_OVERRIDE[scheme],
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  });
  const prefer = async (page: Page) => {
    if (browser === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };

  it('the card', async () => {
    const { page } = await session().open(session().demo);
    await prefer(page);
    await restOn(page, '홍범도');
    await shownCard(page);
    expect(brightness((await cardBackground(page)) ?? '')).toBe(scheme);
    expect(await axeFindingsInCard(page)).toEqual([]);
  });

  it('the card on a page that is the other way round: as the page, for an eye that has settled on it', async () => {
    const other: Scheme = scheme === 'dark' ? 'light' : 'dark';
    const { page } = await session().open(`${session().pages}plain-article.html`);
    await prefer(page);
    await page.addStyleTag({
      content:
        other === 'dark'
          ? 'html { background: #14161a; color: #ddd; }'
          : 'html { background: #fffdf7; color: #222; }',
    });
    await restOn(page, '홍범도');
    await shownCard(page);
    expect(brightness((await cardBackground(page)) ?? '')).toBe(other);
    expect(await axeFindingsInCard(page)).toEqual([]);
  });

  it.each(['popup.html', 'sidepanel.html', 'options.html'])('%s', async (file) => {
    const page = await openExtensionPage(session().running, file);
    await prefer(page);
    await page.waitForFunction(() => (document.body.textContent ?? '').trim() !== '');
    const background = await page.evaluate(() => {
      const painted = [document.body, document.documentElement].map(
        (element) => getComputedStyle(element).backgroundColor,
      );
      return painted.find((colour) => !/, 0\)$|transparent/.test(colour)) ?? 'none';
    });
    expect(brightness(background)).toBe(scheme);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('forced colours in chromium, which paints every mark as selected text there', () => {
  const session = useSession('chromium');

  it('show no mark until the key is held, and a card in the reader’s own colours', async () => {
    const { page } = await session().open('about:blank');
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.goto(`${session().pages}plain-article.html`);
    const marked = () =>
      page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('gakju')).length);
    // Whether the page has been read cannot be seen from outside, so the key is held again until it has.
    await expect
      .poll(
        async () => {
          await page.keyboard.up('Control');
          expect(await marked()).toBe(0);
          await page.keyboard.down('Control');
          await new Promise((resolve) => setTimeout(resolve, HELD_MS));
          return marked();
        },
        { timeout: 10_000 },
      )
      .toBeGreaterThan(0);
    await restOn(page, '홍범도');
    await shownCard(page);
    await page.keyboard.up('Control');
    const colours = await inClosedRoot(page, 'gakju-card', (root) => {
      const canvas = document.createElement('p');
      canvas.style.cssText = 'color: CanvasText; background: Canvas';
      root.append(canvas);
      const { color, backgroundColor } = getComputedStyle(canvas);
      const surface = root.querySelector('[role="dialog"]');
      const drawn = surface && getComputedStyle(surface);
      return { wanted: [color, backgroundColor], drawn: [drawn?.color, drawn?.backgroundColor] };
    });
    expect(colours?.drawn).toEqual(colours?.wanted);
  });
});

function cardBackground(page: Page): Promise<string | null> {
  return inClosedRoot(page, 'gakju-card', (root) => {
    const surface = root.querySelector('[role="dialog"]');
    return surface ? getComputedStyle(surface).backgroundColor : '';
  });
}

/** Whether a computed colour is nearer to white or to black. */
function brightness(colour: string): Scheme | string {
  const numbers =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  if (numbers.length < 3) return colour;
  // `color(srgb …)` and `oklch(…)` count in fractions, `rgb(…)` up to 255.
  const most = numbers.every((part) => part <= 1) ? 1 : 255;
  const mean = numbers.reduce((sum, part) => sum + part, 0) / 3 / most;
  return mean > 0.5 ? 'light' : 'dark';
}
