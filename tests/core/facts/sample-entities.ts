/** Invented entities for tests of time: an office with three terms, a city renamed twice, a road, a disputed figure. */
import type { Claim, Conflict, Entity, Name, Source } from '../../../core/facts/types';

const both = (text: string) => ({ ko: text, en: text });

export function name(form: string, more: Partial<Name> = {}): Name {
  return { form, lang: 'en', script: 'Latn', status: 'press', ...more };
}

export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return { id, text: both(id), strength: 'fair', sources: ['gazette'], ...more };
}

export function entity(id: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'concept',
    names: [name(id)],
    summary: both(id),
    claims: [claim(`${id}#1`)],
    matchAlone: true,
    ...more,
  };
}

export const office = entity('governor', {
  kind: 'office',
  holders: [
    { person: 'ann', validity: { to: '2019-03-19' }, sources: ['gazette'] },
    { person: 'bob', validity: { from: '2019-03-20', to: '2022-05' }, sources: ['gazette'] },
    { person: 'cho', validity: { from: '2022-05-10' }, sources: ['herald'] },
  ],
});

export const city = entity('harbour', {
  kind: 'place',
  names: [
    name('New Harbour', { validity: { from: '2022-09-17' } }),
    name('Harbour', { validity: { to: '2019-03-22' } }),
    name('Port Ann', { validity: { from: '2019-03-23', to: '2022-09-16' } }),
    name('the port', { needsEvidence: true }),
  ],
});

export const road = entity('ring-road', {
  kind: 'infrastructure',
  status: [
    { stage: 'signed', date: '2018-02', sources: ['gazette'] },
    { stage: 'under-way', date: '2020', sources: ['gazette'] },
    { stage: 'completed', date: '2023-06-16', sources: ['herald'] },
  ],
});

export const sources: Source[] = [
  { id: 'gazette', publisher: 'Gazette', title: 'A', published: '2019-04-22', lang: 'en', kind: 'official' },
  { id: 'herald', publisher: 'Herald', title: 'B', published: '2024', lang: 'en', kind: 'press' },
  { id: 'undated', publisher: 'Wiki', title: 'C', lang: 'en', kind: 'reference' },
];

export const dispute: Conflict = {
  id: 'length',
  topic: both('length'),
  description: both('They differ.'),
  entities: ['ring-road'],
  positions: [
    { value: both('66 km'), sources: ['gazette'] },
    { value: both('67 km'), sources: ['herald'] },
    { value: both('65 km'), sources: ['undated', 'herald'] },
  ],
};
