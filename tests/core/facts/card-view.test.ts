import { describe, expect, it } from 'vitest';
import type { CardRequest, CardView } from '../../../core/facts/card-types';
import { cardView } from '../../../core/facts/card-view';
import type { ReaderLanguage } from '../../../core/facts/types';
import { requestFor, smallBase } from '../../support/small-base';

const TODAY = '2026-11-24';

function view(entity: string, change: Partial<CardRequest> = {}, lang: ReaderLanguage = 'ko'): CardView {
  const found = cardView(smallBase, { ...requestFor(entity, change), lang, today: TODAY });
  if (!found) throw new Error(`no card for ${entity}`);
  return found;
}

const claimIds = ({ claims, more }: CardView) => [...claims, ...more].map(({ id }) => id);

describe('the office of a person', () => {
  it.each<[string, string, string[]]>([
    ['is what was held on the day', '2018-05-01', ['office, held']],
    ['is what was held last, for one who had left', '2021-08-17', ['office, ended']],
    ['is unknown where the day is too coarse to tell', '2019', ['office, held']],
  ])('%s', (_which, date, offices) => {
    const card = view('first', { pageDate: { date, foundIn: 'meta' } });
    expect(card.offices.map(({ entity, ended }) => `${entity}, ${ended ? 'ended' : 'held'}`)).toEqual(
      offices,
    );
  });

  it.each([
    ['2018-05-01', { from: '2015' }],
    ['2021-08-17', { from: '2015', to: '2019-03-19' }],
  ])('is told on %s as it could be then: its end only once it had come', (date, validity) => {
    const [office] = view('first', { pageDate: { date, foundIn: 'meta' } }).offices;
    expect(office?.validity).toEqual(validity);
  });

  it('is none for one who is yet to take it', () => {
    expect(view('second', { pageDate: { date: '2018-05-01', foundIn: 'meta' } }).offices).toEqual([]);
  });
});

describe('the day of a card', () => {
  it('is the article’s: later facts are changes, not claims', () => {
    const then = view('road');
    expect(then.asOf).toMatchObject({ date: '2021-08-17', at: 'page' });
    expect(claimIds(then)).not.toContain('road#4');
    expect(then.changes).toContainEqual(expect.objectContaining({ is: 'claim', date: '2023-06-16' }));
  });

  it('is today when the reader asks: the later fact is a claim, and nothing changed since', () => {
    const now = view('road', { at: 'today' });
    expect(now.asOf).toMatchObject({ date: TODAY, at: 'today' });
    expect(claimIds(now)).toContain('road#4');
    expect(now.changes).toEqual([]);
  });

  it('is today where the page has no date, and then there is nothing to switch', () => {
    expect(view('road', { pageDate: null }).asOf).toEqual({ date: TODAY, at: 'today', pageDate: null });
  });

  it.each<[string, Partial<CardRequest>, string]>([
    ['by its name then', {}, '옛고을'],
    ['by its name now', { at: 'today' }, '새고을'],
  ])('calls a renamed place %s', (_when, change, name) => {
    expect(view('city', change).name.text).toBe(name);
  });

  it.each<[string, string | null, string[]]>([
    ['2017-05-01', '2017-05-01', ['first']],
    ['2019-03-19, the last day', '2019-03-19', ['first']],
    ['2021-08-17', '2021-08-17', ['second']],
    ['2019, which covers the change of hands', '2019', ['first', 'second']],
  ])('knows who held an office in %s', (_when, date, holders) => {
    const card = view('office', { pageDate: date === null ? null : { date, foundIn: 'meta' } });
    expect(card.holders.map(({ entity }) => entity)).toEqual(holders);
  });

  it.each([
    ['2018-01-01', ['no', 'no', 'no']],
    ['2018', ['unknown', 'no', 'no']],
    ['2021-08-17', ['yes', 'yes', 'no']],
    ['2024', ['yes', 'yes', 'yes']],
  ])('knows which steps had been taken in %s', (date, taken) => {
    const card = view('road', { pageDate: { date, foundIn: 'meta' } });
    expect(card.status.map((step) => step.taken)).toEqual(taken);
  });
});

describe('sources', () => {
  it('are numbered from 1 in the order the card cites them, each once', () => {
    const card = view('road');
    expect(card.sources.map(({ n }) => n)).toEqual(card.sources.map((_source, at) => at + 1));
    expect(new Set(card.sources.map(({ id }) => id)).size).toBe(card.sources.length);
    expect(card.claims[0]?.sources[0]).toBe(1);
  });

  it('stand behind every statement', () => {
    const card = view('road');
    const cited = [
      card.claims,
      card.more,
      card.changes,
      card.status,
      ...card.conflicts.map((c) => c.positions),
    ];
    for (const statement of cited.flat()) expect(statement.sources.length).toBeGreaterThan(0);
  });

  it('are links only when they are web addresses', () => {
    const card = view('road');
    expect(card.sources.find(({ id }) => id === 'odd')?.url).toBeNull();
    expect(card.sources.find(({ id }) => id === 'post')?.url).toBe('https://post.example/road');
  });
});

describe('languages', () => {
  it('says which language a text is really in', () => {
    const card = view('road', {}, 'kk');
    expect(card.name).toEqual({ text: 'Дала жолы', lang: 'kk' });
    expect(card.summary).toEqual({ text: 'A great road across the steppe.', lang: 'en' });
  });

  it('gives the page’s form where it tells something the heading does not', () => {
    expect(view('road', {}, 'en').pageName).toEqual({ text: '초원 큰길', lang: 'ko' });
    expect(view('road', {}, 'ko').pageName).toBeNull();
  });

  it('never takes an unverified form or a short one as the heading', () => {
    expect(view('road', {}, 'en').name.text).toBe('Steppe Road');
    expect(view('road', {}, 'ko').name.text).toBe('초원 큰길');
  });

  it('lists the reader’s language first', () => {
    expect(view('road', {}, 'ru').names[0]?.form).toBe('Степная дорога');
  });
});

describe('figures', () => {
  it('of periods after the article are left out, and with them a series that had not begun', () => {
    const on = (date: string) => view('road', { pageDate: { date, foundIn: 'meta' } }).series;
    expect(on('2020-05-01')[0]?.points.map(({ of }) => of)).toEqual(['2019', '2020']);
    expect(on('2019-12-31')).toEqual([]);
  });

  it('make a series in order of time, with ranges and estimates kept as such', () => {
    const [series] = view('road').series;
    expect(
      series?.points.map(({ of, amount, upTo, approximate }) => [of, amount, upTo, approximate]),
    ).toEqual([
      ['2019', 1_500_000, null, false],
      ['2020', 2_100_000, null, false],
      ['2021', 1_900_000, 2_400_000, true],
    ]);
  });
});

it('gives null for an entity the base does not have, and follows a renamed one', () => {
  expect(cardView(smallBase, { ...requestFor('nobody'), lang: 'ko', today: TODAY })).toBeNull();
  expect(view('highway').entity).toBe('road');
});

it('leaves out relations to what the base does not have', () => {
  expect(view('road').related.map(({ entity }) => entity)).toEqual(['city']);
});
