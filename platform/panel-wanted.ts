/** What the side panel is to show when it opens: kept in session storage, because the panel may not be there to hear a message. */
import { browser } from 'wxt/browser';

const KEY = 'panelWants';

/** Leaves word that the panel is to show an entity, now or when it opens. */
export async function wantPanel(entity: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { entity, at: Date.now() } });
}

/** Calls `show` with the entity the panel was opened for, now and whenever another is asked for, until `signal` fires. */
export function onPanelWanted(show: (entity: string) => void, signal: AbortSignal): void {
  const take = (wanted: unknown) => {
    if (typeof wanted !== 'object' || wanted === null || !('entity' in wanted)) return;
    if (typeof wanted.entity === 'string') show(wanted.entity);
    browser.storage.session.remove(KEY).catch(() => undefined);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  browser.storage.session.get(KEY).then(
    (stored) => take(stored[KEY]),
    () => undefined,
  );
}
