/**
 * The bundled fact base and its matching index, read from the extension's own files. Extension pages and the background
 * each read them once and keep them; nothing of it is reachable for a page.
 */
import { createFactBase, type FactBase } from '@/core/facts/fact-base';
import { type MatchIndex, openIndex } from '@/core/index/open';
import { parseCompiledPack } from '@/core/packs/compiled';

/** The fact base. Rejects when the build lacks it; a failed read is tried again at the next call. */
export const loadFactBase: () => Promise<FactBase> = readOnce(async () =>
  createFactBase(parseCompiledPack(await (await asset('fact-base.json')).json())),
);

/** The matching index over all names of the fact base. Rejects like `loadFactBase`. */
export const loadMatchIndex: () => Promise<MatchIndex> = readOnce(async () =>
  openIndex(await (await asset('matching-index.bin')).arrayBuffer()),
);

async function asset(name: string): Promise<Response> {
  // Relative to the worker or page that runs this, both of which live at the extension's own root.
  const response = await fetch(`/${name}`);
  if (!response.ok) throw new Error(`${name} is missing from the build (${response.status})`);
  return response;
}

/** Reads at the first call and keeps the value; a failure is not kept. */
function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= read().catch((error) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
