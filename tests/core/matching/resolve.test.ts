import { describe, expect, test } from 'vitest';
import { raisePossibles } from '../../../core/matching/raise-possibles';
import type { Mention, PageContext } from '../../../core/matching/types';
import { createMatcher } from '../../../scripts/reading/matcher';

const matcher = createMatcher();
const context = (parts: Partial<PageContext> = {}): PageContext => ({
  lang: 'ko',
  published: null,
  established: [],
  ...parts,
});
const surfaces = (mentions: readonly Mention[]): string[] => mentions.map(({ text }) => text);

describe('a resolution', () => {
  test('has offsets into the text as given', () => {
    const text = '  “카자흐스탄의 알마티”에서\n토카예프 대통령은 말했다.';
    const { mentions } = matcher.match(text, context());
    expect(mentions.length).toBeGreaterThan(2);
    for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  test('is in order of start, and only what lies inside another overlaps', () => {
    const { mentions } = matcher.match('홍범도 장군 유해 봉환은 크즐오르다에서 시작됐다.', context());
    expect(surfaces(mentions)).toEqual(['홍범도 장군 유해 봉환', '홍범도', '크즐오르다']);
  });

  test('offers the place inside a longer name', () => {
    const { mentions } = matcher.match('아스타나 국제금융센터가 문을 열었다.', context());
    expect(mentions.map(({ entity }) => entity)).toEqual(['aifc']);
    expect(mentions[0]?.alternatives.map(({ entity }) => entity)).toContain('astana');
  });

  test.each([
    ['2019-03-01', ['nursultan-nazarbayev']],
    ['2024-06-12', ['kassym-jomart-tokayev']],
    ['2019', []],
    [null, []],
  ])('offers who held an office named without its holder on %s', (published, holders) => {
    const { mentions } = matcher.match('The Kazakh president landed.', context({ lang: 'en', published }));
    expect(mentions[0]?.entity).toBe('president-of-kazakhstan');
    const people = mentions[0]?.alternatives.map(({ entity }) => entity).filter((id) => id !== 'kazakhstan');
    expect(people).toEqual(holders);
  });

  test('establishes full names for the requests that follow', () => {
    const first = matcher.match('문재인 전 대통령이 책을 냈다.', context({ published: '2025-01-01' }));
    expect(first.established.map(({ entity }) => entity)).toEqual(['moon-jae-in']);
    const later = '문 대통령은 그때를 이렇게 적었다.';
    expect(matcher.match(later, context({ published: '2025-01-01' })).mentions).toEqual([]);
    const again = matcher.match(later, context({ published: '2025-01-01', established: first.established }));
    expect(surfaces(again.mentions)).toEqual(['문 대통령']);
  });

  test('explains each mention by the rule and the words it saw', () => {
    const { mentions } = matcher.match(
      '윤 대통령은 국무회의를 열었다.',
      context({ published: '2023-08-29' }),
    );
    expect(mentions[0]?.why).toMatchObject({
      form: '윤 대통령',
      ending: '은',
      evidence: [{ rule: 'office-at-that-date', saw: '2023-08-29' }],
    });
  });

  test('assumes nothing where the date is unknown', () => {
    expect(matcher.match('윤 대통령은 국무회의를 열었다.', context()).mentions).toEqual([]);
  });

  test('is empty for an empty text', () => {
    expect(matcher.match('', context())).toEqual({ mentions: [], possible: [], established: [] });
  });
});

describe('later text', () => {
  test('raises what was only possible', () => {
    const possible: Mention = {
      start: 0,
      end: 4,
      text: 'Moon',
      entity: 'moon-jae-in',
      confidence: 0.45,
      why: { form: 'Moon', rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] },
      alternatives: [],
    };
    const raised = raisePossibles([possible], [{ entity: 'moon-jae-in', form: 'Moon Jae-in' }]);
    expect(raised.map(({ confidence, why }) => [confidence, why.evidence[0]?.rule])).toEqual([
      [0.9, 'full-name-on-page'],
    ]);
    expect(raisePossibles([possible], [{ entity: 'yoon-suk-yeol', form: 'Yoon Suk Yeol' }])).toEqual([]);
  });
});

describe('hostile input costs bounded time and throws nothing', () => {
  /** Far above what it takes (under half a second here) and far below what quadratic work would. */
  const SECONDS = 8;
  const everything = matcher.factBase.entities
    .flatMap(({ names }) => names.map(({ form }) => form))
    .join(' ');
  const cases: [what: string, text: string, published: string | null][] = [
    ['ten thousand mentions of one name', '토카예프 대통령은 '.repeat(10_000), '2024-06-12'],
    ['ten thousand surnames', 'Moon '.repeat(10_000), '2019-01-01'],
    ['ten thousand shared forms', 'strategic partnership '.repeat(10_000), '2024-06-12'],
    ['a text that names everything', `${everything}\n`.repeat(3), '2024-06-12'],
    ['titles without end', 'President of Kazakhstan Kassym-Jomart Tokayev '.repeat(4_000), null],
    ['one pile of overlapping names', '핵심광물 공급망 협력 파트너십 MOU'.repeat(3_000), '2024-06-12'],
    ['the year 0', '윤 대통령과 문 대통령', '0000'],
    ['the year 9999', '윤 대통령과 문 대통령', '9999-12-31'],
    ['lone surrogates and controls', '\ud800카자흐스탄\udfff\u0000알마티\u202e', '2024-06-12'],
  ];
  test.each(cases)('%s', (_what, text, published) => {
    const began = performance.now();
    expect(() => matcher.match(text, context({ published }))).not.toThrow();
    expect(performance.now() - began).toBeLessThan(SECONDS * 1000);
  });

  test('a page that changes language half-way is read to its end', () => {
    const text =
      '카자흐스탄과 한국이 만났다.\nКазахстан и Корея договорились.\nҚазақстан мен Корея келісті.\nKazakhstan agreed.';
    const { mentions } = matcher.match(text, context({ published: '2024-06-12' }));
    const lines = new Set(
      mentions
        .filter(({ entity }) => entity === 'kazakhstan')
        .map(({ start }) => text.slice(0, start).split('\n').length),
    );
    expect([...lines]).toEqual([1, 2, 3, 4]);
  });
});
