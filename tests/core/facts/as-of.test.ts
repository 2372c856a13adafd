import { describe, expect, test } from 'vitest';
import { asOf, claimsAt, holdersAt, nameAt, officesAt, statusAt } from '../../../core/facts/as-of';
import { city, claim, entity, name, office, road } from './sample-entities';

describe('an office has the holder of the date, and two where a coarse date covers a change', () => {
  test.each([
    ['2019-03-19', ['ann yes']],
    ['2019-03-20', ['bob yes']],
    ['2019-03', ['ann unknown', 'bob unknown']],
    ['2020', ['bob yes']],
    ['2022-05-09', ['bob unknown']],
    ['2022-05-10', ['bob unknown', 'cho yes']],
    ['2022-06', ['cho yes']],
    ['9999', ['cho yes']],
  ])('%s', (date, expected) => {
    expect(holdersAt(office, date).map(({ item, holds }) => `${item.person} ${holds}`)).toEqual(expected);
  });
});

test('a person holds the offices of the date', () => {
  expect(officesAt([city, office], 'bob', '2021').map(({ item }) => item.office.id)).toEqual(['governor']);
  expect(officesAt([city, office], 'bob', '2023')).toEqual([]);
  expect(officesAt([city, office], 'nobody', '2021')).toEqual([]);
});

describe('a claim holds from its date on unless its validity says otherwise', () => {
  const subject = entity('subject', {
    claims: [
      claim('always'),
      claim('dated', { date: '2019-04' }),
      claim('ended', { date: '2017', validity: { to: '2018-12-31' } }),
      claim('spanned', { date: '2030', validity: { from: '2020-01-01', to: '2020-12-31' } }),
    ],
  });
  test.each([
    ['2016', ['always yes']],
    ['2018-06-01', ['always yes', 'ended yes']],
    ['2019-03-31', ['always yes']],
    ['2019-04-15', ['always yes', 'dated unknown']],
    ['2019-05', ['always yes', 'dated yes']],
    ['2020', ['always yes', 'dated yes', 'spanned yes']],
    ['2021', ['always yes', 'dated yes']],
  ])('%s', (date, expected) => {
    expect(claimsAt(subject, date).map(({ item, holds }) => `${item.id} ${holds}`)).toEqual(expected);
  });
});

describe('an entity is called what it was called then', () => {
  test.each([
    ['2019-03-22', 'Harbour'],
    ['2019-03-23', 'Port Ann'],
    ['2022-09-16', 'Port Ann'],
    ['2022-09-17', 'New Harbour'],
    ['2024', 'New Harbour'],
    [null, 'New Harbour'],
  ])('%s: %s', (date, expected) => {
    expect(nameAt(city, 'en', date)?.form).toBe(expected);
  });

  test('what nobody vouches for gives way, and a language without names gives null', () => {
    const subject = entity('subject', {
      names: [name('guess', { status: 'unverified' }), name('short', { needsEvidence: true }), name('full')],
    });
    expect(nameAt(subject, 'en', '2020')?.form).toBe('full');
    expect(nameAt(subject, 'ru', '2020')).toBeNull();
  });
});

describe('the status of a project is its last step surely taken', () => {
  test.each([
    ['2018-01-31', null, null, 'signed'],
    ['2018-02-10', null, 'signed', 'under-way'],
    ['2018-03', 'signed', null, 'under-way'],
    ['2020-07-01', 'signed', 'under-way', 'completed'],
    ['2023-06-15', 'under-way', null, 'completed'],
    ['2023', 'under-way', 'completed', null],
    ['2023-06-16', 'completed', null, null],
  ])('%s', (date, current, perhaps, next) => {
    const status = statusAt(road, date);
    expect([
      status?.current?.stage ?? null,
      status?.perhaps?.stage ?? null,
      status?.next?.stage ?? null,
    ]).toEqual([current, perhaps, next]);
  });

  test('null where there are no steps', () => {
    expect(statusAt(city, '2020')).toBeNull();
  });
});

test('asOf gathers what depends on time', () => {
  const view = asOf([office, city, road], office, '2020');
  expect(view.holders.map(({ item }) => item.person)).toEqual(['bob']);
  expect(view.claims).toHaveLength(1);
  expect(view.status).toBeNull();
});

test('a date that is none is refused with the value', () => {
  expect(() => asOf([], office, 'spring')).toThrow('spring');
});
