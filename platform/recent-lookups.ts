/** Entities looked up lately, newest first, in `storage.local`: written only while the reader wants it (settings.keepRecent). */
import { browser } from 'wxt/browser';
import { loadSettings } from './settings';

const KEY = 'recent';
/** As many as are seen without scrolling. */
const MOST = 6;

/** Ids of the entities looked up lately; none where the reader keeps none, or the store cannot be read. */
export async function loadRecent(): Promise<string[]> {
  try {
    if (!(await loadSettings()).keepRecent) return [];
    return parse((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Puts `entity` first; does nothing where the reader keeps no history. */
export async function addRecent(entity: string): Promise<void> {
  if (!(await loadSettings()).keepRecent) return;
  const others = (await loadRecent()).filter((id) => id !== entity);
  await browser.storage.local.set({ [KEY]: [entity, ...others].slice(0, MOST) });
}

/** Forgets all of it. */
export async function forgetRecent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function parse(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : [];
}
