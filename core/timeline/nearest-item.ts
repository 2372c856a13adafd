import type { DayNumber } from './day-number';
import type { TimelineItem } from './types';

/** The item about an entity that is nearest to a day, the earlier of two equally near; null when none is about it. */
export function nearestItem(
  items: readonly TimelineItem[],
  entity: string,
  day: DayNumber,
): TimelineItem | null {
  let best: TimelineItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (!item.entities.includes(entity)) continue;
    const distance = Math.max(item.begin.first - day, day - item.begin.last, 0);
    if (distance < least) {
      least = distance;
      best = item;
    }
  }
  return best;
}
