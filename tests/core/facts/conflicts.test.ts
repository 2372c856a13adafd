import { expect, test } from 'vitest';
import { conflictsNamedBy, positionsAt } from '../../../core/facts/conflicts';
import { claim, dispute, sources } from './sample-entities';

test('a claim leads to the conflicts it names, and an id that is gone to none', () => {
  expect(conflictsNamedBy([dispute], claim('a#1', { conflicts: ['gone', 'length'] }))).toEqual([dispute]);
  expect(conflictsNamedBy([dispute], claim('a#2'))).toEqual([]);
});

test.each([
  ['2019-04-21', ['no', 'no', 'unknown']],
  ['2019-04-22', ['yes', 'no', 'unknown']],
  ['2024-06-12', ['yes', 'unknown', 'unknown']],
  ['2025', ['yes', 'yes', 'yes']],
])('on %s every position is given with whether it could be read by then', (date, expected) => {
  const source = (id: string) => sources.find((candidate) => candidate.id === id) ?? null;
  expect(positionsAt(dispute, date, source).map(({ published }) => published)).toEqual(expected);
});
