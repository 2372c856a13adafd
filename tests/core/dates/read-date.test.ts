import { describe, expect, test } from 'vitest';
import { findDates, readDateLine, readDateValue } from '../../../core/dates/read-date';

describe('a date line of a news page', () => {
  const cases: [line: string, date: string | null, role?: string][] = [
    ['입력 2019.04.22 18:13', '2019-04-22', 'published'],
    ['입력 : 2023-04-20 오후 3:05 수정 : 2023-04-21 09:00', '2023-04-20', 'published'],
    ['수정 2024.06.13 08:00 | 입력 2024.06.12 21:10', '2024-06-12', 'published'],
    ['최종수정 2024. 6. 13. 08:00', '2024-06-13', 'updated'],
    ['2024.06.12', '2024-06-12', 'plain'],
    ['등록 2021년 8월 17일', '2021-08-17', 'published'],
    ['2021년 8월 17일 화요일', '2021-08-17', 'plain'],
    ['2021년 8월호', '2021-08', 'plain'],
    ['17.08.2021 14:05', '2021-08-17', 'plain'],
    ['Опубликовано: 17 августа 2021, 14:05', '2021-08-17', 'published'],
    ['Обновлено 5 мая 2022 г.', '2022-05-05', 'updated'],
    ['2021 жылғы 17 тамыз', '2021-08-17', 'plain'],
    ['2024 жылдың 12 маусымында', '2024-06-12', 'plain'],
    ['17 тамыз 2021, 10:30', '2021-08-17', 'plain'],
    ['Жарияланды 12 Маусым, 2024', '2024-06-12', 'published'],
    ['Aug. 17, 2021', '2021-08-17', 'plain'],
    ['Published : Aug 17, 2021 - 17:52', '2021-08-17', 'published'],
    ['Updated June 13, 2024 at 9 a.m.', '2024-06-13', 'updated'],
    ['17th of August 2021', '2021-08-17', 'plain'],
    ['12-Jun-2024', '2024-06-12', 'plain'],
    ['17/08/2021', '2021-08-17', 'plain'],
    ['08/17/2021', '2021-08-17', 'plain'],
    ['2024/06/12 09:00', '2024-06-12', 'plain'],
    // Nothing certain can be read from these.
    ['06/12/2024', null],
    ['24.06.12 18:13', null],
    ['2시간 전', null],
    ['어제 18:13', null],
    ['yesterday at 18:13', null],
    ['3 days ago', null],
    ['вчера, 14:05', null],
    ['2 часа назад', null],
    ['кеше 14:05', null],
    ['31.06.2021', null],
    ['2021.13.01', null],
    ['29 февраля 2021', null],
    ['0000-00-00', null],
    ['0001.01.01', null],
    ['31.12.9999', null],
    ['Marketing 17, 2021', null],
    ['version 2021.08.17.3', '2021-08-17'],
    ['tel. 02-2021-0817', null],
    ['', null],
  ];
  test.each(cases)('%s → %s', (line, date, role) => {
    const found = readDateLine(line);
    expect(found?.date ?? null).toBe(date);
    if (role) expect(found?.role).toBe(role);
  });

  test('29 February exists in leap years only', () => {
    expect(readDateLine('29.02.2024')?.date).toBe('2024-02-29');
    expect(readDateLine('29.02.2023')).toBeNull();
    expect(readDateLine('29.02.2000')?.date).toBe('2000-02-29');
    expect(readDateLine('29.02.1900')).toBeNull();
  });

  test('a long table of dates costs bounded work', () => {
    expect(findDates('2021.08.17 '.repeat(5000))).toHaveLength(8);
  });
});

describe('a metadata value', () => {
  const cases: [value: string, date: string | null][] = [
    ['2021-08-17T23:30:00+09:00', '2021-08-17'],
    ['2021-08-17T23:30:00Z', '2021-08-17'],
    ['2021-08-17 18:13:05', '2021-08-17'],
    ['2021-08-17', '2021-08-17'],
    ['2021-08', '2021-08'],
    ['2021', '2021'],
    ['20210817181305', '2021-08-17'],
    ['20210817', '2021-08-17'],
    ['20210817T181305', '2021-08-17'],
    ['Tue, 17 Aug 2021 09:00:00 GMT', '2021-08-17'],
    ['Tue Aug 17 2021 18:13:05 GMT+0900', '2021-08-17'],
    ['1629190385', '2021-08-17'],
    ['1629190385000', '2021-08-17'],
    ['9999-12-31T00:00:00', null],
    ['0000-01-01', null],
    ['2021-02-30', null],
    ['{{publishDate}}', null],
    ['null', null],
    ['', null],
  ];
  test.each(cases)('%s → %s', (value, date) => {
    expect(readDateValue(value)).toBe(date);
  });
});
