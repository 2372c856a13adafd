/**
 * From the fact base to the timeline: events, dated claims, steps of agreements, terms of office, courses of programmes
 * and the times in which names were in use. Nothing is invented: what has no date has no place here.
 */
import type { Entity, Event } from '../facts/types';
import { makeItem, type TimelineFacts } from './make-item';
import { compareItems } from './moment';
import { courseItem, joined, nameItems, namesOf, termItems } from './spans';
import type { TimelineItem } from './types';

/**
 * Items of some entities (ids; unknown ones are passed over), or of the whole base for `null`, in list order. An event
 * belongs to an entity it names; a claim of the same date that shares a source with an event of its entity is folded into
 * the event's `details`, because it says the same thing twice; a step so repeated gives the event its stage.
 */
export function collectItems(facts: TimelineFacts, entityIds: readonly string[] | null): TimelineItem[] {
  const chosen =
    entityIds === null
      ? facts.entities
      : [...new Set(entityIds)].map((id) => facts.entity(id)).filter((entity) => entity !== null);
  const ids = new Set(chosen.map((entity) => entity.id));
  const wanted = facts.allEvents.filter(
    (event) => entityIds === null || event.entities.some((id) => ids.has(facts.entity(id)?.id ?? id)),
  );
  const items: TimelineItem[] = [];
  for (const event of wanted) push(items, eventItem(event, facts));
  const events = byDate(items);
  for (const entity of chosen) {
    for (const item of claimItems(entity, facts)) {
      const same = events.get(item.date)?.find((event) => repeats(item, event));
      if (same) same.details.push(item.id);
      else items.push(item);
    }
    for (const item of stepItems(entity, facts)) {
      const same = events.get(item.date)?.find((event) => repeats(item, event));
      if (same) same.stage ??= item.stage;
      else items.push(item);
    }
    push(items, courseItem(entity, facts));
    items.push(...termItems(entity, facts), ...nameItems(entity, facts));
  }
  items.push(...termsElsewhere(facts, ids, entityIds === null));
  return items.sort(compareItems);
}

function push(items: TimelineItem[], item: TimelineItem | null): void {
  if (item) items.push(item);
}

function eventItem(event: Event, facts: TimelineFacts): TimelineItem | null {
  const { id, date, until, text, entities, sources, conflicts } = event;
  return makeItem({ id, type: 'event', date, until, text, entities, sources, conflicts }, facts);
}

function claimItems(entity: Entity, facts: TimelineFacts): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const claim of entity.claims) {
    const date = claim.date ?? claim.validity?.from;
    if (date === undefined) continue;
    push(
      items,
      makeItem(
        {
          id: claim.id,
          type: 'claim',
          date,
          until: claim.validity?.to,
          text: claim.text,
          entities: [entity.id],
          sources: claim.sources,
          strength: claim.strength,
          conflicts: claim.conflicts,
        },
        facts,
      ),
    );
  }
  return items;
}

function stepItems(entity: Entity, facts: TimelineFacts): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const [at, step] of (entity.status ?? []).entries()) {
    const name = namesOf(entity, step.date);
    const text = step.note ? joined(name, step.note, ': ') : name;
    push(
      items,
      makeItem(
        {
          id: `${entity.id}@${at}`,
          type: 'step',
          date: step.date,
          text,
          entities: [entity.id],
          sources: step.sources,
          stage: step.stage,
        },
        facts,
      ),
    );
  }
  return items;
}

/** Terms of the chosen persons in offices that are not chosen themselves. */
function termsElsewhere(facts: TimelineFacts, ids: ReadonlySet<string>, all: boolean): TimelineItem[] {
  if (all) return [];
  return facts.entities
    .filter((entity) => entity.holders && !ids.has(entity.id))
    .flatMap((office) => termItems(office, facts))
    .filter((item) => item.entities.some((id) => ids.has(id)));
}

function byDate(events: readonly TimelineItem[]): Map<string, TimelineItem[]> {
  const dates = new Map<string, TimelineItem[]>();
  for (const event of events) {
    const sameDate = dates.get(event.date);
    if (sameDate) sameDate.push(event);
    else dates.set(event.date, [event]);
  }
  return dates;
}

function repeats(claim: TimelineItem, event: TimelineItem): boolean {
  return (
    claim.until === event.until &&
    event.entities.includes(claim.entities[0] ?? '') &&
    claim.sources.some((source) => event.sources.includes(source))
  );
}
