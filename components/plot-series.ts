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
  /** Of the box. */
  width: number;
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
  return { points: plotted, path, baseline: yOf(0), width: box.width };
}

/** A text and its middle, which lies at its point, or as near as the box's edge allows. */
type PlotText = { text: string; x: number };
/** What is written at a point: the amount at the height `y`, the period below the axis. */
export type PlotLabel = { amount: PlotText; period: PlotText; y: number };

/** Widths of letters in SVG units at the labels' size, a little generous. */
const LETTER = { wide: 10.5, narrow: 6 };
/** Height of a line of labels, SVG units. */
const LINE = 12;
/** From a point to the foot of the label above it, and of the one below it. */
const ABOVE = -7;
const BELOW = 15;

/**
 * The labels that have room: the last point's always, the others from the left as they fit; a table has all. A point that
 * lies lower than what it is joined to has its amount below it, where no line runs. `wordsOf` gives amount and period.
 */
export function labelPlot(
  { points, baseline, width }: Plot,
  wordsOf: (point: PointView) => [amount: string, period: string],
): PlotLabel[] {
  const labels = points.map(({ point, x, y }, at) => {
    const [amount, period] = wordsOf(point);
    const around = [points[at - 1], points[at + 1]].filter((other) => other !== undefined);
    const isLow = around.length > 0 && around.every((other) => other.y < y) && y + BELOW < baseline;
    const inBox = (text: string): PlotText => {
      const half = widthOf(text) / 2;
      return { text, x: Math.min(Math.max(x, half), width - half) };
    };
    return { amount: inBox(amount), period: inBox(period), y: y + (isLow ? BELOW : ABOVE) };
  });
  const kept = labels.slice(-1);
  for (const label of labels.slice(0, -1)) if (!kept.some((other) => touch(label, other))) kept.push(label);
  return kept.sort((a, b) => a.period.x - b.period.x);
}

function touch(a: PlotLabel, b: PlotLabel): boolean {
  const isNear = (one: PlotText, other: PlotText) =>
    Math.abs(one.x - other.x) < (widthOf(one.text) + widthOf(other.text)) / 2;
  return isNear(a.period, b.period) || (Math.abs(a.y - b.y) < LINE && isNear(a.amount, b.amount));
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u1100-\uffff]/.test(letter) ? LETTER.wide : LETTER.narrow),
    0,
  );
}
