/** What the built side panel weighs; the build itself fails over budget, this says that it is measured at all. */
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/build/build-extension';
import { panelBundle } from '../../scripts/build/panel-bundle';
import { PANEL_MAX_BYTES } from '../../scripts/build/size-budgets';
import { BROWSERS } from './support/session';

describe.each(BROWSERS)('the side panel built for %s', (browser) => {
  const { js, css, files } = panelBundle(buildFolder(browser));

  it('is counted whole: its own code, what pages share, the card, the words of four languages, its style', () => {
    const parts = [
      'sidepanel',
      'shared',
      'card-side',
      'late',
      'words-ko',
      'words-kk',
      'panel-ru',
      'panel-en',
    ];
    for (const part of parts)
      expect(
        files.filter((file) => file.startsWith(`chunks/${part}-`)),
        part,
      ).toHaveLength(1);
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(1);
    expect(files.filter((file) => /popup|options/.test(file))).toEqual([]);
  });

  it('is at most 60 kB of code, gzipped, in the language with the longest words', () => {
    expect(js).toBeGreaterThan(30_000);
    expect(js).toBeLessThanOrEqual(PANEL_MAX_BYTES);
    // Ten further for the style: what a reader sees in three schemes, at four widths and on paper.
    expect(css).toBeLessThanOrEqual(10_000);
  });
});
