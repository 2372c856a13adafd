import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../core/matching/find-candidates';
import { indexOf, type NameLike } from '../../support/index-of';

const NAMES: NameLike[] = [
  '카자흐스탄',
  '아스타나',
  '아스타나 국제금융센터',
  '홍범도',
  '홍범도 장군 유해 봉환',
  '현대',
  '알마티',
  '신북방정책',
  '누르-술탄',
  '문 대통령',
  'K-실크로드',
  '토카예프',
  '고려인',
  '국제협력센터',
  'Tokayev',
  'Kassym-Jomart Tokayev',
  'Fresh Wind',
  'An San',
  'NIA',
  'Republic of Korea',
  'MOU',
  { form: 'Almaty', entity: 'city' },
  'Токаев@ru',
  'Астана@ru',
  'Южная Корея@ru',
  'Алматы@kk',
  'Қазақстан@kk',
  'Семей@ru',
  'Евразийский экономический союз@ru',
  'Усть-Илимск@ru',
];
const index = indexOf(NAMES);

/** What is found, as `form[span]`, in order; the ending behind a plus, the prefix before a minus. */
function found(text: string): string[] {
  return findCandidates(text, index).map(({ form, start, end, ending, prefix }) => {
    const span = text.slice(start, end);
    return `${prefix && `${prefix}-`}${span === form ? form : `${form}[${span}]`}${ending && `+${ending}`}`;
  });
}

describe('a name is found', () => {
  test.each([
    ['alone', '카자흐스탄', ['카자흐스탄']],
    ['in a sentence, without its particle', '어제 아스타나에서 열렸다', ['아스타나+에서']],
    ['before a title and a particle', '토카예프대통령은 답했다', ['토카예프+대통령은']],
    ['with its parts run together', '문대통령은', ['문 대통령[문대통령]+은']],
    [
      'with a space put into it',
      '카자흐 스탄과 신 북방 정책',
      ['카자흐스탄[카자흐 스탄]+과', '신북방정책[신 북방 정책]'],
    ],
    [
      'with another hyphen, a space or a dot',
      '누르술탄 누르 술탄 누르·술탄',
      ['누르-술탄[누르술탄]', '누르-술탄[누르 술탄]', '누르-술탄[누르·술탄]'],
    ],
    [
      'over a line break that falls on its gap',
      'the Republic\n   of Korea said',
      ['Republic of Korea[Republic\n   of Korea]'],
    ],
    ['after digits or another script', '2021년 국제IT, 韓카자흐스탄', ['카자흐스탄']],
    ['before another script', 'MOU를 체결', ['MOU+를']],
    [
      'after a one-syllable prefix, which is said',
      '주카자흐스탄 대사와 재알마티 동포',
      ['주-카자흐스탄', '재-알마티'],
    ],
    ['with an English possessive outside the span', 'Tokayev’s visit', ['Tokayev+’s']],
    ['in capitals throughout', 'TOKAYEV AND ALMATY', ['Tokayev[TOKAYEV]', 'Almaty[ALMATY]']],
    ['in full-width letters', 'Ａｌｍａｔｙ', ['Almaty[Ａｌｍａｔｙ]']],
    ['around a soft hyphen', 'Al\u00admaty', ['Almaty[Al\u00admaty]']],
    [
      'declined in Russian, the whole word inside the span',
      'с Токаевым в Астане',
      ['Токаев[Токаевым]+ым', 'Астана[Астане]+е'],
    ],
    [
      'declined in Russian in all its words',
      'для Южной Кореи и Евразийского экономического союза',
      ['Южная Корея[Южной Кореи]+и', 'Евразийский экономический союз[Евразийского экономического союза]+а'],
    ],
    ['declined in Kazakh', 'Қазақстанның Алматыда', ['Қазақстан[Қазақстанның]+ның', 'Алматы[Алматыда]+да']],
    ['around a bracketed gloss', '신(新)북방정책을', ['신북방정책[신(新)북방정책]+을']],
    [
      'nested in a longer name, which is found too',
      '아스타나 국제금융센터',
      ['아스타나 국제금융센터', '아스타나'],
    ],
    [
      'nested at its head, both with their ends',
      '홍범도 장군 유해 봉환을',
      ['홍범도 장군 유해 봉환+을', '홍범도'],
    ],
    [
      'twice where two forms share a span’s part',
      'Kassym-Jomart Tokayev',
      ['Kassym-Jomart Tokayev', 'Tokayev'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in the middle of a word', '포토카예프 도아스타나 Newtokayev'],
    ['before what is no ending', '홍범도함 현대화 알마티캉스 Tokayevism'],
    ['over a gap that a short name does not have', '현 대'],
    ['where a short name’s gap is closed', 'Ansan'],
    ['when a capital is missing', 'the tokayev, fresh wind and almaty'],
    ['when an abbreviation is not in capitals', 'Nia and nia'],
    ['across a sentence end or a paragraph', '누르. 술탄 Republic\n\nof Korea'],
    ['across a line break inside a word', '카자흐\n스탄'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('offsets', () => {
  test('point into decomposed text as it was given', () => {
    const text = `${'어제 한국과 Café 앞에서'.normalize('NFD')} ${'카자흐스탄은'.normalize('NFD')} 말했다`;
    const [candidate] = findCandidates(text, index);
    expect(text.slice(candidate?.start, candidate?.end).normalize('NFC')).toBe('카자흐스탄');
  });

  test('are those of the name alone when letters before it fold away', () => {
    const text = '😀 \u200bal\u00admaty Almaty';
    expect(findCandidates(text, index).map(({ start }) => start)).toEqual([text.indexOf('Almaty')]);
  });
});

test('a name allowed in small letters is found in any case', () => {
  const loose = indexOf([{ form: 'Fresh Wind', anyCase: true }]);
  expect(findCandidates('a fresh wind, Fresh Wind', loose)).toHaveLength(2);
});

test('each candidate says which name of the list it was', () => {
  const [candidate] = findCandidates('in Almaty', index);
  expect(candidate).toMatchObject({
    entity: 'city',
    name: NAMES.findIndex((name) => typeof name !== 'string'),
    rule: 'exact',
    cost: 0,
  });
});

test('a gap written otherwise costs a little, so that the name written just so is preferred', () => {
  const [exact] = findCandidates('누르-술탄', index);
  const [closed] = findCandidates('누르술탄', index);
  expect(exact?.rule).toBe('exact');
  expect(closed?.rule).toBe('separators');
  expect(closed?.cost).toBeGreaterThan(exact?.cost ?? 1);
});

test('where the gap of a declined name is closed, nothing but the ending is one', () => {
  const endings = findCandidates('мэр Усть-Илимска, Устьилимска', index).map(({ ending }) => ending);
  expect([...new Set(endings)]).toEqual(['а']);
});
