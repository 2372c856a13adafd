/** What the side panel is to show when it opens: kept in session storage, because the panel may not be there to hear a message. */
import { browser } from 'wxt/browser';

const KEY = 'panelWants';
/** A wish older than this (ms) was for a panel that the browser did not open; it must not surprise the reader later. */
const FRESH_MS = 10_000;

/** Leaves word that the panel of a window (null: any) is to show an entity, now or when it opens. */
export async function wantPanel(entity: string, windowId: number | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: { entity, windowId, at: Date.now() } });
}

/**
 * Calls `show` with the entity the panel of this window was opened for, now and whenever another is asked for, until
 * `signal` fires. A panel in another window leaves the wish alone. Resolves when the wish of before is answered.
 */
export async function onPanelWanted(
  show: (entity: string) => void,
  { windowId, signal }: { windowId: number | null; signal: AbortSignal },
): Promise<void> {
  const take = (raw: unknown) => {
    const wanted = parseWish(raw);
    if (!wanted || (wanted.windowId !== null && windowId !== null && wanted.windowId !== windowId)) return;
    if (Date.now() - wanted.at < FRESH_MS) show(wanted.entity);
    browser.storage.session.remove(KEY).catch(() => undefined);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  const stored = await browser.storage.session.get(KEY).catch(() => null);
  if (stored) take(stored[KEY]);
}

type Wish = { entity: string; windowId: number | null; at: number };

function parseWish(raw: unknown): Wish | null {
  if (typeof raw !== 'object' || raw === null || !('entity' in raw) || typeof raw.entity !== 'string')
    return null;
  const windowId = 'windowId' in raw && typeof raw.windowId === 'number' ? raw.windowId : null;
  return { entity: raw.entity, windowId, at: 'at' in raw && typeof raw.at === 'number' ? raw.at : 0 };
}
