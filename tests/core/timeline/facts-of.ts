/** Small fact bases for the timeline's tests, with the few parts each test speaks of. */
import type { Entity, Event, Source } from '@/core/facts/types';
import type { TimelineFacts } from '@/core/timeline/make-item';

/** An entity with nothing but what is given. */
export function anEntity(id: string, parts: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'organisation',
    names: [
      { form: `${id}-ko`, lang: 'ko', script: 'Hang', status: 'official' },
      { form: `${id}-en`, lang: 'en', script: 'Latn', status: 'official' },
    ],
    summary: { ko: '', en: '' },
    claims: [],
    matchAlone: true,
    ...parts,
  };
}

/** An event of entity `mill` unless told otherwise. */
export function anEvent(id: string, date: string, parts: Partial<Event> = {}): Event {
  return {
    id,
    date,
    text: { ko: `${id} 일`, en: `thing ${id}` },
    entities: ['mill'],
    sources: ['s1'],
    ...parts,
  };
}

/** A fact base of these parts; sources `s1` (official, ko), `s2` (press, ru), `s3` (blog, en) are always there. */
export function factsOf(
  entities: Entity[],
  allEvents: Event[] = [],
  redirects: Record<string, string> = {},
): TimelineFacts {
  const source = (id: string, kind: Source['kind'], lang: string): Source => ({
    id,
    kind,
    lang,
    publisher: id,
    title: id,
  });
  const sources = [source('s1', 'official', 'ko'), source('s2', 'press', 'ru'), source('s3', 'blog', 'en')];
  return {
    entities,
    allEvents,
    entity: (id) => entities.find((entity) => entity.id === (redirects[id] ?? id)) ?? null,
    source: (id) => sources.find((one) => one.id === id) ?? null,
  };
}
