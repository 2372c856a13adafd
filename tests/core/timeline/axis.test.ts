import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampWindow,
  dayAt,
  domainOf,
  MIN_WINDOW_DAYS,
  panWindow,
  positionOf,
  showDay,
  ticksOf,
  zoomWindow,
} from '@/core/timeline/axis';
import { collectItems } from '@/core/timeline/collect-items';
import { dayNumber, isoOfDay } from '@/core/timeline/day-number';
import { anEntity, anEvent, factsOf } from './facts-of';

const TODAY = dayNumber(2026, 1, 15);
const itemsAt = (...dates: string[]) =>
  collectItems(
    factsOf(
      [anEntity('mill')],
      dates.map((date, at) => anEvent(`e${at}`, date)),
    ),
    null,
  );

describe('the whole axis', () => {
  test.each([
    ['no event: the ten years before today', [], '2016-01-01', '2026-01-16'],
    ['one event: a year on either side', ['2019-04-22'], '2018-04-21', '2020-04-23'],
    ['two at one moment: the same', ['2019-04-22', '2019-04-22'], '2018-04-21', '2020-04-23'],
    ['year 137 and 2600: both, with a margin', ['0137', '2600'], '0087-09-20', '2650-04-13'],
  ])('%s', (_, dates, from, to) => {
    const domain = domainOf(itemsAt(...dates), TODAY);
    expect([isoOfDay(domain.from), isoOfDay(domain.to)]).toEqual([from, to]);
  });

  test('reaches the article and today when asked to', () => {
    const domain = domainOf(itemsAt('2019-04-22'), TODAY, [dayNumber(2021, 8, 17), TODAY]);
    expect(domain.to).toBeGreaterThan(TODAY);
  });
});

describe('zoom and pan', () => {
  const domain = { from: 0, to: 10_000 };
  const windowIn = fc
    .tuple(fc.double({ min: 0, max: 9000, noNaN: true }), fc.double({ min: 7, max: 1000, noNaN: true }))
    .map(([from, width]) => ({ from, to: from + width }));

  test('never leave the domain nor become narrower than a week', () => {
    fc.assert(
      fc.property(
        windowIn,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (window, at, factor, by) => {
          for (const next of [zoomWindow(window, { at, factor, domain }), panWindow(window, by, domain)]) {
            expect(next.from).toBeGreaterThanOrEqual(-1e-6);
            expect(next.to).toBeLessThanOrEqual(10_000 + 1e-6);
            expect(next.to - next.from).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS - 1e-6);
          }
        },
      ),
    );
  });

  test('the day under the pointer stays under the pointer', () => {
    const window = { from: 4000, to: 6000 };
    const next = zoomWindow(window, { at: 0.25, factor: 0.5, domain });
    expect(dayAt(0.25, next)).toBeCloseTo(dayAt(0.25, window));
  });

  test('a brush drawn backwards or too narrow is widened round its middle', () => {
    expect(clampWindow({ from: 500, to: 499 }, domain)).toEqual({ from: 496, to: 503 });
  });

  test('a day out of sight is brought to the middle; one in sight moves nothing', () => {
    const window = { from: 4000, to: 5000 };
    expect(positionOf(7000, showDay(window, 7000, domain))).toBeCloseTo(0.5);
    expect(showDay(window, 4500, domain)).toBe(window);
  });
});

describe('lines on the axis', () => {
  const ticks = (from: string, to: string, most: number) => {
    const day = (iso: string) => dayNumber(...(iso.split('-').map(Number) as [number, number, number]));
    return ticksOf({ from: day(from), to: day(to) }, most);
  };
  test.each([
    ['a century by twenty years', '1920-06-01', '2026-01-01', 6, ['1940', '1960', '1980', '2000', '2020']],
    ['three years by years', '2018-06-01', '2021-06-01', 4, ['2019', '2020', '2021']],
  ])('%s', (_, from, to, most, years) => {
    expect(ticks(from, to, most).map((tick) => isoOfDay(tick.day).slice(0, 4))).toEqual(years);
  });

  test('a season by months, January marked', () => {
    const found = ticks('2019-11-10', '2020-02-20', 5);
    expect(found.map((tick) => [isoOfDay(tick.day), tick.major])).toEqual([
      ['2019-12-01', false],
      ['2020-01-01', true],
      ['2020-02-01', false],
    ]);
  });

  test('there is always at least one and never many more than asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900_000, max: 900_000 }),
        fc.double({ min: MIN_WINDOW_DAYS, max: 1_500_000, noNaN: true }),
        fc.integer({ min: 3, max: 12 }),
        (from, width, most) => {
          const found = ticksOf({ from, to: from + width }, most);
          expect(found.length).toBeLessThanOrEqual(most + 2);
          for (const { day } of found) expect(day >= from && day <= from + width).toBe(true);
        },
      ),
    );
  });
});
