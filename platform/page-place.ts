/** Where the reader is on a page, to come back to after a jump. */
import { browser } from 'wxt/browser';

/** Scrolled distance in CSS px. */
export type PagePlace = { x: number; y: number };

/** The place of a tab's page now; null where the page cannot be asked. */
export async function readPlace(tabId: number): Promise<PagePlace | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ x: scrollX, y: scrollY }),
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/** Scrolls a tab's page back to a place; a page that is gone is left alone. */
export async function goToPlace(tabId: number, place: PagePlace): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId },
      func: (x: number, y: number) => scrollTo(x, y),
      args: [place.x, place.y],
    })
    .catch(() => undefined);
}
