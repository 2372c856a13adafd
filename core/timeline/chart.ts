/**
 * What the axis shows of a window: single marks while they can be told apart, bars of density when they cannot, and lanes
 * for what lasts. All lengths are fractions of the window's width.
 */
import { positionOf } from './axis';
import { densityOf } from './density';
import { endOf, lasts } from './moment';
import { packRows } from './pack-rows';
import type { Moment, TimelineItem, TimeWindow } from './types';

/** More marks than this are a blur at 360 px, and too many elements to move at 60 frames a second. */
export const MOST_MARKS = 160;
/** Rows of marks above the axis; more would push the list out of sight. */
const MOST_MARK_ROWS = 6;
/** When more of the marks than this share lie on others, heights tell more than a smear of dots. */
const MOST_CROWDED = 0.7;
/** Rows for courses of agreements, which have no natural row of their own. */
const MOST_COURSE_ROWS = 4;

/** `left`–`right` is what the date may mean, drawn faint; `sureFrom`–`sureTo` is certain, empty when nothing is. */
export type Bar = {
  item: TimelineItem;
  left: number;
  right: number;
  sureFrom: number;
  sureTo: number;
  row: number;
};

export type LaneGroup = {
  type: 'term' | 'course' | 'name';
  entity: string | null;
  rows: number;
  bars: Bar[];
};

export type Chart = {
  /** Null when there are more than can be told apart; then `density` is shown. */
  marks: Bar[] | null;
  markRows: number;
  density: Float64Array;
  /** Offices and renamed places have a lane each, agreements share some. */
  lanes: LaneGroup[];
};

/** The chart of the items that touch `window`. `gap` is the least distance of two marks on one row, `bins` the number of density bars. */
export function chartOf(
  items: readonly TimelineItem[],
  window: TimeWindow,
  { today, gap, bins }: { today: number; gap: number; bins: number },
): Chart {
  const points = items.filter((item) => !isLane(item));
  const spans = items.filter(isLane);
  const bars = points.length <= MOST_MARKS ? points.map((item) => barOf(item, window, today)) : null;
  const packed = bars ? packRows(bars, { gap, most: MOST_MARK_ROWS }) : { rows: [], count: 0, crowded: 0 };
  for (const [at, bar] of (bars ?? []).entries()) bar.row = packed.rows[at] ?? 0;
  return {
    marks: bars && packed.crowded <= bars.length * MOST_CROWDED ? bars : null,
    markRows: packed.count,
    density: densityOf(points, window, bins),
    lanes: lanesOf(spans, { window, today, gap }),
  };
}

/** True for what is drawn in a lane of its own and not among the marks. */
export function isLane(item: TimelineItem): boolean {
  return item.type === 'term' || item.type === 'course' || item.type === 'name';
}

function barOf(item: TimelineItem, window: TimeWindow, today: number): Bar {
  const sure = sureDays(item, today);
  return {
    item,
    left: positionOf(item.begin.outerFirst, window),
    right: positionOf(endOf(item, today) + 1, window),
    sureFrom: positionOf(sure.from, window),
    sureTo: positionOf(sure.to, window),
    row: 0,
  };
}

/**
 * Days on which it surely was: of a point with a known day that day; of a coarse point none; of what lasted from the last
 * day on which it may have begun to the first on which it may have ended.
 */
function sureDays(item: TimelineItem, today: number): { from: number; to: number } {
  const { begin, end } = item;
  if (!lasts(item)) return isSure(begin) ? { from: begin.first, to: begin.last + 1 } : { from: 0, to: 0 };
  const from = begin.outerLast;
  const to = end ? end.outerFirst + 1 : Math.max(today, from) + 1;
  return from < to ? { from, to } : { from: 0, to: 0 };
}

function isSure(moment: Moment): boolean {
  return moment.precision === 'day' && !moment.approximate;
}

function lanesOf(
  spans: readonly TimelineItem[],
  { window, today, gap }: { window: TimeWindow; today: number; gap: number },
): LaneGroup[] {
  const groups = new Map<string, LaneGroup>();
  for (const item of spans) {
    const type = item.type === 'term' || item.type === 'name' ? item.type : 'course';
    // A term belongs to its office, which stands last; a name to its bearer; courses share their lanes.
    const entity = type === 'course' ? null : (item.entities.at(-1) ?? null);
    const key = `${type} ${entity}`;
    const group = groups.get(key) ?? { type, entity, rows: 1, bars: [] };
    groups.set(key, group);
    group.bars.push(barOf(item, window, today));
  }
  const order = ['term', 'name', 'course'];
  const lanes = [...groups.values()].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  for (const lane of lanes) {
    const sure = lane.bars.map(({ left, right, sureFrom, sureTo }) =>
      // Successors meet within a month or a year that both cover: they share a row as long as what is sure does not clash.
      lane.type === 'course' || sureFrom >= sureTo ? { left, right } : { left: sureFrom, right: sureTo },
    );
    const most = lane.type === 'course' ? MOST_COURSE_ROWS : 3;
    const packed = packRows(sure, { gap: lane.type === 'course' ? gap : -1e-9, most });
    lane.rows = packed.count;
    for (const [at, bar] of lane.bars.entries()) bar.row = packed.rows[at] ?? 0;
  }
  return lanes;
}

/** The mark or bar nearest to a position and row within `reach` (a fraction of the width), or null. */
export function markAt(
  marks: readonly Bar[],
  { position, row, reach }: { position: number; row: number; reach: number },
): Bar | null {
  let best: Bar | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const beside = Math.max(mark.left - position, position - mark.right, 0);
    if (beside > reach) continue;
    // A row off is worse than any distance within reach.
    const distance = Math.abs(mark.row - row) + beside / (2 * reach);
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}
