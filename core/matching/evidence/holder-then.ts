/** An office named without its holder (the Kazakh president) also points to whoever held it on the article's day. */
import { holdsAt } from '../../dates/partial-date';
import type { Entity, PartialDate } from '../../facts/types';

/**
 * The one person who certainly held the office on `published`; null where the date is unknown, where its precision leaves
 * two (2019), or where the entity is no office.
 */
export function holderThen(entity: Entity, published: PartialDate | null): string | null {
  if (published === null || entity.kind !== 'office' || !entity.holders) return null;
  const possible = entity.holders.filter(({ validity }) => holdsAt(validity, published) !== 'no');
  const [only] = possible;
  return possible.length === 1 && only && holdsAt(only.validity, published) === 'yes' ? only.person : null;
}
