/** Where the axis opens: on the years in which most happened, because one birth in 1868 would squeeze a decade of summits into a smear. */
import { clampWindow } from './axis';
import type { DayNumber } from './day-number';
import type { TimelineItem, TimeWindow } from './types';

/** Share of the items that must be in sight at first. */
const SHARE = 0.8;
/** Fewer items than this are all shown. */
const FEWEST = 12;
/** A window that leaves out less than this part of the axis is not worth leaving anything out. */
const WORTH_WHILE = 0.6;
/** Margin on either side, as a part of the window. */
const MARGIN = 0.05;

/**
 * The narrowest window with four fifths of the items (in list order) that also has the days `also`; the whole domain where
 * that gains little. What lies outside stays one click away.
 */
export function focusWindow(
  items: readonly TimelineItem[],
  domain: TimeWindow,
  also: readonly DayNumber[],
): TimeWindow {
  const needed = Math.ceil(items.length * SHARE);
  if (items.length < FEWEST) return domain;
  let best = domain;
  for (let first = 0; first + needed <= items.length; first++) {
    const from = items[first]!.begin.first;
    const to = items[first + needed - 1]!.begin.last + 1;
    if (to - from < best.to - best.from) best = { from, to };
  }
  const from = Math.min(best.from, ...also);
  const to = Math.max(best.to, ...also.map((day) => day + 1));
  const margin = (to - from) * MARGIN;
  const window = clampWindow({ from: from - margin, to: to + margin }, domain);
  return window.to - window.from <= (domain.to - domain.from) * WORTH_WHILE ? window : domain;
}
