import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../locales/format-number';

/** Browsers part number and word by a no-break space. */
const amount = (value: number, lang: 'ko' | 'en' | 'ru' | 'kk') =>
  formatAmount(value, lang).replace(/\u00a0/g, ' ');

describe('an amount', () => {
  it.each([
    [700, '700', '700', '700', '700'],
    [66_000, '66,000', '66,000', '66 000', '66 000'],
    [150_000, '15만', '150 thousand', '150 тыс.', '150 мың'],
    [6_000_000, '600만', '6 million', '6 млн', '6 млн'],
    [4_200_000_000, '42억', '4.2 billion', '4,2 млрд', '4,2 млрд'],
    [2_500_000_000_000, '2.5조', '2.5 trillion', '2,5 трлн', '2,5 трлн'],
  ])('of %d is written in the words of each language', (value, ...written) => {
    expect((['ko', 'en', 'ru', 'kk'] as const).map((lang) => amount(value, lang))).toEqual(written);
  });
});
