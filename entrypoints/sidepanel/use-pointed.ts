import { useEffect } from 'preact/hooks';
import type { DayNumber } from '@/core/timeline/day-number';
import { nearestItem } from '@/core/timeline/nearest-item';
import type { TimelineState } from '@/core/timeline/timeline-state';
import type { TimelineItem } from '@/core/timeline/types';
import type { PageJumps } from './use-page-jumps';

type Pointing = {
  jumps: PageJumps;
  /** The article's day, or today. */
  day: DayNumber;
  setState: (change: (state: TimelineState) => TimelineState) => void;
};

/** Going to a mention opens what happened to its entity nearest to the article. */
export function usePointed(items: readonly TimelineItem[], { jumps, day, setState }: Pointing): void {
  useEffect(() => {
    if (jumps.pointed === null) return;
    const item = nearestItem(items, jumps.pointed, day);
    if (item) setState((now) => ({ ...now, chosen: item.id }));
    // Once for each jump: coming back to this tab must not open it again.
    jumps.forgetPointed();
  }, [jumps.pointed]);
}
