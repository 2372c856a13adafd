import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '@/core/facts/types';
import { chartOf, MOST_MARKS, markAt } from '@/core/timeline/chart';
import { collectItems } from '@/core/timeline/collect-items';
import { dayNumber } from '@/core/timeline/day-number';
import { createRowHeights } from '@/core/timeline/row-heights';
import { anEntity, anEvent, factsOf } from './facts-of';

const TODAY = dayNumber(2026);
const window = { from: dayNumber(2019), to: dayNumber(2021) };
const drawn = (...events: Event[]) =>
  chartOf(collectItems(factsOf([anEntity('mill')], events), null), window, {
    today: TODAY,
    gap: 0.01,
    bins: 10,
  });

describe('marks', () => {
  test.each<[string, Event, boolean]>([
    ['a day is sure', anEvent('a', '2019-06-01'), true],
    ['a month is not: it may be any of its days', anEvent('a', '2019-06'), false],
    ['"about" a day is not', anEvent('a', '2019-06-01~'), false],
    [
      'what lasted from one day to another is sure in between',
      anEvent('a', '2019-02-01', { until: '2019-09-01' }),
      true,
    ],
    ['from a year to the same year nothing is sure', anEvent('a', '2019', { until: '2019' }), false],
  ])('%s', (_, event, sure) => {
    const [mark] = drawn(event).marks ?? [];
    expect(mark && mark.sureTo > mark.sureFrom).toBe(sure);
  });

  test('an approximate year reaches into the years beside it, faintly', () => {
    const [about] = drawn(anEvent('a', '2020~')).marks ?? [];
    const [exact] = drawn(anEvent('a', '2020')).marks ?? [];
    expect(about!.right - about!.left).toBeGreaterThan(2 * (exact!.right - exact!.left));
  });

  test('two events at one moment stand above each other', () => {
    const marks = drawn(anEvent('a', '2019-06-01'), anEvent('b', '2019-06-01')).marks ?? [];
    expect(marks.map((mark) => mark.row)).toEqual([0, 1]);
    expect(markAt(marks, { position: marks[1]!.left, row: 1, reach: 0.02 })?.item.id).toBe('b');
    expect(markAt(marks, { position: 0.9, row: 0, reach: 0.02 })).toBeNull();
  });

  test('marks that mostly lie on each other become bars of density, however few', () => {
    const many = Array.from({ length: 40 }, (_, at) => anEvent(`e${at}`, '2019-06-01'));
    expect(drawn(...many).marks).toBeNull();
    expect(drawn(...many.slice(0, 5)).marks).toHaveLength(5);
  });

  test('more than can be told apart become bars of density', () => {
    const many = Array.from({ length: MOST_MARKS + 1 }, (_, at) => anEvent(`e${at}`, '2019-06'));
    const chart = drawn(...many);
    expect(chart.marks).toBeNull();
    expect(Math.max(...chart.density)).toBeGreaterThan(1);
  });
});

test('holders of one office share a lane even when a month ends one term and begins the next', () => {
  const office = anEntity('office', {
    kind: 'office',
    holders: [
      { person: 'ann', validity: { from: '2015', to: '2020-05' }, sources: ['s1'] },
      { person: 'bo', validity: { from: '2020-05' }, sources: ['s1'] },
    ],
  });
  const items = collectItems(factsOf([office]), null);
  const [lane] = chartOf(items, window, { today: TODAY, gap: 0.01, bins: 10 }).lanes;
  expect(lane).toMatchObject({ type: 'term', entity: 'office', rows: 1 });
});

describe('heights of rows', () => {
  test('agree with plain addition, whatever was measured', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        heights,
        fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 300 }))),
        (first, changes) => {
          const expected = [...first];
          const rows = createRowHeights(first.length, (row) => first[row]!);
          for (const [row, height] of changes) {
            if (row >= expected.length) continue;
            expect(rows.set(row, height)).toBe(height - expected[row]!);
            expected[row] = height;
          }
          let top = 0;
          for (const [row, height] of expected.entries()) {
            expect(rows.offset(row)).toBe(top);
            expect(rows.rowAt(top)).toBe(row);
            expect(rows.rowAt(top + height - 0.5)).toBe(row);
            top += height;
          }
          expect(rows.total()).toBe(top);
          expect(rows.rowAt(top + 1000)).toBe(expected.length - 1);
        },
      ),
    );
  });
  test('an empty list has no height and answers row 0', () => {
    const rows = createRowHeights(0, () => 1);
    expect([rows.total(), rows.rowAt(50)]).toEqual([0, 0]);
  });
});
