import { describe, expect, test } from 'vitest';
import { findUnknownNames } from '../../../core/matching/unknown-names';

const names = (text: string, marked: { start: number; end: number }[] = []): string[] =>
  findUnknownNames(text, marked).map((unknown) => unknown.text);

describe('names that the base does not know', () => {
  const cases: [text: string, expected: string[]][] = [
    ['Kazakh Foreign Minister Murat Sample met guests in Astana.', ['Murat Sample']],
    ['French Foreign Minister Jean Sample met guests in Lyon.', []],
    ['Министр энергетики Казахстана Алмас Примеров прибыл в Сеул.', ['Алмас Примеров']],
    ['Қазақстанның энергетика министрі Алмас Үлгіұлы Сеулге келді.', ['Алмас Үлгіұлы']],
    ['카자흐스탄의 아스카르 마민 총리가 방한했다.', ['아스카르 마민']],
    ['카자흐스탄 외교부 장관이 방한했다.', []],
    ['Kazakhstan will host a forum.', []],
    ['', []],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a name that is marked already is not unknown', () => {
    const text = 'Kazakh Deputy Minister Roman Sklyar spoke.';
    const start = text.indexOf('Roman');
    expect(names(text, [{ start, end: start + 12 }])).toEqual([]);
  });

  test('a list of hundreds gives a handful', () => {
    const text = Array.from(
      { length: 300 },
      (_, n) =>
        `Kazakh Minister Aru Sam${'abcdefghij'[n % 10]}e${'klmnopqrst'[Math.floor(n / 10) % 10]} came.`,
    );
    expect(names(text.join(' '))).toHaveLength(5);
  });
});
