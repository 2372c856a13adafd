/** Takes one picture of one situation. */
import type { Browser, Page } from 'puppeteer-core';
import { CARD_SETTLE_MS, type Situation } from './situations';

/** The stage compiles its modules on the first visit. */
const READY_MS = 30_000;

/** A card opens within a third of a second; a busy machine needs more. */
const CARD_MS = 5_000;
const ATTEMPTS = 5;

/** A PNG of the whole window. Throws when the page does, or when no card opened. */
export async function shoot(browser: Browser, address: string, situation: Situation): Promise<Uint8Array> {
  const { entity, lang = 'ko', theme = 'light', answer = '', zoom = 1 } = situation;
  const { width = 900, height = 860 } = situation;
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  if (situation.forcedColors) {
    // Puppeteer's own emulateMediaFeatures does not know this one.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  await page.goto(`${address}?lang=${lang}&answer=${answer}`);
  // A page behind another draws no frames, and waits for them.
  await page.bringToFront();
  await page.waitForSelector('html[data-ready]', { timeout: READY_MS });
  if (theme === 'dark') await page.evaluate(() => document.documentElement.classList.add('dark'));
  await situation.before?.(page);
  const at = await page.evaluate(placeOfMark, entity, situation.keepsScroll ?? false);
  // A scroll still on its way would be taken for the reader's, and close the card again.
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLE_MS));
  await restOn(page, at);
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLE_MS));
  await situation.after?.(page);
  const picture = await page.screenshot();
  await page.close();
  if (errors.length > 0) throw new Error(`${situation.name}: ${errors.join('; ')}`);
  return picture;
}

/** Rests the pointer on a mark until its card is there. Firefox drops moves over a window that has only just come to the front. */
async function restOn(page: Page, at: { x: number; y: number }): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.mouse.move(at.x - 1, at.y);
    await page.mouse.move(at.x, at.y);
    try {
      await page.waitForSelector('gakju-card', { timeout: CARD_MS });
      return;
    } catch (cause) {
      if (attempt === ATTEMPTS) throw new Error(`No card opened at ${at.x}, ${at.y}.`, { cause });
    }
  }
}

/** Runs in the page: a point in the last line of the entity's mark. */
function placeOfMark(entity: string, keepsScroll: boolean): { x: number; y: number } {
  const mark = document.querySelector(`[data-entity="${entity}"]`);
  if (!keepsScroll) mark?.scrollIntoView({ block: 'nearest' });
  const line = [...(mark?.getClientRects() ?? [])].at(-1);
  if (!line) throw new Error(`No mark of ${entity}.`);
  return { x: line.left + Math.min(12, line.width / 2), y: line.top + line.height / 2 };
}
