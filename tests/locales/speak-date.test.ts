import { describe, expect, test } from 'vitest';
import type { ReaderLanguage } from '@/core/facts/types';
import { dayNumber } from '@/core/timeline/day-number';
import { dateWithinYear, speakDate, speakRange, tickLabel } from '@/locales/speak-date';

describe('a date aloud', () => {
  test.each<[string, ReaderLanguage, string]>([
    ['1937', 'ko', '1937년'],
    ['2019-04', 'ko', '2019년 4월'],
    ['2019-04-22', 'ko', '2019년 4월 22일'],
    ['1937~', 'ko', '1937년경'],
    ['1937~', 'en', 'about 1937'],
    ['2019-04-22', 'en', '22 April 2019'],
    ['2019', 'ru', '2019 год'],
    ['2019-04', 'ru', 'апрель 2019 года'],
    ['2019-04-22', 'ru', '22 апреля 2019 года'],
    ['1937~', 'ru', 'около 1937 года'],
    ['2019', 'kk', '2019 жыл'],
    ['2019-04', 'kk', '2019 жылғы сәуір'],
    ['2019-04-22', 'kk', '2019 жылғы 22 сәуір'],
    ['nonsense', 'ko', 'nonsense'],
  ])('%s in %s is "%s"', (date, lang, words) => {
    expect(speakDate(date, lang)).toBe(words);
  });
});

describe('a stretch of time aloud', () => {
  test.each<[string, string | null, ReaderLanguage, string]>([
    ['2017-05-10', '2022-05-09', 'ko', '2017년 5월 10일부터 2022년 5월 9일까지'],
    ['2019', null, 'ko', '2019년부터 계속'],
    ['2017-05-10', '2022-05', 'en', 'from 10 May 2017 to May 2022'],
    ['2019-03', '2022-09', 'ru', 'с марта 2019 года по сентябрь 2022 года'],
    ['2019-03-20', null, 'ru', 'с 20 марта 2019 года по настоящее время'],
    ['2019-03-20', '2022-09', 'kk', '2019 жылғы 20 наурыздан 2022 жылғы қыркүйекке дейін'],
    ['2019', '2022', 'kk', '2019 жылдан 2022 жылға дейін'],
    ['2019', null, 'kk', '2019 жылдан бері'],
    ['2021-10~', '2021-10~', 'en', 'about October 2021'],
    ['2021-10~', '2021-12~', 'ru', 'примерно с октября 2021 года примерно по декабрь 2021 года'],
  ])('%s to %s in %s', (from, until, lang, words) => {
    expect(speakRange(from, until, lang)).toBe(words);
  });
});

test('the axis is labelled by year, then month, then day', () => {
  expect(tickLabel(dayNumber(2019), 'month', 'ko')).toBe('2019');
  expect(tickLabel(dayNumber(2019, 4), 'month', 'kk')).toBe('сәу');
  expect(tickLabel(dayNumber(2019, 4, 22), 'day', 'ru')).toBe('22 апр');
  expect(tickLabel(dayNumber(37), 'year', 'en')).toBe('37');
});

test.each<[string, ReaderLanguage, string]>([
  ['2019-04-22', 'ko', '4월 22일'],
  ['2019-04', 'kk', 'сәу'],
  ['2019-04-22~', 'ru', 'ок. 22 апр'],
  ['2021-10~', 'ko', '10월경'],
  ['1937~', 'ko', '1937년경'],
  ['2021-10~', 'en', 'c. Oct'],
  ['2021-10~', 'kk', 'шам. қаз'],
  ['2019-04-22', 'en', '22 Apr'],
  ['0037', 'en', '37'],
])('%s under its year in %s is "%s"', (date, lang, words) => {
  expect(dateWithinYear(date, lang)).toBe(words);
});
