/**
 * Compiles the bundled names into matching-index.bin, which the build puts beside the fact base; in .generated/ unless a folder is
 * given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileBundledIndex } from './bundled-index';

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../.generated', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const index = compileBundledIndex();
writeFileSync(`${FOLDER}/matching-index.bin`, new Uint8Array(index));
process.stdout.write(`matching-index.bin: ${(index.byteLength / 1024).toFixed(0)} KiB\n`);
