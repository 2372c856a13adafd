import type { PointView, SeriesView } from '@/core/facts/card-types';
import { disputedIn } from '@/core/timeline/figures';
import { card } from '@/locales/card';
import { formatPartialDate, formatShortDate } from '@/locales/format-date';
import { formatAmount, formatExact, unitName } from '@/locales/format-number';
import { Fold, SourceMarks, useCardFrame } from './CardParts';
import { labelPlot, type PlotBox, type PlottedPoint, plotSeries } from './plot-series';
import { Said } from './Said';

const BOX: PlotBox = { width: 320, height: 104, left: 22, right: 30, top: 20, bottom: 20 };

/** Figures of one series as a plot, with every figure, its definition and its source in a table behind it. */
export function CardSeries({ series }: { series: SeriesView }) {
  const { lang } = useCardFrame();
  const plot = plotSeries(series.points, BOX);
  const unit = unitName(series.unit, lang);
  const disputed = disputedIn(series);
  return (
    <figure class="series">
      <figcaption class="series-title">
        <Said value={series.title} />, {unit}
      </figcaption>
      <svg
        class="plot"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={inWords(series, lang)}
      >
        <line class="plot-axis" x1="0" x2={BOX.width} y1={plot.baseline} y2={plot.baseline} />
        <path class="plot-line" d={plot.path} />
        {plot.points.map((plotted) => (
          <PlotPoint
            key={`${plotted.point.of} ${plotted.point.amount}`}
            plotted={plotted}
            disputed={disputed.includes(plotted.point.of)}
          />
        ))}
        {labelPlot(plot, ({ amount, of }) => [formatAmount(amount, lang), formatShortDate(of, lang)]).map(
          ({ amount, period, y }) => (
            <g key={`${period.text} ${amount.text}`}>
              <text class="plot-amount" x={amount.x} y={y}>
                {amount.text}
              </text>
              <text class="plot-period" x={period.x} y={BOX.height - 5}>
                {period.text}
              </text>
            </g>
          ),
        )}
      </svg>
      <Fold title={card.of(lang).tableBehind}>
        <SeriesTable series={series} />
      </Fold>
    </figure>
  );
}

/** A range is a bar from its lower to its upper end; an approximate figure is hollow; figures that sources disagree on are ringed. */
function PlotPoint({ plotted, disputed }: { plotted: PlottedPoint; disputed: boolean }) {
  const { point, x, y, yTo } = plotted;
  const classes = ['plot-dot'];
  if (point.approximate) classes.push('plot-dot--about');
  if (disputed) classes.push('plot-dot--disputed');
  return (
    <>
      {yTo !== null && <line class="plot-range" x1={x} x2={x} y1={y} y2={yTo} />}
      <circle class={classes.join(' ')} cx={x} cy={y} r="3.5" />
    </>
  );
}

function amountInWords({ amount, upTo, approximate }: PointView, lang: Parameters<typeof formatAmount>[1]) {
  const range = upTo === null ? '' : `–${formatAmount(upTo, lang)}`;
  return `${approximate ? '≈ ' : ''}${formatAmount(amount, lang)}${range}`;
}

function inWords(series: SeriesView, lang: Parameters<typeof formatAmount>[1]): string {
  const points = series.points.map(
    (point) => `${formatPartialDate(point.of, lang)}: ${amountInWords(point, lang)}`,
  );
  return `${series.title.text}, ${unitName(series.unit, lang)}. ${points.join('; ')}`;
}

function SeriesTable({ series }: { series: SeriesView }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{texts.period}</th>
          <th scope="col">
            {texts.amount}, {unitName(series.unit, lang)}
          </th>
          <th scope="col">{texts.definition}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={`${point.of} ${point.amount}`}>
            <th scope="row">{formatShortDate(point.of, lang)}</th>
            <td class="table-amount">
              {point.approximate && '≈ '}
              {formatExact(point.amount, lang)}
              {point.upTo !== null && `–${formatExact(point.upTo, lang)}`}
            </td>
            <td>
              <Said value={point.definition} />
              <SourceMarks numbers={point.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
