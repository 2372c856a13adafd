import { describe, expect, test } from 'vitest';
import { createFactBase } from '../../../core/facts/fact-base';
import { city, dispute, office, road, sources } from './sample-entities';

const said = { ko: 'x', en: 'x' };
const base = createFactBase({
  id: 'sample',
  version: '1.0.0',
  title: said,
  entities: [office, city, road],
  events: [
    { id: 'late', date: '2023-06-16', text: said, entities: ['ring-road'], sources: ['herald'] },
    { id: 'early', date: '2019', text: said, entities: ['harbour', 'ring-road'], sources: ['gazette'] },
  ],
  conflicts: [dispute],
  sources,
  redirects: { port: 'old-port', 'old-port': 'harbour', ring: 'ring' },
});

describe('the fact base finds', () => {
  test('an entity by its id or by one it had before', () => {
    expect(base.entity('harbour')).toBe(city);
    expect(base.entity('port')).toBe(city);
  });

  test('nothing for an unknown id, and nothing for a redirect to itself', () => {
    expect(base.entity('nowhere')).toBeNull();
    expect(base.entity('ring')).toBeNull();
    expect(base.source('nowhere')).toBeNull();
    expect(base.conflict('nowhere')).toBeNull();
  });

  test('events of several entities once each, earliest first', () => {
    expect(base.eventsOf(['port', 'ring-road']).map(({ id }) => id)).toEqual(['early', 'late']);
    expect(base.allEvents.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(base.eventsOf([])).toEqual([]);
  });

  test('the conflicts that concern an entity', () => {
    expect(base.conflictsOf('ring-road')).toEqual([dispute]);
    expect(base.conflictsOf('harbour')).toEqual([]);
  });
});
