/** data/ → .generated/fact-base.json, the file the built extension carries. Fails when data/ has a problem. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialisePack } from '../core/packs/compiled';
import { loadBundledPack } from '../data/index';

/** Folder of generated files, not under version control. */
const GENERATED = fileURLToPath(new URL('../.generated/', import.meta.url));

/** Compiles the bundled pack and gives the path of the file written. Throws with the list when data/ has problems. */
export function compileFacts(): string {
  const path = join(GENERATED, 'fact-base.json');
  mkdirSync(GENERATED, { recursive: true });
  writeFileSync(path, serialisePack(loadBundledPack()));
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Wrote ${compileFacts()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
