import { describe, expect, test } from 'vitest';
import {
  comparePartial,
  earliestDay,
  happenedBy,
  holdsAt,
  isApproximate,
  latestDay,
  parsePartialDate,
  precisionOf,
} from '../../../core/dates/partial-date';

describe('a partial date is read at the precision it states', () => {
  test.each([
    ['2019', { year: 2019, approximate: false }],
    ['2019-04', { year: 2019, month: 4, approximate: false }],
    ['2019-04-22', { year: 2019, month: 4, day: 22, approximate: false }],
    ['1883~', { year: 1883, approximate: true }],
    ['2020-10~', { year: 2020, month: 10, approximate: true }],
    ['2024-02-29', { year: 2024, month: 2, day: 29, approximate: false }],
    ['2000-02-29', { year: 2000, month: 2, day: 29, approximate: false }],
    ['0000', { year: 0, approximate: false }],
    ['9999-12-31', { year: 9999, month: 12, day: 31, approximate: false }],
  ])('%s', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts);
  });

  test.each([
    ['empty', ''],
    ['a day that February lacks', '2021-02-29'],
    ['a century that is no leap year', '1900-02-29'],
    ['the thirty-first of April', '2019-04-31'],
    ['month thirteen', '2019-13'],
    ['month nought', '2019-00'],
    ['day nought', '2019-04-00'],
    ['a short year', '219'],
    ['a long year', '20190'],
    ['slashes', '2019/04/22'],
    ['a time', '2019-04-22T00:00'],
    ['one-digit month', '2019-4'],
    ['space around', ' 2019 '],
    ['a line break after', '2019\n'],
    ['two marks', '2019~~'],
  ])('null for %s', (_name, text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

test.each([
  ['2019', 'year', '2019-01-01', '2019-12-31', false],
  ['2019-04', 'month', '2019-04-01', '2019-04-30', false],
  ['2020-02~', 'month', '2020-02-01', '2020-02-29', true],
  ['2019-04-22', 'day', '2019-04-22', '2019-04-22', false],
  ['0007', 'year', '0007-01-01', '0007-12-31', false],
])('%s is a %s from %s to %s', (date, precision, first, last, approximate) => {
  expect(precisionOf(date)).toBe(precision);
  expect(earliestDay(date)).toBe(first);
  expect(latestDay(date)).toBe(last);
  expect(isApproximate(date)).toBe(approximate);
});

test('a broken date throws with the text it was given', () => {
  expect(() => earliestDay('last spring')).toThrow('last spring');
});

test('a list is ordered by first day, coarse before fine, exact before approximate', () => {
  const ordered = ['1991', '2019', '2019-01', '2019-01~', '2019-01-01', '2019-01-02', '2019-04-22', '2020'];
  expect([...ordered].reverse().sort(comparePartial)).toEqual(ordered);
});

describe('what holds is judged by precision, never by pretending', () => {
  const nurSultan = { from: '2019-03-23', to: '2022-09' };
  test.each([
    ['the day before it began', nurSultan, '2019-03-22', 'no'],
    ['the day it began', nurSultan, '2019-03-23', 'yes'],
    ['the month it began in', nurSultan, '2019-03', 'unknown'],
    ['the year it began in', nurSultan, '2019', 'unknown'],
    ['a whole year inside', nurSultan, '2020', 'yes'],
    ['the last day before the month it ended in', nurSultan, '2022-08-31', 'yes'],
    ['a day of the month it ended in', nurSultan, '2022-09-10', 'unknown'],
    ['the month it ended in', nurSultan, '2022-09', 'unknown'],
    ['the day after that month', nurSultan, '2022-10-01', 'no'],
    ['no validity at all', undefined, '2019', 'yes'],
    ['an open end', { from: '2019-03-20' }, '9999', 'yes'],
    ['an open beginning', { to: '2019-03-19' }, '0000', 'yes'],
    ['the last day itself', { to: '2019-03-19' }, '2019-03-19', 'yes'],
    ['the day after the last', { to: '2019-03-19' }, '2019-03-20', 'no'],
    ['the year before an approximate year', { from: '1883~' }, '1882', 'unknown'],
    ['two years before an approximate year', { from: '1883~' }, '1881', 'no'],
    ['two years after an approximate year', { from: '1883~' }, '1885', 'yes'],
    ['the month after an approximate December', { to: '2020-12~' }, '2021-01', 'unknown'],
    ['two months after an approximate December', { to: '2020-12~' }, '2021-02', 'no'],
  ] as const)('%s', (_name, validity, date, expected) => {
    expect(holdsAt(validity, date)).toBe(expected);
  });

  test.each([
    ['2019-04-22', '2019-04-22', 'yes'],
    ['2019-04-22', '2019-04-21', 'no'],
    ['2019-04', '2019-04-22', 'unknown'],
    ['2019', '2020', 'yes'],
    ['2020', '2019', 'no'],
  ] as const)('what is dated %s had happened by %s: %s', (earlier, date, expected) => {
    expect(happenedBy(earlier, date)).toBe(expected);
  });
});
