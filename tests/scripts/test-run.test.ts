import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUpToDate, rememberFingerprint, sourceFingerprint } from '../../scripts/build/fingerprint';
import { exceededBudgets } from '../../scripts/build/size-budgets';
import { closingLine } from '../../scripts/test/count-tests';

describe('the closing line of a test run', () => {
  it.each([
    ['passed and failed', { passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    ['skipped where there are any', { passed: 1, failed: 2, skipped: 3 }, '1 passed, 2 failed, 3 skipped'],
  ])('says %s', (_what, counts, line) => {
    expect(closingLine(counts)).toBe(line);
  });
});

describe('a build', () => {
  it('is up to date for the sources it was made of, and for no others', () => {
    const stamp = join(mkdtempSync(join(tmpdir(), 'gakju-stamp-')), 'deep', 'stamp');
    const fingerprint = sourceFingerprint();
    expect(isUpToDate(stamp, fingerprint)).toBe(false);
    rememberFingerprint(stamp, fingerprint);
    expect(isUpToDate(stamp, sourceFingerprint())).toBe(true);
    expect(isUpToDate(stamp, `${fingerprint}x`)).toBe(false);
  });

  it('is refused when the script of every page is too heavy, or missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gakju-build-'));
    writeFileSync(join(folder, 'sidepanel.html'), '');
    expect(exceededBudgets(folder)[0]).toMatch(/on-page\.js is missing/);
    writeFileSync(join(folder, 'on-page.js'), 'x'.repeat(5001));
    expect(exceededBudgets(folder)[0]).toMatch(/on-page\.js is 5001 bytes, 1 over its budget/);
  });
});
