/** From what the reader set to what is drawn: each step kept until what it rests on changes. */
import { useMemo } from 'preact/hooks';
import { domainOf } from '@/core/timeline/axis';
import { isLane } from '@/core/timeline/chart';
import type { DayNumber } from '@/core/timeline/day-number';
import { densityOf, itemsIn } from '@/core/timeline/density';
import { filterItems } from '@/core/timeline/filter-items';
import { focusWindow } from '@/core/timeline/focus-window';
import { type ListRow, listRows, type Marker } from '@/core/timeline/list-rows';
import { type AxisFrame, type TimelineState, windowOf } from '@/core/timeline/timeline-state';
import type { TimelineItem, TimeWindow } from '@/core/timeline/types';

export type Scene = {
  frame: AxisFrame;
  window: TimeWindow;
  /** What passes the filter, whenever it was. */
  passing: readonly TimelineItem[];
  /** What passes and touches the window: the list and the chart. */
  shown: readonly TimelineItem[];
  rows: readonly ListRow[];
  density: (bars: number) => Float64Array;
};

export type SceneInput = {
  items: readonly TimelineItem[];
  state: TimelineState;
  markers: readonly Marker[];
  today: DayNumber;
  namesOf: (entity: string) => readonly string[];
};

/** The scene of this moment. */
export function useTimelineScene({ items, state, markers, today, namesOf }: SceneInput): Scene {
  const domain = useMemo(
    () => domainOf(items, today, items.length === 0 ? [] : markers.map((marker) => marker.moment.first)),
    [items, today, markers],
  );
  const passing = useMemo(() => filterItems(items, state.filter, namesOf), [items, state.filter, namesOf]);
  const frame = useMemo(() => {
    const days = markers.filter(({ kind }) => kind === 'article').map(({ moment }) => moment.first);
    return { domain, auto: focusWindow(passing, domain, days) };
  }, [passing, domain, markers]);
  const window = useMemo(() => windowOf(state, frame), [state.window, frame]);
  const shown = useMemo(
    () => (window === domain ? passing : itemsIn(passing, window, today)),
    [passing, window, domain, today],
  );
  const rows = useMemo(() => {
    const within = markers.filter(({ moment }) => moment.last >= window.from && moment.first <= window.to);
    const before = (some: readonly TimelineItem[]) =>
      some.filter(({ begin }) => begin.outerFirst < window.from).length;
    const earlier = before(passing) - before(shown);
    return listRows(shown, shown.length === 0 ? [] : within, {
      earlier,
      later: passing.length - shown.length - earlier,
    });
  }, [shown, passing, markers, window]);
  const density = useMemo(() => {
    const points = passing.filter((item) => !isLane(item));
    const kept = new Map<number, Float64Array>();
    return (bars: number) => {
      const known = kept.get(bars) ?? densityOf(points, domain, bars);
      kept.set(bars, known);
      return known;
    };
  }, [passing, domain]);
  return { frame, window, passing, shown, rows, density };
}
