/**
 * Pages that work against us, and moments at which everything changes: the page is unharmed, the card is right or absent,
 * nothing of ours reaches the page's console.
 */
import { describe, expect, it } from 'vitest';
import { paintedMarks } from '../../scripts/browsers/painted-marks';
import { cardGone, cardNow, markTexts, markup, restOn, shownCard } from './support/article-page';
import { BROWSERS, useSession } from './support/session';

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the delay before a card, its loading and its answer. */
const WOULD_HAVE_OPENED_MS = 1500;

describe.each(BROWSERS)('hostile pages in %s', (browser) => {
  const session = useSession(browser);

  it('cannot make a card open with events of their own, nor see that we are there', async () => {
    const { page, errors } = await session().open(`${session().pages}hostile.html`);
    await markTexts(page, '홍범도');
    const before = await markup(page);
    await settle(WOULD_HAVE_OPENED_MS);
    expect(await cardNow(page)).toBeNull();
    expect(await markup(page)).toBe(before);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    await page.close();
  });

  it('cannot read the card, whatever they do to style and prototypes', async () => {
    const { page, errors } = await session().open(`${session().pages}hostile.html`);
    await restOn(page, '홍범도');
    const card = await shownCard(page);
    expect(card.heading).toMatch(/Hong Beom-do|홍범도/);
    expect(await page.evaluate(() => document.querySelector('gakju-card')?.shadowRoot ?? null)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('gakju-card')?.textContent ?? '')).toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('cannot read the card by defining its element themselves', async () => {
    const { page, errors } = await session().open(`${session().pages}claims-our-name.html`);
    await restOn(page, '홍범도');
    const hosts = () =>
      page.evaluate(() =>
        [...document.documentElement.children]
          .filter(({ localName }) => localName.startsWith('gakju-'))
          .map(({ shadowRoot }) => shadowRoot),
      );
    const inner = () =>
      page.evaluate(() =>
        (globalThis as unknown as { taken: ElementInternals[] }).taken.map(({ shadowRoot }) => shadowRoot),
      );
    await expect.poll(hosts, { timeout: 8000 }).toEqual([null]);
    await settle(WOULD_HAVE_OPENED_MS);
    expect(await hosts()).toEqual([null]);
    // The name it claimed, and the one we took instead.
    expect(await inner()).toEqual([null, null]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are marked and answered in a form whose fields are named like methods', async () => {
    const { page, errors } = await session().open(`${session().pages}fields-as-methods.html`);
    await markTexts(page, '크즐오르다', '홍범도', '카자흐스탄');
    await restOn(page, '크즐오르다');
    expect((await shownCard(page)).heading).not.toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('get a card for nothing that was taken away between rest and card', async () => {
    const { page, errors } = await session().open(`${session().pages}plain-article.html`);
    await restOn(page, '홍범도');
    await page.evaluate(() => document.querySelector('article p')?.remove());
    await settle(WOULD_HAVE_OPENED_MS);
    expect(await cardNow(page)).toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are marked again when they write themselves anew', async () => {
    const { page, errors } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    await page.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><html lang="ko"><meta property="og:type" content="article"><link rel="icon" href="data:,"><p>카자흐스탄에서 온 편지</p></html>',
      );
      document.close();
    });
    expect(await markTexts(page, '카자흐스탄')).toEqual(['카자흐스탄']);
    await restOn(page, '카자흐스탄');
    expect((await shownCard(page)).heading).not.toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are marked and answered when the reader comes back to them', async () => {
    const { page } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    await page.goto(`${session().pages}shop.html`);
    await page.goBack();
    await restOn(page, '홍범도');
    expect((await shownCard(page)).heading).not.toBe('');
    await page.close();
  });

  it('turn into another article without loading', async () => {
    const { page } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<a id="next" href="#">다음</a>');
      document.getElementById('next')?.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState({}, '', '?next');
        const article = document.querySelector('article');
        if (article) article.innerHTML = '<h1>다른 글</h1><p>카자흐스탄에서 온 편지</p>';
      });
    });
    await page.click('#next');
    await page.waitForFunction(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('gakju'))
          .flatMap(([, ranges]) => [...ranges])
          .map(({ startContainer }) => startContainer.textContent)
          .join() === '카자흐스탄에서 온 편지',
      { timeout: 8000 },
    );
    await page.close();
  });

  it('are marked inside a frame of the same site', async () => {
    const { page } = await session().open(`${session().pages}other-frames.html`);
    await page.waitForFunction(
      () => {
        const inner = document.querySelector('iframe')?.contentWindow as
          | (Window & { CSS: typeof CSS })
          | null;
        return [...(inner?.CSS.highlights.keys() ?? [])].some((name) => name.startsWith('gakju'));
      },
      { timeout: 8000 },
    );
    await page.close();
  });

  it('keep an open card only until Escape, and its closing leaves nothing', async () => {
    const { page } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    const before = await markup(page);
    await restOn(page, '홍범도');
    await shownCard(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await markup(page)).toBe(before);
    await page.close();
  });
});

describe('an extension that is removed while a card is open', () => {
  const session = useSession('chromium');

  it('leaves the page as it was before', async () => {
    const { page, errors } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    const before = await markup(page);
    await restOn(page, '홍범도');
    await shownCard(page);
    await session().running.browser.uninstallExtension(session().running.extensionId);
    await settle(3000);
    expect(await paintedMarks(page)).toEqual([]);
    expect(await markup(page)).toBe(before);
    await page.mouse.move(30, 30, { steps: 5 });
    expect(errors).toEqual([]);
  });
});

describe('a background that is killed at any moment', () => {
  const session = useSession('chromium');

  it('answers the next question all the same', async () => {
    const { page, errors } = await session().open(`${session().pages}plain-article.html`);
    await markTexts(page, '홍범도');
    const worker = await session().running.browser.waitForTarget(
      (target) => target.type() === 'service_worker',
    );
    await (await worker.worker())?.close();
    await restOn(page, '홍범도');
    expect((await shownCard(page)).heading).not.toBe('');
    expect(errors).toEqual([]);
  });
});
