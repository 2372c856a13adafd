import { expect, it } from 'vitest';
import { currentStep, openFromHere, startTrail, stepTrail, switchDay } from '../../core/card-trail';
import type { CardRequest } from '../../core/facts/card-types';

const first: CardRequest = {
  entity: 'road',
  pageDate: { date: '2021-08-17', foundIn: 'json-ld' },
  at: 'page',
  pageLang: 'ko',
  mention: {
    text: '길',
    why: { form: '길', rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] },
    confidence: 1,
    alternatives: [],
    overlapping: [],
  },
};

it('opens related entities in place, keeping the day and forgetting the mention', () => {
  const trail = openFromHere(startTrail(first), 'city');
  expect(currentStep(trail)).toMatchObject({
    entity: 'city',
    at: 'page',
    pageDate: first.pageDate,
    mention: null,
  });
});

it('goes back and forward, and stays where there is nothing further', () => {
  const trail = openFromHere(startTrail(first), 'city');
  const back = stepTrail(trail, -1);
  expect(currentStep(back)).toBe(first);
  expect(stepTrail(back, -1)).toBe(back);
  expect(currentStep(stepTrail(back, 1)).entity).toBe('city');
});

it('drops what lay ahead when another way is taken', () => {
  const trail = openFromHere(stepTrail(openFromHere(startTrail(first), 'city'), -1), 'river');
  expect(trail.steps.map(({ entity }) => entity)).toEqual(['road', 'river']);
});

it('changes the day of every step, so that going back never mixes two days', () => {
  const trail = switchDay(openFromHere(startTrail(first), 'city'), 'today');
  expect(trail.steps.every(({ at }) => at === 'today')).toBe(true);
});

it('does nothing when the entity is the one shown', () => {
  const trail = startTrail(first);
  expect(openFromHere(trail, 'road')).toBe(trail);
});
