import { describe, expect, test } from 'vitest';
import { type Change, changedSince } from '../../../core/facts/changed-since';
import type { Entity } from '../../../core/facts/types';
import { city, claim, entity, office, road } from './sample-entities';

function say(change: Change): string {
  const date = change.date ?? 'undated';
  switch (change.kind) {
    case 'name':
      return `${date} name ${change.before.form} → ${change.after.form}`;
    case 'holder':
      return `${date} holder ${change.before.map((t) => t.person)} → ${change.after.map((t) => t.person)}`;
    case 'status':
      return `${date} status ${change.before?.stage ?? 'none'} → ${change.after.stage}`;
    case 'claim':
    case 'no-longer':
      return `${date} ${change.kind} ${change.claim.id}`;
    default:
      return `${date} ${change.kind} ${change.of.office.id}`;
  }
}

function changes(subject: Entity, from: string, to: string): string[] {
  const entities = [office, city, road, subject];
  return changedSince({ entity: subject, entities, from, to, lang: 'en' }).map(say);
}

const bob = entity('bob', { kind: 'person' });
const subject = entity('subject', {
  claims: [
    claim('old', { date: '2018', milestone: true }),
    claim('same-year', { date: '2019', milestone: true }),
    claim('new', { date: '2021-08-17', milestone: true }),
    claim('remark', { date: '2021-08-17' }),
    claim('ended', { date: '2018', validity: { to: '2022-12-31' } }),
    claim('future', { date: '2029', milestone: true }),
  ],
});

describe('what is different since the article', () => {
  test.each<[string, Entity, string, string, string[]]>([
    ['a renamed city', city, '2021-08-17', '2026-01-01', ['2022-09-17 name Port Ann → New Harbour']],
    [
      'a city renamed twice: the name of today',
      city,
      '2018',
      '2026-01-01',
      ['2022-09-17 name Harbour → New Harbour'],
    ],
    ['no change of name within one name', city, '2023', '2026-01-01', []],
    ['an office in other hands', office, '2021', '2026-01-01', ['2022-05-10 holder bob → cho']],
    ['nothing sure where the article covers a change', office, '2022-05', '2022-05-20', []],
    ['a person who left office', bob, '2021', '2026-01-01', ['2022-05 left-office governor']],
    [
      'a person who came and went',
      bob,
      '2018',
      '2026-01-01',
      ['2019-03-20 took-office governor', '2022-05 left-office governor'],
    ],
    ['a project that went on', road, '2019', '2026-01-01', ['2023-06-16 status signed → completed']],
    ['a project at an end already', road, '2024', '2026-01-01', []],
    [
      'milestones that came and claims that ended, by date, no mere remarks',
      subject,
      '2019-04-22',
      '2026-01-01',
      ['2021-08-17 claim new', '2022-12-31 no-longer ended'],
    ],
    ['nothing when today is the article’s day', subject, '2021-08-17', '2021-08-17', []],
    ['nothing when the article is of the future', subject, '2030', '2026-01-01', []],
  ])('%s', (_name, about, from, to, expected) => {
    expect(changes(about, from, to)).toEqual(expected);
  });
});
