/** Light and dark: the surfaces follow the reader's system, and stay readable by axe's measure of contrast. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { axeFindingsInCard, restOn, shownCard } from './support/article-page';
import { axeFindings } from './support/axe-in-page';
import { inClosedRoot } from './support/closed-root';
import { BROWSERS, useSession } from './support/session';

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
    const background = await inClosedRoot(page, 'gakju-card', (root) => {
      const surface = root.querySelector('[role="dialog"]');
      return surface ? getComputedStyle(surface).backgroundColor : '';
    });
    expect(brightness(background ?? '')).toBe(scheme);
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
