import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, howToInstall } from '../../scripts/browsers/find-browser';

/** A folder with programs of these names in it. */
function folderWith(...programs: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gakju-path-'));
  for (const program of programs) {
    const path = join(folder, process.platform === 'win32' ? `${program}.exe` : program);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
  }
  return folder;
}

describe('findBrowser', () => {
  it('takes what the reader names before anything else', () => {
    const folder = folderWith('chromium', 'mine');
    const wished = join(folder, process.platform === 'win32' ? 'mine.exe' : 'mine');
    expect(findBrowser('chromium', { PATH: folder, GAKJU_CHROMIUM: wished })).toBe(wished);
  });

  it('says so when what the reader names cannot be run, instead of taking another', () => {
    const folder = folderWith('chromium');
    expect(() => findBrowser('chromium', { PATH: folder, GAKJU_CHROMIUM: '/not/there' })).toThrow(
      'GAKJU_CHROMIUM is "/not/there"',
    );
  });

  it('prefers Chromium to branded Chrome, wherever on PATH each stands', () => {
    const path = [folderWith('google-chrome'), folderWith('chromium')].join(delimiter);
    expect(findBrowser('chromium', { PATH: path })).toMatch(/chromium(\.exe)?$/);
  });

  it('finds Firefox in either edition', () => {
    const folder = folderWith('firefox');
    expect(findBrowser('firefox', { PATH: folder })).toContain(folder);
  });

  it.each(['chromium', 'firefox'] as const)(
    'can say how to get %s, and which variable names it',
    (browser) => {
      expect(howToInstall(browser)).toContain(`GAKJU_${browser.toUpperCase()}`);
    },
  );
});
