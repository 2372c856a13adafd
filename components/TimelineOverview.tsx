/**
 * The whole axis in one strip: bars of density, and the shown period as a window with two edges. Drag the window or an edge,
 * or draw a new one; each edge is also a slider for the keyboard.
 */
import { useRef } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { dayAt, positionOf, ticksOf } from '@/core/timeline/axis';
import { isoOfDay } from '@/core/timeline/day-number';
import type { TimelineAction } from '@/core/timeline/timeline-state';
import type { TimeWindow } from '@/core/timeline/types';
import { panelTexts } from '@/locales/panel';
import { speakDate, tickLabel } from '@/locales/speak-date';
import type { Pin } from './TimelineChart';
import { useSize } from './use-size';

/** Height of the bars, px; the labels stand below. */
const BARS_HEIGHT = 30;
/** Width of a density bar with its gap, px. */
export const BAR_PITCH = 3;
/** Room for one year label, px. */
const LABEL_ROOM = 56;
/** One press of an arrow key moves an edge by this part of the axis. */
const KEY_STEP = 0.01;
/** Pixels round an edge that still take hold of it: a finger is broad. */
const EDGE_REACH = 12;

type OverviewProps = {
  lang: ReaderLanguage;
  domain: TimeWindow;
  window: TimeWindow;
  /** Weight per bar over the whole axis. */
  density: (bars: number) => Float64Array;
  pins: readonly Pin[];
  act: (action: TimelineAction) => void;
};

/** The strip with the brush. Double click shows all. */
export function TimelineOverview({ lang, domain, window, density, pins, act }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null);
  const { width } = useSize(strip);
  const from = positionOf(window.from, domain);
  const to = positionOf(window.to, domain);
  const hold = useBrush({ from, to, act });
  return (
    <div class="tl-overview" ref={strip} {...hold}>
      {width > 0 && (
        <DensityBars weights={density(Math.max(1, Math.floor(width / BAR_PITCH)))} width={width} />
      )}
      <div class="tl-overview-years" aria-hidden="true">
        {ticksOf(domain, Math.max(2, Math.floor(width / LABEL_ROOM))).map((tick) => (
          <span key={tick.day} style={{ left: percent(positionOf(tick.day, domain)) }}>
            {tickLabel(tick.day, tick.unit, lang)}
          </span>
        ))}
      </div>
      {pins.map((pin) => (
        <span
          key={pin.kind}
          class={`tl-pin tl-pin--${pin.kind}`}
          style={{ left: percent(positionOf(pin.day, domain)) }}
          aria-hidden="true"
        />
      ))}
      <div class="tl-shade" style={{ left: 0, width: percent(from) }} />
      <div class="tl-shade" style={{ left: percent(to), right: 0 }} />
      <div class="tl-window" style={{ left: percent(from), width: percent(to - from) }} />
      <Edge which="from" {...{ lang, domain, from, to, act }} />
      <Edge which="to" {...{ lang, domain, from, to, act }} />
    </div>
  );
}

function DensityBars({ weights, width }: { weights: Float64Array; width: number }) {
  const highest = Math.max(...weights, 1);
  const pitch = width / weights.length;
  let path = '';
  for (const [at, weight] of weights.entries()) {
    if (weight <= 0) continue;
    // Square root: a year of summits must not flatten a century to nothing.
    const height = Math.max(1.5, Math.sqrt(weight / highest) * BARS_HEIGHT);
    path += `M${(at * pitch).toFixed(1)} ${BARS_HEIGHT}v${(-height).toFixed(1)}h${(pitch - 1).toFixed(1)}v${height.toFixed(1)}z`;
  }
  return (
    <svg class="tl-density" width={width} height={BARS_HEIGHT} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

type EdgeProps = Pick<OverviewProps, 'lang' | 'domain' | 'act'> & {
  which: 'from' | 'to';
  from: number;
  to: number;
};

function Edge({ which, lang, domain, from, to, act }: EdgeProps) {
  const texts = panelTexts(lang);
  const at = which === 'from' ? from : to;
  const day = isoOfDay(dayAt(at, domain) - (which === 'to' ? 1 : 0));
  const move = (next: number) => {
    const held = Math.min(Math.max(next, which === 'to' ? from : 0), which === 'from' ? to : 1);
    act({ type: 'brush', from: which === 'from' ? held : from, to: which === 'to' ? held : to });
  };
  const steps: Record<string, number> = {
    ArrowLeft: at - KEY_STEP,
    ArrowDown: at - KEY_STEP,
    ArrowRight: at + KEY_STEP,
    ArrowUp: at + KEY_STEP,
    PageDown: at - KEY_STEP * 10,
    PageUp: at + KEY_STEP * 10,
    Home: 0,
    End: 1,
  };
  return (
    <div
      class={`tl-edge tl-edge--${which}`}
      style={{ left: percent(at) }}
      role="slider"
      tabIndex={0}
      aria-label={which === 'from' ? texts.periodFrom : texts.periodTo}
      aria-valuemin={Math.round(domain.from)}
      aria-valuemax={Math.round(domain.to)}
      aria-valuenow={Math.round(dayAt(at, domain))}
      aria-valuetext={speakDate(day, lang)}
      onKeyDown={(event) => {
        const next = steps[event.key];
        if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        move(next);
      }}
    />
  );
}

type Grip = {
  kind: 'from' | 'to' | 'window' | 'new';
  pointer: number;
  start: number;
  from: number;
  to: number;
};

/** Handlers that turn a drag into a new window: of an edge, of the window as a whole, or drawn afresh. */
function useBrush({ from, to, act }: { from: number; to: number; act: (action: TimelineAction) => void }) {
  const grip = useRef<Grip | null>(null);
  const at = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      position: Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1),
      reach: EDGE_REACH / box.width,
    };
  };
  return {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
      if (event.button !== 0) return;
      const { position, reach } = at(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = {
        kind: gripAt(position, { from, to, reach }),
        pointer: event.pointerId,
        start: position,
        from,
        to,
      };
    },
    onPointerMove: (event: PointerEvent & { currentTarget: HTMLElement }) => {
      const held = grip.current;
      if (!held || held.pointer !== event.pointerId) return;
      const { position } = at(event);
      act({ type: 'brush', ...brushed(held, position) });
    },
    onPointerUp: () => {
      grip.current = null;
    },
    onPointerCancel: () => {
      grip.current = null;
    },
    onDblClick: () => act({ type: 'whole' }),
  };
}

function gripAt(
  position: number,
  { from, to, reach }: { from: number; to: number; reach: number },
): Grip['kind'] {
  if (Math.abs(position - from) <= reach) return 'from';
  if (Math.abs(position - to) <= reach) return 'to';
  const whole = to - from > 0.98;
  return position > from && position < to && !whole ? 'window' : 'new';
}

function brushed(held: Grip, position: number): { from: number; to: number } {
  if (held.kind === 'from') return { from: position, to: held.to };
  if (held.kind === 'to') return { from: held.from, to: position };
  if (held.kind === 'new') return { from: held.start, to: position };
  const width = held.to - held.from;
  const from = Math.min(Math.max(held.from + position - held.start, 0), 1 - width);
  return { from, to: from + width };
}

function percent(position: number): string {
  return `${(position * 100).toFixed(3)}%`;
}
