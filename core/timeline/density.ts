/** How many items lie where: the bars of the overview, and which of a crowd of marks may be drawn one by one. */
import { endOf } from './moment';
import type { TimelineItem, TimeWindow } from './types';

/**
 * Weight of items per bin of a window. A point of day precision adds 1 to its bin; an uncertain date adds 1 in all, spread
 * evenly over the days it may mean, so that "2019" is a low year-long bar and no peak on the first of January. What lasts
 * counts where it begins. `bins` is at least 1.
 */
export function densityOf(items: readonly TimelineItem[], window: TimeWindow, bins: number): Float64Array {
  const weights = new Float64Array(bins);
  const perDay = bins / (window.to - window.from);
  for (const item of items) {
    const left = (item.begin.outerFirst - window.from) * perDay;
    const right = (item.begin.outerLast + 1 - window.from) * perDay;
    if (right <= 0 || left >= bins) continue;
    spread(weights, left, right);
  }
  return weights;
}

function spread(weights: Float64Array, left: number, right: number): void {
  const first = Math.max(0, Math.floor(left));
  const last = Math.min(weights.length - 1, Math.ceil(right) - 1);
  if (first >= last) {
    weights[Math.min(first, weights.length - 1)]! += 1;
    return;
  }
  for (let bin = first; bin <= last; bin++) {
    const covered = Math.min(right, bin + 1) - Math.max(left, bin);
    weights[bin]! += covered / (right - left);
  }
}

/** Items that touch the window, in their order. */
export function itemsIn(
  items: readonly TimelineItem[],
  window: TimeWindow,
  today: number,
): readonly TimelineItem[] {
  return items.filter((item) => item.begin.outerFirst < window.to && endOf(item, today) + 1 > window.from);
}
