/** "Not this": entities a reader does not want marked on a site. Kept apart from the settings, which are exported and shown. */
import { browser } from './page-browser';

const KEY = 'rejected';

type Rejected = Record<string, string[]>;

/** Ids of the entities not wanted on a site; none where the store cannot be read. */
export async function loadRejected(site: string): Promise<string[]> {
  return (await readAll())[site] ?? [];
}

/** Remembers, or forgets again, that an entity is not wanted on a site. Rejects when the store refuses. */
export async function setRejected(site: string, entity: string, isRejected: boolean): Promise<void> {
  const all = await readAll();
  const others = (all[site] ?? []).filter((id) => id !== entity);
  const { [site]: _, ...rest } = all;
  const ids = isRejected ? [...others, entity] : others;
  await browser.storage.local.set({ [KEY]: ids.length > 0 ? { ...rest, [site]: ids } : rest });
}

/** How many "not this" choices are remembered, over all sites. */
export async function countRejected(): Promise<number> {
  return Object.values(await readAll()).reduce((sum, ids) => sum + ids.length, 0);
}

/** Forgets every "not this". Rejects when the store refuses. */
export async function forgetAllRejected(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function readAll(): Promise<Rejected> {
  try {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    if (typeof stored !== 'object' || stored === null) return {};
    const known: Rejected = {};
    for (const [site, ids] of Object.entries(stored)) {
      if (Array.isArray(ids)) known[site] = ids.filter((id) => typeof id === 'string');
    }
    return known;
  } catch {
    return {};
  }
}
