/** A small pack without a fault, to be broken one thing at a time. */
import type { DraftPack } from '../../../core/packs/draft';

const both = (text: string) => ({ ko: `${text} (ko)`, en: text });

/** A fresh draft each time: tests change it. */
export function sampleDraft(): DraftPack {
  return {
    manifest: { id: 'sample', version: '1.0.0', title: both('Sample') },
    entities: [
      {
        file: 'entities/harbour.yaml',
        entity: {
          id: 'harbour',
          kind: 'place',
          summary: both('A harbour town.'),
          names: [
            { form: '항구', lang: 'ko', status: 'press' },
            { form: 'Harbour', lang: 'en', status: 'official', validity: { from: '2019-03', to: '2022' } },
            { form: 'The Port', lang: 'en', status: 'unverified' },
          ],
          claims: [
            {
              id: 'harbour#1',
              text: both('Was built in 1900.'),
              date: '1900~',
              values: [{ amount: 10, upTo: 12, unit: 'km', of: '2020', definition: both('length') }],
              conflicts: ['harbour-length'],
              sources: ['gazette'],
            },
          ],
          status: [
            { stage: 'signed', date: '2018-02', sources: ['gazette'] },
            { stage: 'completed', date: '2023-06-16', sources: ['herald'] },
          ],
          relations: [{ to: 'governor', type: 'related' }],
        },
      },
      {
        file: 'entities/governor.yaml',
        entity: {
          id: 'governor',
          kind: 'office',
          summary: both('An office.'),
          names: [
            { form: '총독', lang: 'ko', status: 'press' },
            { form: 'Governor', lang: 'en', status: 'press', needsEvidence: true },
          ],
          holders: [{ person: 'governor', validity: { from: '2019', to: '2020' }, sources: ['herald'] }],
          claims: [{ id: 'governor#1', text: both('Governs.'), sources: ['herald'] }],
        },
      },
    ],
    sources: [
      {
        id: 'gazette',
        publisher: 'Gazette',
        title: 'A',
        url: 'https://example.org/a',
        lang: 'en',
        kind: 'official',
      },
      { id: 'herald', publisher: 'Herald', title: 'B', published: '2024-06', lang: 'en', kind: 'press' },
    ],
    events: [
      {
        id: '1900-built',
        date: '1900',
        until: '1901',
        text: both('Built'),
        entities: ['harbour'],
        sources: ['gazette'],
      },
    ],
    conflicts: [
      {
        id: 'harbour-length',
        topic: both('Length'),
        description: both('Sources differ.'),
        entities: ['harbour'],
        positions: [
          { value: both('10 km'), sources: ['gazette'] },
          { value: both('12 km'), sources: ['herald'] },
        ],
      },
    ],
    redirects: { port: 'harbour' },
  };
}
