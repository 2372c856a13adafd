import { useEffect } from 'preact/hooks';
import type { DayNumber } from '@/core/timeline/day-number';
import { filterItems } from '@/core/timeline/filter-items';
import { nearestItem } from '@/core/timeline/nearest-item';
import type { TimelineState } from '@/core/timeline/timeline-state';
import type { TimelineItem } from '@/core/timeline/types';
import type { PageJumps } from './use-page-jumps';

type Pointing = {
  jumps: PageJumps;
  /** The article's day, or today. */
  day: DayNumber;
  state: TimelineState;
  setState: (change: (state: TimelineState) => TimelineState) => void;
  namesOf: (entity: string) => readonly string[];
};

/**
 * Going to a mention, from here or on the page, opens what happened to its entity nearest to the article. A timeline of one
 * entity becomes that of the other one first.
 */
export function usePointed(items: readonly TimelineItem[], pointing: Pointing): void {
  const { jumps, day, state, setState, namesOf } = pointing;
  const { pointed } = jumps;
  useEffect(() => {
    if (pointed === null) return;
    const { scope, filter } = state;
    if (scope.of === 'entity' && scope.entity !== pointed) {
      // Its items come with the next drawing, and this with them.
      setState((now) => ({ ...now, scope: { of: 'entity', entity: pointed }, window: 'auto', chosen: null }));
      return;
    }
    // Among what the reader's filter lets through: what it hides would be chosen and not be seen.
    const item = nearestItem(filterItems(items, filter, namesOf), pointed, day);
    if (item) setState((now) => ({ ...now, chosen: item.id }));
    // Once for each choice: coming back to this tab must not open it again.
    jumps.forgetPointed();
  }, [pointed, items]);
}
