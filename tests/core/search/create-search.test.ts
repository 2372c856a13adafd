import { describe, expect, it } from 'vitest';
import type { Entity, Event, Name } from '../../../core/facts/types';
import { createSearch } from '../../../core/search/create-search';

const name = (form: string, lang: string): Name => ({ form, lang, script: 'Zyyy', status: 'press' });

const entity = (id: string, change: Partial<Entity>): Entity => ({
  id,
  kind: 'person',
  names: [],
  summary: { ko: '', en: '' },
  claims: [],
  matchAlone: true,
  ...change,
});

const claim = (id: string, en: string, date: string) => ({
  id,
  text: { ko: '', en },
  date,
  strength: 'good' as const,
  sources: [],
});

const entities = [
  entity('teacher', {
    names: [
      name('박서린', 'ko'),
      name('Pak Seorin', 'en'),
      name('Пак Со Рин', 'ru'),
      name('Пәк Сорин', 'kk'),
    ],
    summary: { ko: '초원 학교의 첫 교장.', en: 'First head of the steppe school.' },
    importance: 0.9,
  }),
  entity('school', {
    kind: 'organisation',
    names: [name('초원학교', 'ko'), name('Steppe School', 'en'), name('Степная школа', 'ru')],
    summary: { ko: '1931년에 세운 학교.', en: 'A school founded in 1931.' },
    claims: [claim('school#1', 'It taught in Korean.', '1931-09-01')],
  }),
  entity('bridge', {
    kind: 'infrastructure',
    names: [
      name('붉은 다리', 'ko'),
      name('Red Bridge', 'en'),
      name('Красный мост', 'ru'),
      name('Қызыл көпір', 'kk'),
    ],
    summary: { ko: '강을 건너는 철교.', en: 'An iron bridge over the river.' },
    claims: [claim('bridge#1', 'Opened to trains.', '1954')],
  }),
  entity('red-river', {
    kind: 'place',
    names: [name('붉은 강', 'ko'), name('Red River', 'en')],
    importance: 0.1,
  }),
  entity('green-river', {
    kind: 'place',
    names: [name('푸른 강', 'ko'), name('Green River', 'en')],
    importance: 0.8,
  }),
];
const events: Event[] = [
  {
    id: 'e1',
    date: '1954-05-01',
    text: { ko: '개통식', en: 'Opening day' },
    entities: ['bridge'],
    sources: [],
  },
];
const search = createSearch({ entities, allEvents: events });
const first = (query: string, onPage: string[] = []) => search(query, { lang: 'en', onPage })[0];

describe('a query finds', () => {
  it.each([
    ['a name as written', '박서린', 'teacher', 'name'],
    ['a name by its beginning', 'step', 'school', 'start'],
    ['a name by a later word', 'bridge', 'bridge', 'name'],
    ['a name by a part of a Korean compound', '학교', 'school', 'part'],
    ['a name whatever its spaces', '붉은다리', 'bridge', 'name'],
    ['a name by a syllable half typed', '박설', 'teacher', 'start'],
    ['a name by a syllable just begun', '초우', 'school', 'start'],
    ['a name by its initial consonants', 'ㅂㅅㄹ', 'teacher', 'initials'],
    ['a name by syllables and initial consonants', '박ㅅㄹ', 'teacher', 'initials'],
    ['Korean typed on QWERTY', 'qkrtjfls', 'teacher', 'layout'],
    ['Russian typed on QWERTY', 'vjcn', 'bridge', 'layout'],
    ['Kazakh typed on QWERTY', '0spsk r-gsh', 'bridge', 'layout'],
    ['English typed on ЙЦУКЕН', 'икшвпу', 'bridge', 'layout'],
    ['English typed on 두벌식', 'ㅠ걍ㅎㄷ', 'bridge', 'layout'],
    ['a romanisation of its own', 'bak seorin', 'teacher', 'sound'],
    ['a Korean name in Cyrillic', 'Пак Сорин', 'teacher', 'name'],
    ['Kazakh without its own letters', 'Кызыл копир', 'bridge', 'name'],
    ['letters swapped', 'stpepe school', 'school', 'typo'],
    ['a letter missing', 'Крсный мост', 'bridge', 'typo'],
    ['a Korean word with its particle', '초원학교에서', 'school', 'name'],
    ['a Russian word in its case', 'школой', 'school', 'name'],
    ['an English possessive', "bridge's", 'bridge', 'name'],
    ['a title beside a name', '박서린 선수', 'teacher', 'name'],
    ['a description', 'iron river', 'bridge', 'description'],
    ['a description in another language by its meaning', 'первый', 'teacher', 'meaning'],
  ])('%s', (_, query, right, by) => {
    const found = first(query);
    expect(found?.entity).toBe(right);
    if (by !== 'meaning') expect(found?.why.by).toBe(by);
  });

  it('a year in a name, a claim or an event', () => {
    expect(search('1954', { lang: 'en' }).map((result) => result.entity)).toEqual(['bridge']);
    expect(search('1931년', { lang: 'ko' })[0]?.entity).toBe('school');
  });

  it.each([
    ['kind:place river', ['green-river', 'red-river']],
    ['종류:인물', ['teacher']],
    ['вид:место', ['green-river', 'red-river']],
    ['kind:nonsense river', []],
    ['date:1954-05', ['bridge']],
    ['year:1931 kind:organisation', ['school']],
  ])('what the filter in "%s" lets through', (query, right) => {
    expect(search(query, { lang: 'en' }).map((result) => result.entity)).toEqual(right);
  });
});

describe('the order', () => {
  it('puts the name before what mentions it', () => {
    expect(search('river', { lang: 'en' }).map(({ entity: id }) => id)).toEqual([
      'green-river',
      'red-river',
      'bridge',
    ]);
  });

  it('breaks a tie by importance, and by this page before that', () => {
    expect(first('river')?.entity).toBe('green-river');
    expect(first('river', ['red-river'])?.entity).toBe('red-river');
  });

  it('gives no more than asked for', () => {
    expect(search('river', { lang: 'en', limit: 1 })).toHaveLength(1);
  });
});

describe('the part of the name that matched', () => {
  const shown = (query: string) => {
    const found = first(query);
    return found?.ranges.map(([start, end]) => found.name.slice(start, end));
  };
  it.each([
    ['bridge', ['Bridge']],
    ['붉은다ㄹ', ['붉은 다리']],
    ['ㅂㅅㄹ', ['박서린']],
    ['qkrtj', ['박서']],
    ['red bri', ['Red', 'Bri']],
    ['школой', ['школ']],
  ])('of "%s" is %j', (query, right) => {
    expect(shown(query)).toEqual(right);
  });
});

describe('input that means nothing', () => {
  const long = 'steppe '.repeat(1500);
  it.each([
    ['empty', ''],
    ['blank', ' \t\n'],
    ['only punctuation', '?!.,;:—…'],
    ['emoji', '🦅🦅'],
    ['control characters', '\u0000\u0007\u001b'],
    ['half a surrogate', '\ud83e'],
    ['the other half', '\udd85x'],
    ['nothing but a filter word', 'kind:'],
  ])('%s gives nothing or something, and never throws', (_, query) => {
    expect(() => search(query, { lang: 'ko' })).not.toThrow();
  });

  it.each([
    ['a regular expression', '.*(a+)+$[^]'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['ten thousand characters', long],
    ['ten thousand of one letter', 'a'.repeat(10_000)],
    ['ten thousand syllables', '가'.repeat(10_000)],
    ['one letter', 'r'],
    ['one consonant', 'ㅂ'],
  ])('%s is answered at once', (_, query) => {
    search(query, { lang: 'en' });
    const began = performance.now();
    search(query, { lang: 'en' });
    // 16 ms is the promise for a keystroke; the machine running the tests may be busy, a hang would take seconds.
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('a base of nothing finds nothing', () => {
    expect(createSearch({ entities: [], allEvents: [] })('steppe', { lang: 'en' })).toEqual([]);
  });
});
