import { describe, expect, test } from 'vitest';
import {
  countCountries,
  countIn,
  findCountryWords,
  lastPartner,
} from '../../../core/matching/evidence/count-countries';

const counts = (text: string) => {
  const { kazakhstan, korea, other } = countCountries(text.toLowerCase());
  return [kazakhstan, korea, other];
};

describe('countries as words', () => {
  test.each([
    [
      'endings and compounds of all four languages',
      '주카자흐스탄 대사, казахстанско-корейский, Kazakhs, Қазақстанның',
      [4, 1, 0],
    ],
    ['a word that only holds a name', 'recorea, экзакорея', [0, 0, 0]],
    ['the peninsula, which is neither country', '한반도 정세', [0, 0, 0]],
    ['the third country named most often', '몽골과 중국, 몽골', [0, 0, 2]],
    ['nothing', '', [0, 0, 0]],
  ])('%s', (_what, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test('are counted within a stretch only, whole words of it', () => {
    const text = '카자흐스탄과 몽골은 웃었다. 한국과 몽골은 울었다.';
    const words = findCountryWords(text);
    const second = text.indexOf('한국');
    expect(countIn(words, { start: second, end: text.length })).toEqual({
      kazakhstan: 0,
      korea: 1,
      other: 1,
      otherSaw: '몽골',
    });
    expect(countIn(words, { start: second, end: second + 1 }).korea).toBe(0);
    // A count leaves nothing behind for the next one.
    expect(countIn(words, { start: 0, end: second })).toMatchObject({ kazakhstan: 1, korea: 0, other: 1 });
  });

  test('the partner of a stretch is the last country in it that is not Korea', () => {
    const text = '몽골에 들른 뒤 카자흐스탄에서 한국 기업을 만났다.';
    const words = findCountryWords(text);
    expect(lastPartner(words, { start: 0, end: text.length })).toBe(text.indexOf('카자흐'));
    expect(lastPartner(words, { start: text.indexOf('한국'), end: text.length })).toBeNull();
  });
});
