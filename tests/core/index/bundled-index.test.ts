import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openIndex } from '../../../core/index/open';
import { findCandidates } from '../../../core/matching/find-candidates';
import { compileBundledIndex } from '../../../scripts/bundled-index';

/** Bytes that the index may add to the packed extension. */
const MAX_GZIPPED = 100_000;
const COMPILED = new URL('../../../.generated/matching-index.bin', import.meta.url);

describe('the bundled index', () => {
  const fresh = compileBundledIndex();

  test('is the same however often it is compiled', () => {
    expect(Buffer.from(compileBundledIndex()).equals(Buffer.from(fresh))).toBe(true);
  });

  test.skipIf(!existsSync(COMPILED))('as compiled for the build equals a fresh compile', () => {
    expect(readFileSync(COMPILED).equals(Buffer.from(fresh))).toBe(true);
  });

  test('stays small', () => {
    expect(gzipSync(new Uint8Array(fresh)).length).toBeLessThanOrEqual(MAX_GZIPPED);
  });

  test('finds its own names', () => {
    const index = openIndex(fresh);
    const found = findCandidates('카자흐스탄 대통령 토카예프, Kazakhstan, в Казахстане, Қазақстанда', index);
    expect(found.filter(({ entity }) => entity === 'kazakhstan')).not.toHaveLength(0);
  });
});
