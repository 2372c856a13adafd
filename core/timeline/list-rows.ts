/** The list below the axis: items under headings by year, with the article and today at their own places among them. */
import { civilDay, type DayNumber } from './day-number';
import type { Moment, TimelineItem } from './types';

/** A day that the list marks, whatever happened on it. */
export type Marker = { kind: 'article' | 'today'; moment: Moment };

/** One row. Only items can be chosen; `count` is the number of items under a heading. */
export type ListRow =
  | { row: 'year'; key: string; year: number; count: number }
  | { row: 'beyond'; key: string; side: 'earlier' | 'later'; count: number }
  | { row: 'marker'; key: string; marker: Marker['kind']; day: DayNumber }
  | { row: 'item'; key: string; item: TimelineItem; position: number };

/**
 * Rows of ordered items. A marker stands before the first item that begins after it, under its own year's heading; the
 * `position` of an item is its place among all items, from 1, for `aria-posinset`. `beyond` are the numbers of items that
 * lie before and after what is listed: they get a row each, so that nothing is out of reach.
 */
export function listRows(
  items: readonly TimelineItem[],
  markers: readonly Marker[],
  beyond: { earlier: number; later: number } = { earlier: 0, later: 0 },
): ListRow[] {
  const rows: ListRow[] = [];
  if (beyond.earlier > 0)
    rows.push({ row: 'beyond', key: 'earlier', side: 'earlier', count: beyond.earlier });
  const waiting = [...markers].sort((a, b) => a.moment.first - b.moment.first);
  let heading: Extract<ListRow, { row: 'year' }> | null = null;
  const under = (year: number) => {
    if (heading?.year === year) return heading;
    heading = { row: 'year', key: `year ${year}`, year, count: 0 };
    rows.push(heading);
    return heading;
  };
  const putMarkers = (before: DayNumber) => {
    for (let next = waiting[0]; next && next.moment.last < before; next = waiting[0]) {
      waiting.shift();
      under(civilDay(next.moment.first).year);
      rows.push({ row: 'marker', key: next.kind, marker: next.kind, day: next.moment.first });
    }
  };
  for (const [at, item] of items.entries()) {
    putMarkers(item.begin.first);
    under(civilDay(item.begin.first).year).count += 1;
    rows.push({ row: 'item', key: item.id, item, position: at + 1 });
  }
  putMarkers(Number.POSITIVE_INFINITY);
  if (beyond.later > 0) rows.push({ row: 'beyond', key: 'later', side: 'later', count: beyond.later });
  return rows;
}
