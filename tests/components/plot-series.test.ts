import { expect, it } from 'vitest';
import { labelPlot, type PlotBox, plotSeries } from '../../components/plot-series';
import type { PointView } from '../../core/facts/card-types';

const BOX: PlotBox = { width: 320, height: 104, left: 22, right: 30, top: 20, bottom: 20 };

const labelled = (figures: [of: string, amount: number][], word = '') => {
  const points = figures.map(([of, amount]): PointView => {
    const definition = { text: 'trade', lang: 'en' };
    return { of, amount, upTo: null, approximate: false, definition, sources: [] };
  });
  const plot = plotSeries(points, BOX);
  const words = (point: PointView): [string, string] => [`${point.amount}${word}`, point.of];
  return { plot, labels: labelPlot(plot, words) };
};

it('labels every point that has room', () => {
  const { labels } = labelled([
    ['2017', 15],
    ['2019', 42],
    ['2021', 60],
  ]);
  expect(labels.map(({ period }) => period.text)).toEqual(['2017', '2019', '2021']);
});

it('writes below a point that lies lower than its neighbours, at either end too, where no line runs', () => {
  const { plot, labels } = labelled([
    ['2017', 30],
    ['2019', 42],
    ['2021', 31],
    ['2023', 60],
    ['2025', 45],
  ]);
  const isBelow = labels.map(({ y }, at) => y > plot.points[at]!.y);
  expect(isBelow).toEqual([true, false, true, false, true]);
});

it('leaves out what would touch, never the last', () => {
  const years = Array.from({ length: 24 }, (_, at): [string, number] => [`${2000 + at}`, 10 + at]);
  const { labels } = labelled(years, ' billion');
  expect(labels.at(-1)?.period.text).toBe('2023');
  expect(labels.length).toBeGreaterThan(2);
  for (const [at, { period }] of labels.entries()) {
    if (at > 0) expect(period.x - labels[at - 1]!.period.x).toBeGreaterThan(24);
  }
});

it('keeps a long amount at either end inside the box, and its period at the point', () => {
  const { plot, labels } = labelled(
    [
      ['2017', 1],
      ['2021', 60],
    ],
    ' миллиардов',
  );
  const [first, last] = labels;
  expect(first!.amount.x).toBeGreaterThan(plot.points[0]!.x);
  expect(last!.amount.x).toBeLessThan(plot.points[1]!.x);
  expect(labels.map(({ period }) => period.x)).toEqual(plot.points.map(({ x }) => x));
});
