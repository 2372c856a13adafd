/** Tells whether a build is still that of these sources, so that a second start skips it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything a build can depend on. Tests, docs and the demo are not in it. */
const INPUTS = [
  'components',
  'core',
  'data',
  'entrypoints',
  'locales',
  'page',
  'platform',
  'public',
  'scripts',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** SHA-256 over names and contents of all inputs, in a fixed order; a few hundred small files take some 20 ms. */
export function sourceFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesUnder).sort()) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** True when `stampFile` was written by `rememberFingerprint` for this fingerprint. */
export function isUpToDate(stampFile: string, fingerprint: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint;
}

/** Writes the stamp; call it after the build succeeded, never before. */
export function rememberFingerprint(stampFile: string, fingerprint: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint);
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
