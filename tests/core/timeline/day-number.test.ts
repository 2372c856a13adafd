import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay, dayNumber, dayOfIso, isoOfDay } from '@/core/timeline/day-number';

describe('day numbers', () => {
  test.each([
    ['the epoch is zero', '1970-01-01', 0],
    ['the day before it is minus one', '1969-12-31', -1],
    ['a leap day has a number of its own', '2000-02-29', 11_016],
    ['year 37 is year 37, not 1937', '0037-01-01', -706_013],
    ['year 2600 lies ahead', '2600-01-01', 230_103],
  ])('%s', (_, day, number) => {
    expect(dayOfIso(day)).toBe(number);
    expect(isoOfDay(number)).toBe(day);
  });

  test('agree with the calendar of the language for every day of the years 100 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -683_000, max: 2_932_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(civilDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
      }),
    );
  });

  test('months beyond twelve carry into the year', () => {
    expect(dayNumber(2019, 13)).toBe(dayNumber(2020));
    expect(dayNumber(2019, 0)).toBe(dayNumber(2018, 12));
  });
});
