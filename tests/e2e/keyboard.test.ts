/** An article by keyboard alone: next and previous name, open, into the card, out of it, focus back where it was. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { cardGone, lateMarked, shownCard } from './support/article-page';
import { askTab, tabIdOf } from './support/ask-extension';
import { inClosedRoot } from './support/closed-root';
import { BROWSERS, type Session, useSession } from './support/session';

/**
 * Keys of the browser itself (Alt+Shift+J …) cannot be pressed through a debugging protocol; their commands arrive at the
 * page as these messages, so the tests send them.
 */
async function commands(
  session: Session,
  url: string,
): Promise<{ send: (message: { type: string; step?: number }) => Promise<void> }> {
  const asking = await openExtensionPage(session.running, 'popup.html');
  const tab = await tabIdOf(asking, url);
  return { send: async (message) => void (await askTab(asking, tab, message)) };
}

describe.each(BROWSERS)('the keyboard in %s', (browser) => {
  const session = useSession(browser);

  it('steps to a name, opens its card, moves inside it, closes it and gives focus back', async () => {
    const { page } = await session().open(session().demo);
    await lateMarked(page);
    const { send } = await commands(session(), session().demo);
    await page.bringToFront();
    await page.focus('nav a');
    await send({ type: 'stepMention', step: 1 });
    await send({ type: 'stepMention', step: 1 });
    await send({ type: 'openMention' });
    const card = await shownCard(page);
    expect(card.heading).not.toBe('');
    expect(await focusInCard(page)).not.toBeNull();
    await page.keyboard.press('Tab');
    const first = await focusInCard(page);
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).not.toBe(first);
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');
  });

  it('shows to the eye which name it went to', async () => {
    const { page } = await session().open(session().demo);
    await lateMarked(page);
    const { send } = await commands(session(), session().demo);
    await page.bringToFront();
    await send({ type: 'stepMention', step: 1 });
    const box = await page.evaluate(() => {
      const [mention] = CSS.highlights.get('gakju-flash') ?? [];
      const range = new Range();
      if (mention) range.setStart(mention.startContainer, mention.startOffset);
      if (mention) range.setEnd(mention.endContainer, mention.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    const shown = await page.screenshot({ clip: box });
    await page.waitForFunction(() => !CSS.highlights.has('gakju-flash'), { timeout: 5000 });
    expect(Buffer.from(shown).equals(Buffer.from(await page.screenshot({ clip: box })))).toBe(false);
  });

  it('opens another card at the next name, and the one before at the previous', async () => {
    const { page } = await session().open(session().demo);
    await lateMarked(page);
    const { send } = await commands(session(), session().demo);
    await page.bringToFront();
    const headings: string[] = [];
    for (const step of [1, 1, -1]) {
      await send({ type: 'stepMention', step });
      await send({ type: 'openMention' });
      headings.push((await shownCard(page)).heading);
      await page.keyboard.press('Escape');
      await cardGone(page);
    }
    expect(headings[1]).not.toBe(headings[0]);
    expect(headings[2]).toBe(headings[0]);
  });
});

/** Text or label of what has focus inside the card; null when focus is elsewhere. */
function focusInCard(page: Page): Promise<string | null> {
  return inClosedRoot(page, 'gakju-card', (root) => {
    const focused = root.activeElement;
    return focused && (focused.getAttribute('aria-label') ?? focused.textContent ?? focused.tagName);
  });
}
