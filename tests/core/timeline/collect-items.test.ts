import { describe, expect, test } from 'vitest';
import type { Claim } from '@/core/facts/types';
import { collectItems } from '@/core/timeline/collect-items';
import { anEntity, anEvent, factsOf } from './facts-of';

const claim = (n: number, parts: Partial<Claim>): Claim => ({
  id: `mill#${n}`,
  text: { ko: '문장', en: 'sentence' },
  strength: 'fair',
  sources: ['s1'],
  ...parts,
});

const ids = (facts: Parameters<typeof collectItems>[0], of: string[] | null = null) =>
  collectItems(facts, of).map((item) => item.id);

describe('what becomes an item', () => {
  test('events come in order of date, the year before its months', () => {
    const events = [
      anEvent('c', '2019-04-22'),
      anEvent('b', '2019-04'),
      anEvent('d', '2600'),
      anEvent('a', '0037'),
    ];
    expect(ids(factsOf([anEntity('mill')], [...events, anEvent('y', '2019')]))).toEqual([
      'a',
      'y',
      'b',
      'c',
      'd',
    ]);
  });

  test('two events at one moment both stay, in order of id', () => {
    const facts = factsOf([anEntity('mill')], [anEvent('b', '2019-04-22'), anEvent('a', '2019-04-22')]);
    expect(ids(facts)).toEqual(['a', 'b']);
  });

  test.each([
    ['no events at all', [], []],
    ['an event whose date is empty', [anEvent('a', '')], []],
    ['an event whose date is no day of the calendar', [anEvent('a', '2021-02-30')], []],
  ])('%s gives nothing and throws nothing', (_, events, expected) => {
    expect(ids(factsOf([anEntity('mill')], events))).toEqual(expected);
  });

  test('an end before its beginning is dropped, the event is not', () => {
    const [item] = collectItems(factsOf([anEntity('mill')], [anEvent('a', '2020', { until: '2019' })]), null);
    expect(item).toMatchObject({ id: 'a', until: null, end: null });
  });

  test('a claim that an event of the same date and source repeats is folded into it', () => {
    const mill = anEntity('mill', { claims: [claim(1, { date: '2019-04-22' })] });
    const items = collectItems(factsOf([mill], [anEvent('a', '2019-04-22')]), null);
    expect(items.map((item) => [item.id, item.details])).toEqual([['a', ['mill#1']]]);
  });

  test('a step that an event of the same date and source repeats gives it its stage', () => {
    const mill = anEntity('mill', { status: [{ stage: 'signed', date: '2019-04-22', sources: ['s1'] }] });
    const items = collectItems(factsOf([mill], [anEvent('a', '2019-04-22')]), null);
    expect(items.map((item) => [item.id, item.stage])).toEqual([['a', 'signed']]);
  });

  test('a claim of the same date from another source stands for itself', () => {
    const mill = anEntity('mill', { claims: [claim(1, { date: '2019-04-22', sources: ['s2'] })] });
    expect(ids(factsOf([mill], [anEvent('a', '2019-04-22')]))).toEqual(['a', 'mill#1']);
  });

  test('a claim without a date begins with its validity; one with neither is left out', () => {
    const claims = [claim(1, { validity: { from: '2001', to: '2004' } }), claim(2, {})];
    const items = collectItems(factsOf([anEntity('mill', { claims })]), null);
    expect(items.map((item) => [item.id, item.date, item.until])).toEqual([['mill#1', '2001', '2004']]);
  });

  test('an event without stated strength is as strong as its best source', () => {
    const strengths = [['s3'], ['s2', 's3'], ['s1', 's3'], ['gone']].map(
      (sources) =>
        collectItems(factsOf([anEntity('mill')], [anEvent('a', '2019', { sources })]), null)[0]?.strength,
    );
    expect(strengths).toEqual(['weak', 'fair', 'good', 'weak']);
  });
});

describe('what lasts', () => {
  const office = anEntity('office', {
    kind: 'office',
    holders: [
      { person: 'ann', validity: { from: '2017-05-10', to: '2022-05-09' }, sources: ['s1'] },
      { person: 'bo', validity: { from: '2022-05-10' }, acting: true, sources: ['s2'] },
      { person: 'nobody', validity: {}, sources: ['s2'] },
    ],
  });
  const facts = factsOf([office, anEntity('ann', { kind: 'person' }), anEntity('bo', { kind: 'person' })]);

  test('terms of office with a known beginning, the last one open', () => {
    expect(
      collectItems(facts, ['office']).map(({ date, until, open, acting }) => [date, until, open, acting]),
    ).toEqual([
      ['2017-05-10', '2022-05-09', false, false],
      ['2022-05-10', null, true, true],
    ]);
  });

  test('the term of a person is found without asking for the office', () => {
    expect(collectItems(facts, ['bo']).map((item) => item.text.en)).toEqual(['bo-en · office-en']);
  });

  test('an agreement runs from its first step to its last, and on if that was no end', () => {
    const steps = (last: 'in-force' | 'expired') =>
      anEntity('pact', {
        status: [
          { stage: last, date: '2012', sources: ['s1'] },
          { stage: 'signed', date: '2009-05', sources: ['s2'] },
        ],
      });
    const course = (last: 'in-force' | 'expired') =>
      collectItems(factsOf([steps(last)]), null).find((item) => item.type === 'course');
    expect(course('in-force')).toMatchObject({ date: '2009-05', until: null, open: true, stage: 'in-force' });
    expect(course('expired')).toMatchObject({
      date: '2009-05',
      until: '2012',
      open: false,
      stage: 'expired',
    });
  });

  test('names of equal validity in several languages are one item; unverified ones are none', () => {
    const validity = { from: '2019-03-23', to: '2022-09-17' };
    const town = anEntity('town', {
      names: [
        { form: '새이름', lang: 'ko', script: 'Hang', status: 'historical', validity },
        { form: 'Newname', lang: 'en', script: 'Latn', status: 'historical', validity },
        { form: 'Guess', lang: 'ru', script: 'Latn', status: 'unverified', validity: { from: '2019' } },
      ],
    });
    const items = collectItems(factsOf([town]), null);
    expect(items.map(({ type, text }) => [type, text])).toEqual([['name', { ko: '새이름', en: 'Newname' }]]);
  });
});

describe('whose items', () => {
  const facts = factsOf(
    [anEntity('mill'), anEntity('dam')],
    [
      anEvent('a', '2001'),
      anEvent('b', '2002', { entities: ['dam'] }),
      anEvent('c', '2003', { entities: ['dam', 'mill'] }),
    ],
    { 'old-mill': 'mill' },
  );
  test.each([
    ['of one entity: its events', ['mill'], ['a', 'c']],
    ['of a renamed one: those of its successor', ['old-mill'], ['a', 'c']],
    ['of two: each event once', ['mill', 'dam', 'mill'], ['a', 'b', 'c']],
    ['of an unknown one: none', ['ghost'], []],
    ['of none: none', [], []],
    ['of all: all', null, ['a', 'b', 'c']],
  ])('%s', (_, of, expected) => {
    expect(ids(facts, of)).toEqual(expected);
  });
});
