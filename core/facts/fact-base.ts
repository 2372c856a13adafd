/** The fact base as the rest of the program asks it: a pack with look-ups. Holds no state beyond its indexes. */
import { comparePartial } from '../dates/partial-date';
import type { Conflict, Entity, Event, Pack, Source } from './types';

export type FactBase = {
  pack: Pack;
  entities: Entity[];
  /** All events, earliest first. */
  allEvents: Event[];
  /** The entity of this id, or of the id that replaced it; null when there is none. */
  entity: (id: string) => Entity | null;
  source: (id: string) => Source | null;
  conflict: (id: string) => Conflict | null;
  /** Events that concern any of these entities, earliest first, each once. */
  eventsOf: (entityIds: string[]) => Event[];
  /** Conflicts that concern the entity. */
  conflictsOf: (entityId: string) => Conflict[];
};

/** Redirects followed before giving up: a chain longer than this is a ring. */
const MOST_REDIRECTS = 8;

/** Wraps a pack that has been checked; ids that resolve to nothing give null, never an error. */
export function createFactBase(pack: Pack): FactBase {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const conflicts = new Map(pack.conflicts.map((conflict) => [conflict.id, conflict]));
  const redirects = new Map(Object.entries(pack.redirects));
  const allEvents = [...pack.events].sort((a, b) => comparePartial(a.date, b.date));

  const currentId = (id: string): string => {
    let current = id;
    for (let step = 0; step < MOST_REDIRECTS; step++) {
      const next = redirects.get(current);
      if (next === undefined) return current;
      current = next;
    }
    return current;
  };

  return {
    pack,
    entities: pack.entities,
    allEvents,
    entity: (id) => entities.get(currentId(id)) ?? null,
    source: (id) => sources.get(id) ?? null,
    conflict: (id) => conflicts.get(id) ?? null,
    eventsOf: (ids) => {
      const wanted = new Set(ids.map(currentId));
      return allEvents.filter((event) => event.entities.some((id) => wanted.has(id)));
    },
    conflictsOf: (id) => {
      const wanted = currentId(id);
      return pack.conflicts.filter((conflict) => conflict.entities.includes(wanted));
    },
  };
}
