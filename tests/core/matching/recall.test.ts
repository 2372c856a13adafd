import { describe, expect, test } from 'vitest';
import { recallTable } from '../../../bench/matching/quality';
import { compileIndex } from '../../../core/index/compile';
import { BUNDLED_POLICY } from '../../../core/index/index-name';
import { openIndex } from '../../../core/index/open';
import { findCandidates } from '../../../core/matching/find-candidates';

/** Least share of variants found, in percent, of names long enough to bear a slip. */
const LEAST = new Map([
  ['exact', 100],
  ['ending', 99.5],
  ['separators', 99.5],
  ['inflections', 98],
  ['transliterations in use', 95],
  ['ko syllable dropped, long enough', 60],
  ['ko syllables swapped, long enough', 60],
]);
const LEAST_OF_SLIPS = 95;

describe('variants of the bundled names are found', () => {
  const rows = recallTable({ compileIndex, openIndex, findCandidates, BUNDLED_POLICY });
  const measured = rows.filter(
    ({ category }) => LEAST.has(String(category)) || /long enough/.test(String(category)),
  );

  test('in all categories', () => {
    expect(measured.length).toBeGreaterThanOrEqual(16);
  });

  test.each(measured)('$category: $found', ({ category, found, missed }) => {
    const least = LEAST.get(String(category)) ?? LEAST_OF_SLIPS;
    expect(Number.parseFloat(String(found)), `missed: ${missed}`).toBeGreaterThanOrEqual(least);
  });
});
