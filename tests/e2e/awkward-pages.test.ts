/** Pages that are no article, or hardly a page: nothing may be thrown, nothing logged as an error. */
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { paintedMarks } from '../../scripts/browsers/painted-marks';
import { markTexts } from './support/article-page';
import { BROWSERS, useSession } from './support/session';

/** Long enough for the content script to have looked at the page and done what it would do. */
const SETTLE_MS = 1000;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

describe.each(BROWSERS)('awkward pages in %s', (browser) => {
  const session = useSession(browser);

  it.each([
    ['a page whose body was taken away', 'no-body.html'],
    ['an XML document', 'feed.xml'],
    ['an SVG document', 'drawing.svg'],
    ['a page that is only a frameset', 'frameset.html'],
  ])('are silent: %s', async (_what, file) => {
    const { errors } = await session().open(session().pages + file);
    await settle();
    expect(errors).toEqual([]);
  });

  it('are silent: a PDF document', async () => {
    // Chromium answers a navigation to a PDF by handing it to its viewer, which puppeteer takes for a failure.
    const opened = await session()
      .open(`${session().pages}paper.pdf`)
      .catch(() => null);
    await settle();
    expect(opened?.errors ?? []).toEqual([]);
  });

  it('read on while frames come and go', async () => {
    const { page, errors } = await session().open(`${session().pages}vanishing-frames.html`);
    await markTexts(page, '홍범도');
    await settle();
    expect(errors).toEqual([]);
  });

  it('leave alone what is no reading text: fields, code, scripts, hidden and navigation', async () => {
    const { page } = await session().open(`${session().pages}not-reading-text.html`);
    await markTexts(page, '홍범도');
    await settle();
    const places = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('gakju'))
        .flatMap(([, highlight]) =>
          [...highlight].map((range) => range.startContainer.parentElement?.closest('[id]')?.id),
        ),
    );
    expect([...new Set(places)]).toEqual(['text']);
  });

  it('mark nothing where there is no article', async () => {
    const { page } = await session().open(`${session().pages}shop.html`);
    await settle();
    expect(await paintedMarks(page)).toEqual([]);
  });

  it.each(['popup.html', 'sidepanel.html', 'options.html'])(
    '%s opens without a tab to speak of',
    async (file) => {
      const page = await openExtensionPage(session().running, file);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      // Firefox opened it before anyone could listen, and lets nobody reload it.
      if (browser === 'chromium') await page.reload();
      await page.waitForFunction(() => document.body.textContent?.trim() !== '', { timeout: 5000 });
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
