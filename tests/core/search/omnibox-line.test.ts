import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../core/badge';
import { omniboxLine } from '../../../core/search/omnibox-line';
import type { ResultRow } from '../../../core/search/result-row';

const row: ResultRow = {
  entity: 'bridge',
  kind: 'infrastructure',
  name: { text: 'Red <Bridge> & Co', lang: 'en' },
  ranges: [[0, 3]],
  other: { text: '붉은 "다리"', lang: 'ko' },
  why: null,
  count: null,
  sure: true,
};

describe('a line in the address bar', () => {
  it('marks the match and escapes the rest for Chrome', () => {
    expect(omniboxLine(row, 'Infrastructure', true)).toEqual({
      content: 'Red <Bridge> & Co',
      description:
        '<match>Red</match> &#60;Bridge&#62; &#38; Co<dim> — 붉은 &#34;다리&#34; · Infrastructure</dim>',
    });
  });

  it('is plain text for Firefox', () => {
    expect(omniboxLine(row, 'Infrastructure', false).description).toBe(
      'Red <Bridge> & Co — 붉은 "다리" · Infrastructure',
    );
  });
});

describe('the badge', () => {
  it.each([
    ['counts the entities of a page', { state: 'ready', count: 12 }, '12'],
    ['counts while the page is read', { state: 'reading', count: 3 }, '3'],
    ['fits four characters', { state: 'ready', count: 240 }, '99+'],
    ['is empty where nothing was found', { state: 'ready', count: 0 }, ''],
    ['is empty where off', { state: 'off-for-site', count: 5 }, ''],
    ['is empty on no article', { state: 'not-an-article', count: 5 }, ''],
  ] as const)('%s', (_, told, right) => {
    expect(badgeText(told)).toBe(right);
  });
});
