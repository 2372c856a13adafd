/** The article as a reader meets it: marks to rest on, one card at a time. */
import type { Page } from 'puppeteer-core';
import { type PaintedMark, paintedMarks, waitForMarks } from '../../../scripts/browsers/painted-marks';
import { axeFindingsInClosedRoot } from './axe-in-page';
import { inClosedRoot } from './closed-root';

const CARD = 'gakju-card';
/** Rest (300 ms), the card's code loaded for the first time, its answer: plenty on a busy machine. */
const CARD_APPEARS_MS = 8000;
const POLL_MS = 50;

export type ShownCard = {
  heading: string;
  text: string;
  links: { href: string; rel: string; target: string }[];
  buttons: string[];
};

/** The texts of all marks, once there is one for each of `expected`. */
export async function markTexts(page: Page, ...expected: string[]): Promise<string[]> {
  const marks = await waitForMarks(page, (found) =>
    expected.every((text) => found.some((mark) => mark.text === text)),
  );
  return marks.map(({ text }) => text);
}

/** Waits for the demo's late paragraph to be marked too; nothing on the page changes after that. */
export async function lateMarked(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...CSS.highlights].some(
        ([name, highlight]) =>
          name.startsWith('gakju') &&
          [...highlight].some((range) => range.startContainer.parentElement?.closest('#late')),
      ),
    { timeout: 10_000 },
  );
}

/** Moves the pointer to the first mark of this text the way a hand does, and lets it rest there. */
export async function restOn(page: Page, text: string): Promise<PaintedMark> {
  await waitForMarks(page, (found) => found.some((mark) => mark.text === text));
  await page.evaluate(scrollToMark, text);
  const mark = (await paintedMarks(page)).find((candidate) => candidate.text === text);
  if (!mark) throw new Error(`No mark "${text}".`);
  // From below and aside, as a hand comes, but never from outside the window.
  await page.mouse.move(Math.max(mark.x - 120, 5), mark.y + 90);
  await page.mouse.move(mark.x, mark.y, { steps: 10 });
  return mark;
}

/**
 * Clicks on the mark of a text until `chosen` says that this was noticed: what follows the pointer is fetched when it first moves
 * over the page, and a click may come before it. Throws after five clicks.
 */
export async function clickMark(page: Page, text: string, chosen: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const { x, y } = await restOn(page, text);
    await page.mouse.click(x, y);
    for (let looks = 0; looks < 14; looks++) {
      if (await chosen()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`Nobody noticed the click on "${text}".`);
}

/** Runs in the page. */
function scrollToMark(text: string): void {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('gakju')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== text) continue;
      const { parentElement } = startContainer;
      // By the platform's own: a form may have a field of that name.
      if (parentElement)
        Element.prototype.scrollIntoView.call(parentElement, { block: 'center', behavior: 'instant' });
      return;
    }
  }
}

/**
 * The card of the first mark of this text, for tests of what it says, not of when it comes. The pointer comes again where none opened:
 * a busy Firefox drops moves over a page that has only just come to the front. @throws after three tries, as `shownCard` does.
 */
export async function cardOn(page: Page, text: string): Promise<ShownCard> {
  for (let triesLeft = 2; triesLeft > 0; triesLeft--) {
    await page.bringToFront();
    await restOn(page, text);
    try {
      return await shownCard(page);
    } catch {
      // The last try below tells what the page has instead.
    }
  }
  await restOn(page, text);
  return shownCard(page);
}

/** The card as soon as it shows a heading. @throws after a while, with what the page has instead. */
export async function shownCard(page: Page): Promise<ShownCard> {
  const deadline = Date.now() + CARD_APPEARS_MS;
  for (;;) {
    const card = await cardNow(page);
    if (card && card.heading !== '') return card;
    if (Date.now() > deadline)
      throw new Error(`No card after ${CARD_APPEARS_MS} ms; last seen: ${JSON.stringify(card)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The card that is shown now; null when there is none. One that is drawn ahead of its time is none. */
export function cardNow(page: Page): Promise<ShownCard | null> {
  return inClosedRoot(page, CARD, (root) => {
    const dialog = root.querySelector('[role="dialog"]:not([aria-hidden])');
    if (!dialog) return null;
    return {
      heading: root.querySelector('h2')?.textContent?.trim() ?? '',
      text: (dialog.textContent ?? '').replace(/\s+/g, ' '),
      links: [...root.querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target })),
      buttons: [...root.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
      ),
    };
  });
}

/** Resolves when no card is left. */
export async function cardGone(page: Page): Promise<void> {
  await page.waitForFunction((name) => document.querySelector(name) === null, { timeout: 5000 }, CARD);
}

/** What axe finds in the open card. */
export function axeFindingsInCard(page: Page): Promise<string[]> {
  return axeFindingsInClosedRoot(page, CARD);
}

/** Markup of the whole document, to compare with. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
