/** Names -> one ArrayBuffer that `openIndex` reads. */
import type { IndexName, IndexPolicy } from './index-name';

export const INDEX_MAGIC = 0x4b41474a;
export const INDEX_VERSION = 0;

/** Compiles names; their order is kept and is what `Candidate.name` counts in. */
export function compileIndex(names: readonly IndexName[], policy: IndexPolicy): ArrayBuffer {
  const body = JSON.stringify({ names, policy });
  const buffer = new ArrayBuffer(8 + body.length * 2);
  new Uint32Array(buffer, 0, 2).set([INDEX_MAGIC, INDEX_VERSION]);
  const units = new Uint16Array(buffer, 8);
  for (let i = 0; i < body.length; i++) units[i] = body.charCodeAt(i);
  return buffer;
}
