/** What occurs among items, so that a filter offers nothing that would find nothing. */
import type { EntityKind } from '../facts/types';
import type { ItemType, TimelineItem } from './types';

export type Occurring = { types: ItemType[]; kinds: EntityKind[]; entities: string[]; languages: string[] };

/** Types, kinds, entities and source languages of the items, the most frequent first. */
export function occurringIn(items: readonly TimelineItem[]): Occurring {
  const types = new Map<ItemType, number>();
  const kinds = new Map<EntityKind, number>();
  const entities = new Map<string, number>();
  const languages = new Map<string, number>();
  for (const item of items) {
    count(types, item.type);
    for (const kind of item.kinds) count(kinds, kind);
    for (const entity of item.entities) count(entities, entity);
    for (const language of item.sourceLanguages) count(languages, language);
  }
  return {
    types: ranked(types),
    kinds: ranked(kinds),
    entities: ranked(entities),
    languages: ranked(languages),
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ranked<Key>(counts: Map<Key, number>): Key[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
