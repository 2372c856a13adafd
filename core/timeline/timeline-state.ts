/** What the reader has set on the timeline, and how each act changes it: a pure reducer, so that every way in (wheel, pinch, buttons, keys, deep link) does the same. */
import { clampWindow, dayAt, panWindow, showDay, zoomWindow } from './axis';
import type { DayNumber } from './day-number';
import { NO_FILTER, type TimelineFilter } from './filter-items';
import type { TimeWindow } from './types';

/** Whose events: this page's entities, one entity, or the whole base. */
export type Scope = { of: 'page' } | { of: 'entity'; entity: string } | { of: 'all' };

export type TimelineState = {
  scope: Scope;
  filter: TimelineFilter;
  /** `auto`: where most happened; `whole`: everything there is. Both follow the items as they change. */
  window: TimeWindow | 'auto' | 'whole';
  /** Id of the opened item. */
  chosen: string | null;
};

export type TimelineAction =
  | { type: 'scope'; scope: Scope }
  | { type: 'filter'; change: Partial<TimelineFilter> }
  | { type: 'clear-filter' }
  /** `at` is a position in the window, 0–1. */
  | { type: 'zoom'; at: number; factor: number }
  | { type: 'pan'; by: number }
  /** Edges as positions on the whole axis, 0–1, in either order. */
  | { type: 'brush'; from: number; to: number }
  | { type: 'whole' }
  /** Shows all that lies before or after the window, too. */
  | { type: 'reach'; side: 'earlier' | 'later' }
  | { type: 'show'; day: DayNumber }
  | { type: 'choose'; id: string | null; day?: DayNumber };

/** The timeline as it opens. */
export const FIRST_STATE: TimelineState = {
  scope: { of: 'page' },
  filter: NO_FILTER,
  window: 'auto',
  chosen: null,
};

/** The whole axis and where it opens, at this moment. */
export type AxisFrame = { domain: TimeWindow; auto: TimeWindow };

/** The window that a state means. */
export function windowOf({ window }: TimelineState, { domain, auto }: AxisFrame): TimeWindow {
  if (window === 'whole') return domain;
  return window === 'auto' ? auto : clampWindow(window, domain);
}

/** The state after an act. */
export function reduceTimeline(
  state: TimelineState,
  action: TimelineAction,
  frame: AxisFrame,
): TimelineState {
  const { domain } = frame;
  const window = windowOf(state, frame);
  const at = (next: TimeWindow): TimelineState => ({
    ...state,
    window: isWhole(next, domain) ? 'whole' : next,
  });
  switch (action.type) {
    case 'scope':
      // Another set of items has another axis: the old window would point anywhere.
      return { ...state, scope: action.scope, window: 'auto', chosen: null };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.change } };
    case 'clear-filter':
      return { ...state, filter: NO_FILTER };
    case 'zoom':
      return at(zoomWindow(window, { at: action.at, factor: action.factor, domain }));
    case 'pan':
      return at(panWindow(window, action.by, domain));
    case 'brush': {
      const [from, to] = [action.from, action.to].sort((a, b) => a - b);
      return at(clampWindow({ from: dayAt(from ?? 0, domain), to: dayAt(to ?? 1, domain) }, domain));
    }
    case 'whole':
      return { ...state, window: 'whole' };
    case 'reach':
      return at(action.side === 'earlier' ? { ...window, from: domain.from } : { ...window, to: domain.to });
    case 'show':
      return at(showDay(window, action.day, domain));
    case 'choose': {
      const next = action.day === undefined ? state : at(showDay(window, action.day, domain));
      return { ...next, chosen: action.id };
    }
  }
}

/** Within a thousandth: rounding must not leave a reader "zoomed in" on everything. */
function isWhole(window: TimeWindow, domain: TimeWindow): boolean {
  return window.to - window.from >= (domain.to - domain.from) * 0.999;
}
