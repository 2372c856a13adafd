/**
 * The shown period: a ruled axis, one mark for each event (bars of density where there are too many), lanes for what
 * lasts. Drawn for the eye and the pointer only; the list below says all of it to assistive technology.
 */
import { useMemo, useRef } from 'preact/hooks';
import { kindGroup } from '@/core/facts/kind-group';
import type { ReaderLanguage } from '@/core/facts/types';
import { positionOf, ticksOf } from '@/core/timeline/axis';
import { type Bar, type Chart, chartOf, markAt } from '@/core/timeline/chart';
import type { DayNumber } from '@/core/timeline/day-number';
import type { TimelineAction } from '@/core/timeline/timeline-state';
import type { TimelineItem, TimeWindow } from '@/core/timeline/types';
import { tickLabel } from '@/locales/speak-date';
import { TimelineLanes } from './TimelineLanes';
import { useAxisGestures } from './use-axis-gestures';
import { useSize } from './use-size';

/** A day to show on the axis, whatever happened on it. */
export type Pin = { kind: 'article' | 'today'; day: DayNumber; label: string };

/** Height of a row of marks and of the density bars, px. */
const ROW = 13;
const DENSITY_HEIGHT = 40;
/** Least width of a mark, px: a day among decades is still seen. */
const MARK = 9;
/** Room for one label of the axis, px. */
const LABEL_ROOM = 62;
/** Room above the marks for the words at the pins, px. */
const PIN_ROOM = 14;
/** A pointer this near (px) to a mark means it. */
const REACH = 10;

type ChartProps = {
  lang: ReaderLanguage;
  today: DayNumber;
  /** Items that touch the window, in order. */
  items: readonly TimelineItem[];
  window: TimeWindow;
  pins: readonly Pin[];
  chosen: string | null;
  nameOf: (entity: string) => string;
  act: (action: TimelineAction) => void;
};

/** The chart of one window. Wheel and pinch zoom, dragging moves, pressing a mark or bar opens its entry. */
export function TimelineChart(props: ChartProps) {
  const { lang, items, window, today, pins, act } = props;
  const area = useRef<HTMLDivElement>(null);
  const { width } = useSize(area);
  const chart = useMemo(
    () =>
      chartOf(items, window, {
        today,
        gap: MARK / Math.max(width, 1),
        bins: Math.max(1, Math.floor(width / 4)),
      }),
    [items, window, today, width],
  );
  const height = chart.marks ? Math.max(chart.markRows, 1) * ROW + 4 : DENSITY_HEIGHT;
  useAxisGestures(area, {
    zoom: (at, factor) => act({ type: 'zoom', at, factor }),
    pan: (by) => act({ type: 'pan', by }),
    tap: ({ at, y, on }) => {
      const bar = on instanceof Element ? on.closest<HTMLElement>('[data-item]')?.dataset.item : undefined;
      const fromTop = y - PIN_ROOM;
      const row = Math.floor((height - fromTop) / ROW);
      const mark =
        chart.marks && markAt(chart.marks, { position: at, row, reach: REACH / Math.max(width, 1) });
      const id = bar ?? (fromTop <= height ? mark?.item.id : undefined);
      if (id !== undefined) act({ type: 'choose', id });
      else if (!chart.marks) act({ type: 'zoom', at, factor: 0.5 });
    },
  });
  const ticks = ticksOf(window, Math.max(2, Math.floor(width / LABEL_ROOM)));
  return (
    <div class="tl-chart" ref={area} aria-hidden="true" style={{ paddingTop: `${PIN_ROOM}px` }}>
      <svg class="tl-marks" aria-hidden="true" width={width} height={height} focusable="false">
        {ticks.map((tick) => (
          <line
            key={tick.day}
            class={tick.major ? 'tl-rule tl-rule--major' : 'tl-rule'}
            x1={positionOf(tick.day, window) * width}
            x2={positionOf(tick.day, window) * width}
            y1="0"
            y2={height}
          />
        ))}
        {chart.marks ? (
          chart.marks.map((bar) => (
            <Mark
              key={bar.item.id}
              bar={bar}
              width={width}
              height={height}
              chosen={bar.item.id === props.chosen}
            />
          ))
        ) : (
          <Density chart={chart} width={width} />
        )}
      </svg>
      <div class="tl-ticks">
        {ticks.map((tick) => (
          <span
            key={tick.day}
            class={tick.major ? 'tl-tick tl-tick--major' : 'tl-tick'}
            style={{ transform: `translateX(${positionOf(tick.day, window) * width}px)` }}
          >
            {tickLabel(tick.day, tick.unit, lang)}
          </span>
        ))}
      </div>
      <TimelineLanes
        lanes={chart.lanes}
        lang={lang}
        nameOf={props.nameOf}
        chosen={props.chosen}
        width={width}
      />
      {pins.map((pin) => (
        <Pinned
          key={pin.kind}
          pin={pin}
          at={positionOf(pin.day, window)}
          width={width}
          silent={
            pin.kind === 'today' &&
            isNearArticle(pin, pins, (days) => (days / (window.to - window.from)) * width)
          }
        />
      ))}
    </div>
  );
}

/**
 * A day is a dot; a month or a year is as wide as it is, open at the ends where it is only "about"; what lasted is a bar
 * whose sure part is solid.
 */
function Mark(props: { bar: Bar; width: number; height: number; chosen: boolean }) {
  const { bar, width, height, chosen } = props;
  const { item } = bar;
  const y = height - (bar.row + 0.5) * ROW - 2;
  const left = bar.left * width;
  const right = bar.right * width;
  const group = kindGroup(item.kinds[0] ?? 'event');
  const classes = ['tl-mark', `tl-mark--${item.type}`];
  if (chosen) classes.push('tl-mark--chosen');
  if (item.conflicts.length > 0) classes.push('tl-mark--disputed');
  if (item.begin.approximate) classes.push('tl-mark--about');
  const narrow = right - left < MARK;
  const sure = bar.sureTo > bar.sureFrom;
  const middle = (left + right) / 2;
  return (
    <g class={classes.join(' ')} data-kind={group}>
      {narrow ? (
        <circle class={sure ? 'tl-dot' : 'tl-dot tl-dot--coarse'} cx={middle} cy={y} r={chosen ? 5 : 3.8} />
      ) : (
        <>
          <rect class="tl-may" x={left} y={y - 3} width={right - left} height={6} rx={3} />
          {sure && (
            <rect
              class="tl-sure"
              x={bar.sureFrom * width}
              y={y - 3}
              width={Math.max((bar.sureTo - bar.sureFrom) * width, 2)}
              height={6}
              rx={3}
            />
          )}
        </>
      )}
    </g>
  );
}

function Density({ chart, width }: { chart: Chart; width: number }) {
  const highest = Math.max(...chart.density, 1);
  const pitch = width / chart.density.length;
  let path = '';
  for (const [at, weight] of chart.density.entries()) {
    if (weight <= 0) continue;
    const tall = Math.max(1.5, Math.sqrt(weight / highest) * (DENSITY_HEIGHT - 4));
    path += `M${(at * pitch).toFixed(1)} ${DENSITY_HEIGHT}v${(-tall).toFixed(1)}h${Math.max(pitch - 1, 1).toFixed(1)}v${tall.toFixed(1)}z`;
  }
  return <path class="tl-density-fine" d={path} />;
}

/** The article's day and today: a line through all lanes, with its word at the top where it fits. */
function Pinned({ pin, at, width, silent }: { pin: Pin; at: number; width: number; silent: boolean }) {
  if (at < 0 || at > 1) return null;
  return (
    <span class={`tl-pin tl-pin--${pin.kind} tl-pin--long`} style={{ left: `${at * width}px` }}>
      {!silent && (
        <span class={at > 0.75 ? 'tl-pin-label tl-pin-label--left' : 'tl-pin-label'}>{pin.label}</span>
      )}
    </span>
  );
}

/** Two labels nearer than this (px) would lie on each other; the article's is the one that matters. */
const LABEL_CLASH = 90;

function isNearArticle(pin: Pin, pins: readonly Pin[], pixels: (days: number) => number): boolean {
  const article = pins.find(({ kind }) => kind === 'article');
  return article !== undefined && Math.abs(pixels(pin.day - article.day)) < LABEL_CLASH;
}
