import { describe, expect, test } from 'vitest';
import { collectItems } from '@/core/timeline/collect-items';
import { dayNumber } from '@/core/timeline/day-number';
import { densityOf, itemsIn } from '@/core/timeline/density';
import { filterItems, NO_FILTER, type TimelineFilter } from '@/core/timeline/filter-items';
import { listRows, type Marker } from '@/core/timeline/list-rows';
import { momentOf } from '@/core/timeline/moment';
import { nearestItem } from '@/core/timeline/nearest-item';
import { packRows } from '@/core/timeline/pack-rows';
import { anEntity, anEvent, factsOf } from './facts-of';

const TODAY = dayNumber(2026);
const itemsAt = (...dates: string[]) =>
  collectItems(
    factsOf(
      [anEntity('mill')],
      dates.map((date, at) => anEvent(`e${at}`, date)),
    ),
    null,
  );

describe('density', () => {
  const window = { from: dayNumber(2019), to: dayNumber(2020) };
  const total = (bins: Float64Array) => bins.reduce((sum, one) => sum + one, 0);

  test('each item weighs one, however sure its date is', () => {
    expect(total(densityOf(itemsAt('2019', '2019-04', '2019-04-22'), window, 12))).toBeCloseTo(3);
  });
  test('a year is a low bar all through, a day a peak', () => {
    const bins = densityOf(itemsAt('2019', '2019-04-22'), window, 12);
    expect(Math.max(...bins)).toBeGreaterThan(1);
    expect(Math.min(...bins)).toBeGreaterThan(0);
  });
  test('what lies outside weighs nothing', () => {
    expect(total(densityOf(itemsAt('2018', '2021-01-01', '0037'), window, 5))).toBe(0);
  });
  test('what lasts is in every window it touches', () => {
    const span = collectItems(factsOf([anEntity('mill')], [anEvent('a', '2010', { until: '2024' })]), null);
    expect(itemsIn(span, window, TODAY)).toHaveLength(1);
    expect(itemsIn(span, { from: dayNumber(2025), to: dayNumber(2026) }, TODAY)).toHaveLength(0);
  });
});

describe('rows of bars', () => {
  test.each([
    [
      'bars apart share a row',
      [
        [0, 1],
        [2, 3],
      ],
      [0, 0],
    ],
    [
      'bars that touch within the gap do not',
      [
        [0, 1],
        [1.2, 3],
      ],
      [0, 1],
    ],
    [
      'one moment twice takes two rows',
      [
        [5, 5],
        [5, 5],
      ],
      [0, 1],
    ],
    [
      'beyond the last row they crowd where it is free soonest',
      [
        [0, 9],
        [0, 4],
        [1, 2],
      ],
      [0, 1, 1],
    ],
  ])('%s', (_, bars, expected) => {
    const extents = bars.map(([left, right]) => ({ left: left!, right: right! }));
    expect(packRows(extents, { gap: 0.5, most: 2 }).rows).toEqual(expected);
  });
});

describe('the filter', () => {
  const facts = factsOf(
    [anEntity('mill', { kind: 'company' }), anEntity('dam', { kind: 'infrastructure' })],
    [
      anEvent('a', '2001', { text: { ko: '제분소 개장', en: 'Mill opens' } }),
      anEvent('b', '2002-03', { entities: ['dam'], sources: ['s2'], conflicts: ['c1'] }),
      anEvent('c', '2003', {
        entities: ['dam'],
        sources: ['s3'],
        text: { ko: '준공', en: 'Done', ru: 'Сдан' },
      }),
    ],
  );
  const names = (entity: string) => (entity === 'dam' ? ['Плотина', '댐'] : ['방앗간']);
  test.each<[string, Partial<TimelineFilter>, string[]]>([
    ['nothing asked: everything', {}, ['a', 'b', 'c']],
    ['blanks are nothing', { text: '   ' }, ['a', 'b', 'c']],
    ['a word of the text, in any case', { text: 'mILL' }, ['a']],
    ['a word in another language of the text', { text: 'сдан' }, ['c']],
    ['a name of an entity in any script', { text: 'плотина' }, ['b', 'c']],
    ['all words must occur', { text: '댐 준공' }, ['c']],
    ['a year', { text: '2002' }, ['b']],
    ['a kind', { kinds: ['company'] }, ['a']],
    ['an entity', { entities: ['dam'] }, ['b', 'c']],
    ['a language of source', { languages: ['ru'] }, ['b']],
    ['at least fairly sourced', { strength: 'fair' }, ['a', 'b']],
    ['only what is disputed', { disputed: true }, ['b']],
    ['conditions join', { kinds: ['infrastructure'], languages: ['en', 'ko'] }, ['c']],
    ['what nothing has', { text: 'zeppelin' }, []],
  ])('%s', (_, parts, expected) => {
    const kept = filterItems(collectItems(facts, null), { ...NO_FILTER, ...parts }, names);
    expect(kept.map((item) => item.id)).toEqual(expected);
  });
});

describe('the list', () => {
  const marker = (kind: Marker['kind'], date: string): Marker => ({ kind, moment: momentOf(date)! });
  const keys = (dates: string[], markers: Marker[]) =>
    listRows(itemsAt(...dates), markers).map((row) => row.key);

  test('is headed by year, and markers stand at their own day', () => {
    expect(
      keys(
        ['2019-04-22', '2021-08-16', '2021-12-01'],
        [marker('today', '2026-01-01'), marker('article', '2021-08-17')],
      ),
    ).toEqual(['year 2019', 'e0', 'year 2021', 'e1', 'article', 'e2', 'year 2026', 'today']);
  });
  test('with no item still says when the article is', () => {
    expect(keys([], [marker('article', '2021')])).toEqual(['year 2021', 'article']);
  });
  test('counts the items of each year', () => {
    const [year] = listRows(itemsAt('2019', '2019-04'), []);
    expect(year).toMatchObject({ row: 'year', year: 2019, count: 2 });
  });
  test('an article of 2021, no day known, comes after all that 2021 began', () => {
    expect(keys(['2021-12-31'], [marker('article', '2021')])).toEqual(['year 2021', 'e0', 'article']);
  });
});

test.each<[string, string, string, string | null]>([
  ['the nearest to the article, before or after', 'mill', '2019-05-01', 'e1'],
  ['what lasts is near while it may be so', 'mill', '2021-07-01', 'e2'],
  ['of an entity nothing is about: none', 'ghost', '2019-05-01', null],
])('a mention leads to %s', (_, entity, date, expected) => {
  const items = itemsAt('2010', '2019-04-22', '2021');
  expect(nearestItem(items, entity, momentOf(date)!.first)?.id ?? null).toBe(expected);
});
