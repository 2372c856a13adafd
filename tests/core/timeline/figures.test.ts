import { describe, expect, test } from 'vitest';
import type { Claim } from '@/core/facts/types';
import { figuresOf } from '@/core/timeline/figures';
import { anEntity, factsOf } from './facts-of';

const figure = (n: number, of: string, amount: number, source: string): Claim => ({
  id: `mill#${n}`,
  text: { ko: '', en: '' },
  strength: 'fair',
  sources: [source],
  values: [{ amount, unit: 'USD', series: 'trade', of, definition: { ko: '교역', en: 'trade' } }],
});

describe('figures as small multiples', () => {
  const mill = anEntity('mill', {
    claims: [figure(1, '2019', 42, 's1'), figure(2, '2019', 22, 's2'), figure(3, '2020', 30, 's2')],
  });
  const facts = factsOf([mill, anEntity('dam')]);

  test('two sources of one period stay two points, and the period is named as disputed', () => {
    const [found] = figuresOf(facts, null, { lang: 'en', at: '2026' });
    expect(
      found?.series.map(({ view, disputed }) => [view.points.map(({ amount }) => amount), disputed]),
    ).toEqual([[[42, 22, 30], ['2019']]]);
    expect(found?.sources.map(({ id, n }) => [id, n])).toEqual([
      ['s1', 1],
      ['s2', 2],
    ]);
  });

  test.each([
    ['an entity without series', ['dam']],
    ['an unknown one', ['ghost']],
    ['none', []],
  ])('%s gives nothing', (_, ids) => {
    expect(figuresOf(facts, ids, { lang: 'ko', at: '2026' })).toEqual([]);
  });
});
