/** Which items the reader wants to see. Every condition left empty lets everything through. */
import type { EntityKind, NameLanguage, Strength } from '../facts/types';
import type { ItemType, TimelineItem } from './types';

export type TimelineFilter = {
  /** Typed text: each word must occur in the item's texts or its entities' names, in any language. */
  text: string;
  types: readonly ItemType[];
  kinds: readonly EntityKind[];
  entities: readonly string[];
  /** Languages of sources: at least one source must be in one of them. */
  languages: readonly NameLanguage[];
  /** Weakest strength still shown. */
  strength: Strength;
  /** Only what sources disagree on. */
  disputed: boolean;
};

/** Nothing filtered out. */
export const NO_FILTER: TimelineFilter = {
  text: '',
  types: [],
  kinds: [],
  entities: [],
  languages: [],
  strength: 'weak',
  disputed: false,
};

const STRENGTHS: readonly Strength[] = ['weak', 'fair', 'good'];

/** True when the filter lets everything through. */
export function isUnfiltered(filter: TimelineFilter): boolean {
  return (
    filter.text.trim() === '' &&
    filter.strength === 'weak' &&
    !filter.disputed &&
    [filter.types, filter.kinds, filter.entities, filter.languages].every((list) => list.length === 0)
  );
}

/**
 * Items that pass, in their order. `namesOf` gives all written names of an entity, so that typing a name in any script finds
 * what concerns it; it is only called where the item's own texts do not have the words.
 */
export function filterItems(
  items: readonly TimelineItem[],
  filter: TimelineFilter,
  namesOf: (entity: string) => readonly string[],
): readonly TimelineItem[] {
  if (isUnfiltered(filter)) return items;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const least = STRENGTHS.indexOf(filter.strength);
  const any = <T>(wanted: readonly T[], has: readonly T[]) =>
    wanted.length === 0 || wanted.some((one) => has.includes(one));
  return items.filter(
    (item) =>
      STRENGTHS.indexOf(item.strength) >= least &&
      (!filter.disputed || item.conflicts.length > 0) &&
      (filter.types.length === 0 || filter.types.includes(item.type)) &&
      any(filter.kinds, item.kinds) &&
      any(filter.entities, item.entities) &&
      any(filter.languages, item.sourceLanguages) &&
      (words.length === 0 || hasWords(item, words, namesOf)),
  );
}

function hasWords(
  item: TimelineItem,
  words: readonly string[],
  namesOf: (entity: string) => readonly string[],
): boolean {
  const { ko, en, ru, kk } = item.text;
  const own = fold([item.date, item.until, ko, en, ru, kk].filter(Boolean).join('\n'));
  const missing = words.filter((word) => !own.includes(word));
  if (missing.length === 0) return true;
  const names = fold(item.entities.flatMap((entity) => namesOf(entity)).join('\n'));
  return missing.every((word) => names.includes(word));
}

/** Case, width and composition do not matter when one types. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
