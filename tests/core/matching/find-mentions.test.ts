/** A text is read alike however its letters are stored. */
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../core/matching/types';
import { createMatcher } from '../../../scripts/reading/matcher';

const { match } = createMatcher();
const context: PageContext = { lang: null, published: '2021-08-18', established: [] };
const TEXT = [
  '문재인 대통령은 카자흐스탄에서 온 토카예프 대통령을 청와대에서 맞았다. 문 대통령은 홍범도 장군을 기렸다.',
  'Юн Сок Ёль посетил Казахстан; Токаев встретил его в Акорде, а корё-сарам ждали в Алматы.',
  'Қасым-Жомарт Тоқаев Қызылордаға барды.',
].join('\n');

describe('a text is read alike', () => {
  const plain = match(TEXT, context).mentions;

  it('with names found in it at all', () => {
    expect(plain.length).toBeGreaterThan(10);
  });

  it.each([
    ['decomposed (NFD)', TEXT.normalize('NFD')],
    ['with a zero-width space after every character', [...TEXT].join('\u200b')],
    ['with soft hyphens inside words', TEXT.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u00ad')],
    ['decomposed and strewn with joiners', [...TEXT.normalize('NFD')].join('\u200d')],
    ['after a byte order mark', `\ufeff${TEXT}`],
  ])('%s', (_what, given) => {
    const found = match(given, context).mentions;
    const shown = (text: string) => text.replace(/[\u00ad\u200b-\u200d\ufeff]/g, '').normalize('NFC');
    expect(found.map(({ entity, text }) => `${entity} ${shown(text)}`)).toEqual(
      plain.map(({ entity, text }) => `${entity} ${text}`),
    );
    for (const { start, end, text } of found) {
      expect(given.slice(start, end)).toBe(text);
      expect(text).toMatch(/^[^\u00ad\u200b-\u200d].*[^\u00ad\u200b-\u200d]$/su);
    }
  });
});
