import { describe, expect, test } from 'vitest';
import type { ReaderLanguage } from '@/core/facts/types';
import { endWithinYear, formatDateRange, formatOpenRange } from '@/locales/date-range';
import { formatPartialDate, formatShortDate, formatValidity } from '@/locales/format-date';

type InAll = Record<ReaderLanguage, string>;
const LANGUAGES: ReaderLanguage[] = ['ko', 'en', 'ru', 'kk'];

describe('a stretch in writing', () => {
  test.each<[what: string, from: string, until: string, written: InAll]>([
    [
      'years',
      '2017',
      '2022',
      { ko: '2017~2022년', en: '2017–2022', ru: '2017–2022 гг.', kk: '2017–2022 жж.' },
    ],
    [
      'about two years',
      '1937~',
      '1940~',
      {
        ko: '1937~1940년경',
        en: 'about 1937–1940',
        ru: 'примерно 1937–1940 гг.',
        kk: 'шамамен 1937–1940 жж.',
      },
    ],
    [
      'months of a year',
      '2021-10',
      '2021-12',
      {
        ko: '2021년 10~12월',
        en: 'October–December 2021',
        ru: 'октябрь–декабрь 2021 г.',
        kk: '2021 ж. қазан–желтоқсан',
      },
    ],
    [
      'about two months of a year',
      '2021-10~',
      '2021-12~',
      {
        ko: '2021년 10~12월경',
        en: 'about October–December 2021',
        ru: 'примерно октябрь–декабрь 2021 г.',
        kk: 'шамамен 2021 ж. қазан–желтоқсан',
      },
    ],
    [
      'an end that is the beginning',
      '2021-10~',
      '2021-10~',
      {
        ko: '2021년 10월경',
        en: 'about October 2021',
        ru: 'около октября 2021 г.',
        kk: 'шамамен 2021 ж. қазан',
      },
    ],
    [
      'days of a month',
      '2019-04-21',
      '2019-04-23',
      {
        ko: '2019년 4월 21~23일',
        en: '21–23 April 2019',
        ru: '21–23 апреля 2019 г.',
        kk: '2019 ж. 21–23 сәуір',
      },
    ],
    [
      'days of a year',
      '2019-04-30',
      '2019-05-02',
      {
        ko: '2019년 4월 30일~5월 2일',
        en: '30 April – 2 May 2019',
        ru: '30 апреля – 2 мая 2019 г.',
        kk: '2019 ж. 30 сәуір – 2 мамыр',
      },
    ],
    [
      'days of two years',
      '2017-05-10',
      '2022-05-09',
      {
        ko: '2017년 5월 10일~2022년 5월 9일',
        en: '10 May 2017 – 9 May 2022',
        ru: '10 мая 2017 г. – 9 мая 2022 г.',
        kk: '2017 ж. 10 мамыр – 2022 ж. 9 мамыр',
      },
    ],
    [
      'ends known to different degrees',
      '2019~',
      '2022-09-17',
      {
        ko: '2019년경~2022년 9월 17일',
        en: 'about 2019 – 17 September 2022',
        ru: 'около 2019 г. – 17 сентября 2022 г.',
        kk: 'шамамен 2019 ж. – 2022 ж. 17 қыркүйек',
      },
    ],
  ])('%s: %s to %s', (_, from, until, written) => {
    for (const lang of LANGUAGES) expect(formatDateRange(from, until, lang)).toBe(written[lang]);
  });

  test.each<[from: string, written: InAll]>([
    [
      '2019-03-20',
      {
        ko: '2019년 3월 20일~현재',
        en: 'since 20 March 2019',
        ru: 'с 20 марта 2019 г.',
        kk: '2019 ж. 20 наурыздан бері',
      },
    ],
    [
      '2019-03',
      { ko: '2019년 3월~현재', en: 'since March 2019', ru: 'с марта 2019 г.', kk: '2019 ж. наурыздан бері' },
    ],
  ])('goes on from %s', (from, written) => {
    for (const lang of LANGUAGES) expect(formatOpenRange(from, lang)).toBe(written[lang]);
  });
});

describe('a date in a narrow place', () => {
  test.each<[date: string, written: InAll]>([
    ['2021-10~', { ko: '2021년 10월경', en: 'c. Oct 2021', ru: 'ок. 10.2021', kk: 'шам. 10.2021' }],
    ['1937~', { ko: '1937년경', en: 'c. 1937', ru: 'ок. 1937', kk: 'шам. 1937' }],
    ['2021-10-05', { ko: '2021. 10. 5.', en: '5 Oct 2021', ru: '05.10.2021', kk: '05.10.2021' }],
  ])('%s', (date, written) => {
    for (const lang of LANGUAGES) expect(formatShortDate(date, lang)).toBe(written[lang]);
  });

  test('an end under the heading of its beginning’s year leaves the year out', () => {
    const otherwise = (date: string) => formatShortDate(date, 'ko');
    expect(endWithinYear('2021-10~', '2021-12~', { lang: 'ko', otherwise })).toBe('12월경');
    expect(endWithinYear('2021-10', '2022-01', { lang: 'ko', otherwise })).toBe('2022. 1.');
    expect(endWithinYear('2021', '2021', { lang: 'ko', otherwise })).toBe('2021');
  });
});

test.each<[ReaderLanguage, string]>([
  ['ko', '2017. 5. 10.~2022. 5. 9.'],
  ['en', '10 May 2017 – 9 May 2022'],
  ['ru', '10.05.2017–09.05.2022'],
])('a validity in %s is "%s"', (lang, written) => {
  expect(formatValidity({ from: '2017-05-10', to: '2022-05-09' }, lang)).toBe(written);
});

test('"about" a month takes the case that its language asks for', () => {
  expect(formatPartialDate('2021-10~', 'ru')).toBe('около октября 2021 г.');
  expect(formatPartialDate('2021-10', 'ru')).toBe('октябрь 2021 г.');
});
