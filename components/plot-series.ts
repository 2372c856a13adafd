/** Geometry of the small plot: figures to places in a box, pure arithmetic. */
import { earliestDay, latestDay } from '@/core/dates/partial-date';
import type { PointView } from '@/core/facts/card-types';
import type { IsoDate } from '@/core/facts/types';

/** Box of the plot in SVG units; text is laid over it, so nothing here depends on fonts. */
export type PlotBox = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export type PlottedPoint = { point: PointView; x: number; y: number; yTo: number | null };

export type Plot = {
  points: PlottedPoint[];
  /** Line through the points by time, "" where a period has two figures: a line would choose between them. */
  path: string;
  baseline: number;
};

const MS_PER_DAY = 86_400_000;

function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Places the points; a year stands at its middle. The scale begins at zero, so that heights compare as the figures do. */
export function plotSeries(points: readonly PointView[], box: PlotBox): Plot {
  const middles = points.map(({ of }) => (dayNumber(earliestDay(of)) + dayNumber(latestDay(of))) / 2);
  const first = Math.min(...middles);
  const span = Math.max(...middles) - first || 1;
  const highest = Math.max(...points.map(({ amount, upTo }) => upTo ?? amount), 0) || 1;
  const lowest = Math.min(...points.map(({ amount }) => amount), 0);
  const innerWidth = box.width - box.left - box.right;
  const innerHeight = box.height - box.top - box.bottom;
  const yOf = (amount: number) => box.top + innerHeight * (1 - (amount - lowest) / (highest - lowest));
  const plotted = points.map((point, at) => ({
    point,
    x: box.left + innerWidth * (((middles[at] ?? first) - first) / span),
    y: yOf(point.amount),
    yTo: point.upTo === null ? null : yOf(point.upTo),
  }));
  const periods = new Set(points.map(({ of }) => of));
  const path =
    periods.size === points.length
      ? plotted.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
      : '';
  return { points: plotted, path, baseline: yOf(0) };
}
