/** From a stated date to the days on the axis that it may mean. */
import { earliestDay, latestDay, parsePartialDate, possibleSpan, precisionOf } from '../dates/partial-date';
import type { PartialDate } from '../facts/types';
import { dayOfIso } from './day-number';
import type { Moment, TimelineItem } from './types';

/** Days that a stated date may mean, or null when the text is no date: such things have no place on an axis. */
export function momentOf(date: PartialDate | undefined): Moment | null {
  const parts = date === undefined ? null : parsePartialDate(date);
  if (!date || !parts) return null;
  const possible = possibleSpan(date);
  return {
    first: dayOfIso(earliestDay(date)),
    last: dayOfIso(latestDay(date)),
    outerFirst: dayOfIso(possible.first),
    outerLast: dayOfIso(possible.last),
    precision: precisionOf(date),
    approximate: parts.approximate,
  };
}

/** First day on which an item may be drawn. */
export function startOf(item: TimelineItem): number {
  return item.begin.outerFirst;
}

/** Last day on which an item may be drawn; what is still going on reaches `today`. */
export function endOf(item: TimelineItem, today: number): number {
  if (item.end) return item.end.outerLast;
  return item.open ? Math.max(today, item.begin.outerLast) : item.begin.outerLast;
}

/** True when the item lasts, so that it is drawn as a bar and not as a mark. */
export function lasts(item: TimelineItem): boolean {
  return item.open || item.end !== null;
}

/**
 * Order of the list: by first stated day; then the longer stated span, so that a year stands above its months; then events
 * before what they are made of; then by id, so that two events at one moment always keep their places.
 */
export function compareItems(a: TimelineItem, b: TimelineItem): number {
  return (
    a.begin.first - b.begin.first ||
    b.begin.last - a.begin.last ||
    TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const TYPE_ORDER: readonly TimelineItem['type'][] = ['event', 'claim', 'step', 'course', 'term', 'name'];
