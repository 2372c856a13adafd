/** The bundled pack: the only reader of the files in this folder. Node only; the browser gets the compiled pack. */
import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/facts/types';
import { assemblePack } from '../core/packs/assemble';
import { readPackFolder } from './read-pack-folder';

/** Folder of the bundled pack's files. */
export const BUNDLED_PACK_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The bundled pack, read, checked and put together. Throws an error that lists every problem, one a line. */
export function loadBundledPack(): Pack {
  const { draft, problems } = readPackFolder(BUNDLED_PACK_FOLDER);
  if (!draft || problems.length > 0) {
    throw new Error(`The fact base in data/ has ${problems.length} problem(s):\n${problems.join('\n')}`);
  }
  return assemblePack(draft);
}
