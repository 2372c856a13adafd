/** One timeline item from what a pack states of it. */
import type { Entity, EntityKind, Event, LocalText, PartialDate, Source, Strength } from '../facts/types';
import { momentOf } from './moment';
import type { ItemType, TimelineItem } from './types';

/** What is asked of the fact base; any object with these will do, so that tests and other packs need no more. */
export type TimelineFacts = {
  entities: readonly Entity[];
  allEvents: readonly Event[];
  entity(id: string): Entity | null;
  source(id: string): Source | null;
};

/** What every kind of item is made from; the rest of it follows. */
export type ItemParts = {
  id: string;
  type: ItemType;
  date: PartialDate;
  until?: PartialDate | undefined;
  open?: boolean;
  text: LocalText;
  entities: string[];
  sources: string[];
  strength?: Strength;
  conflicts?: readonly string[] | undefined;
  stage?: TimelineItem['stage'];
  acting?: boolean;
};

/** An item from its parts, or null when its date is missing or is none. */
export function makeItem(parts: ItemParts, facts: TimelineFacts): TimelineItem | null {
  const begin = momentOf(parts.date);
  if (!begin) return null;
  const end = momentOf(parts.until);
  const sources = parts.sources.map((id) => facts.source(id)).filter((source) => source !== null);
  const kinds = new Set<EntityKind>();
  for (const id of parts.entities) {
    const kind = facts.entity(id)?.kind;
    if (kind) kinds.add(kind);
  }
  return {
    id: parts.id,
    type: parts.type,
    date: parts.date,
    begin,
    // An end before its beginning is a slip of the data: shown as a point, never as a bar running backwards.
    until: end && end.last >= begin.first ? (parts.until ?? null) : null,
    end: end && end.last >= begin.first ? end : null,
    open: parts.open ?? false,
    text: parts.text,
    stage: parts.stage ?? null,
    acting: parts.acting ?? false,
    entities: parts.entities,
    kinds: [...kinds],
    sources: parts.sources,
    sourceLanguages: [...new Set(sources.map((source) => source.lang))],
    strength: parts.strength ?? strengthOf(sources),
    conflicts: [...(parts.conflicts ?? [])],
    details: [],
  };
}

/** Strength of an item that states none: that of its best source. */
function strengthOf(sources: readonly Source[]): Strength {
  const kinds = new Set(sources.map((source) => source.kind));
  if (kinds.has('official') || kinds.has('agency')) return 'good';
  return kinds.has('press') || kinds.has('company') ? 'fair' : 'weak';
}
