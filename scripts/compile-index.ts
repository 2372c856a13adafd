/** Compiles the bundled names into .generated/matching-index.bin, which the build puts beside the fact base. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileBundledIndex } from './bundled-index';

const FOLDER = fileURLToPath(new URL('../.generated/', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const index = compileBundledIndex();
writeFileSync(`${FOLDER}matching-index.bin`, new Uint8Array(index));
process.stdout.write(`.generated/matching-index.bin: ${(index.byteLength / 1024).toFixed(0)} KiB\n`);
