import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openIndex } from '../../../core/index/open';
import { findCandidates } from '../../../core/matching/find-candidates';
import { compileBundledIndex } from '../../../scripts/bundled-index';

/** Bytes that the index may add to the packed extension. */
const MAX_GZIPPED = 100_000;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the bundled index', () => {
  const fresh = compileBundledIndex();

  test('is the same when the build compiles it, in another process', { timeout: 30_000 }, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gakju-index-'));
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-index.ts', folder], { cwd: ROOT });
    const compiled = readFileSync(path.join(folder, 'matching-index.bin'));
    rmSync(folder, { recursive: true });
    expect(compiled.equals(Buffer.from(fresh))).toBe(true);
  });

  test('stays small', () => {
    expect(gzipSync(new Uint8Array(fresh)).length).toBeLessThanOrEqual(MAX_GZIPPED);
  });

  test('finds its own names', () => {
    const text = '카자흐스탄 대통령 토카예프, Kazakhstan, в Казахстане, Қазақстанда';
    const found = findCandidates(text, openIndex(fresh)).filter(({ entity }) => entity === 'kazakhstan');
    const spans = new Set(found.map(({ start, end }) => text.slice(start, end)));
    expect(spans).toEqual(new Set(['카자흐스탄', 'Kazakhstan', 'Казахстане', 'Қазақстанда']));
  });

  test.each([
    ['the people of Korea in a preamble', '우리 대한국민은'],
    ['an accolade, in every form of it', 'Акколада, Акколаде, Акколады, Акколаду, Акколадой'],
    ['put forward and laid out', 'Размет и Размёт'],
  ])('takes no ordinary word for a misspelt name: %s', (_word, text) => {
    expect(findCandidates(text, openIndex(fresh)).filter(({ rule }) => rule === 'typo')).toEqual([]);
  });
});
