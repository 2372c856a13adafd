/**
 * A time axis as arithmetic: a window of days, moved, zoomed and divided. Positions are fractions of the window's width
 * (0 left edge, 1 right edge), so that nothing here knows pixels.
 */
import { civilDay, type DayNumber, dayNumber } from './day-number';
import { endOf, startOf } from './moment';
import type { TimelineItem, TimeWindow } from './types';

/** Narrowest window, days: one week; below that every stated day already has its own place. */
export const MIN_WINDOW_DAYS = 7;
/** Margin round the first and the last item, as a fraction of their distance, so that no mark sits on the edge. */
const DOMAIN_MARGIN = 0.02;
/** Margin round a single moment, days: shows one event with a year on either side. */
const LONE_MARGIN_DAYS = 366;

/**
 * The whole axis: from the first item to the last, with a margin. `also` are days that must be on it (the article's date,
 * today). With nothing at all it is the decade before `today`.
 */
export function domainOf(
  items: readonly TimelineItem[],
  today: DayNumber,
  also: readonly DayNumber[] = [],
): TimeWindow {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    from = Math.min(from, startOf(item));
    to = Math.max(to, endOf(item, today) + 1);
  }
  for (const day of also) {
    from = Math.min(from, day);
    to = Math.max(to, day + 1);
  }
  if (from > to) return { from: dayNumber(civilDay(today).year - 10), to: today + 1 };
  const margin = Math.max((to - from) * DOMAIN_MARGIN, to - from <= MIN_WINDOW_DAYS ? LONE_MARGIN_DAYS : 0);
  return { from: from - margin, to: to + margin };
}

/** Where a day lies in a window, as a fraction; outside 0–1 when it is outside. */
export function positionOf(day: DayNumber, window: TimeWindow): number {
  return (day - window.from) / (window.to - window.from);
}

/** The day at a position of a window. */
export function dayAt(position: number, window: TimeWindow): DayNumber {
  return window.from + position * (window.to - window.from);
}

/** The window moved and cut so that it lies within the domain and is no narrower than a week. */
export function clampWindow(window: TimeWindow, domain: TimeWindow): TimeWindow {
  const whole = domain.to - domain.from;
  const width = Math.min(Math.max(window.to - window.from, Math.min(MIN_WINDOW_DAYS, whole)), whole);
  const middle = (window.from + window.to) / 2;
  const from = Math.min(Math.max(middle - width / 2, domain.from), domain.to - width);
  return { from, to: from + width };
}

/** The window made `factor` times as wide (0.5 zooms in) while the day at position `at` stays where it is. */
export function zoomWindow(
  window: TimeWindow,
  { at, factor, domain }: { at: number; factor: number; domain: TimeWindow },
): TimeWindow {
  const whole = domain.to - domain.from;
  const least = Math.min(MIN_WINDOW_DAYS, whole);
  const width = Math.min(Math.max((window.to - window.from) * factor, least), whole);
  const from = Math.min(Math.max(dayAt(at, window) - at * width, domain.from), domain.to - width);
  return { from, to: from + width };
}

/** The window moved by a fraction of its width, stopping at the ends of the domain. */
export function panWindow(window: TimeWindow, by: number, domain: TimeWindow): TimeWindow {
  const shift = by * (window.to - window.from);
  return clampWindow({ from: window.from + shift, to: window.to + shift }, domain);
}

/** The window moved, at the same width, so that the day is in its middle; unchanged when the day is well inside already. */
export function showDay(window: TimeWindow, day: DayNumber, domain: TimeWindow): TimeWindow {
  const position = positionOf(day, window);
  if (position >= 0.1 && position <= 0.9) return window;
  return panWindow(window, position - 0.5, domain);
}

/** A line on the axis: `unit` says how to write it, `major` that it begins a larger unit (January, a round year). */
export type Tick = { day: DayNumber; unit: 'year' | 'month' | 'day'; major: boolean };

type Step = { unit: Tick['unit']; count: number; days: number };

/** Steps an axis may have, fine to coarse, with their mean length in days. */
const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((count): Step => ({ unit: 'day', count, days: count })),
  ...[1, 3, 6].map((count): Step => ({ unit: 'month', count, days: count * 30.44 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(
    (count): Step => ({ unit: 'year', count, days: count * 365.2425 }),
  ),
];

/** Lines that divide a window into at most `most` parts, at calendar boundaries. Never empty for a window of a week or more. */
export function ticksOf(window: TimeWindow, most: number): Tick[] {
  const width = window.to - window.from;
  const step = STEPS.find((candidate) => width / candidate.days <= most) ?? STEPS[STEPS.length - 1]!;
  if (step.unit === 'day') return dayTicks(window, step.count);
  const months = step.unit === 'year' ? step.count * 12 : step.count;
  const start = civilDay(window.from);
  const ticks: Tick[] = [];
  const firstMonth = Math.floor((start.year * 12 + start.month - 1) / months) * months;
  for (let month = firstMonth; ; month += months) {
    const day = dayNumber(0, month + 1);
    if (day > window.to) return ticks;
    const year = month / 12;
    const major = step.unit === 'year' ? year % (step.count * 5) === 0 : Number.isInteger(year);
    if (day >= window.from) ticks.push({ day, unit: step.unit, major });
  }
}

function dayTicks(window: TimeWindow, count: number): Tick[] {
  const ticks: Tick[] = [];
  // Weeks begin on Monday; 1970-01-05 was one.
  const offset = count === 7 ? 4 : 0;
  for (let day = Math.ceil((window.from - offset) / count) * count + offset; day <= window.to; day += count) {
    ticks.push({ day, unit: 'day', major: civilDay(day).day <= count });
  }
  return ticks;
}
