/**
 * What the popup is to show when it opens: a text looked up from a selection or the address bar. Kept in session storage,
 * because neither browser lets the opener hand anything to a popup.
 */
import { browser } from 'wxt/browser';
import { openPopup } from './toolbar-button';

/** `sure`: open the card at once where one answer stands out. */
export type PopupStart = { query?: string; entity?: string; sure?: boolean };

const KEY = 'popupWants';
/** Word left longer ago than this (ms) was for a popup that never opened. */
const FRESH_MS = 10_000;
/** As of a popup in a window of its own. */
const WINDOW = { width: 400, height: 620 };

/**
 * Opens the popup with a text to look up. Call it straight from a click or key: Firefox asks for a gesture, and an await
 * before the call spends it. Where the browser will not open it (Chrome before 127, no window in front), it opens as a
 * small window.
 */
export async function openPopupWith(query: string): Promise<void> {
  const noted = browser.storage.session.set({ [KEY]: { query, at: Date.now() } });
  try {
    await openPopup();
    await noted;
  } catch {
    await noted;
    await browser.windows.create({ url: 'popup.html', type: 'popup', ...WINDOW });
  }
}

/** Takes what was left for the popup; null where nothing was. */
export async function takePopupStart(): Promise<PopupStart | null> {
  const all: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}));
  const stored = all[KEY];
  if (typeof stored !== 'object' || stored === null || !('query' in stored) || !('at' in stored)) return null;
  await browser.storage.session.remove(KEY).catch(() => undefined);
  const fresh = typeof stored.at === 'number' && Date.now() - stored.at < FRESH_MS;
  return fresh && typeof stored.query === 'string' ? { query: stored.query, sure: true } : null;
}
