/**
 * What a page's main thread spent, from a Chromium trace. The pages run with their own scripts blocked, so every script on
 * the main thread is an extension's; the run without the extension shows how much is not.
 */

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time the thread itself ran, without what other processes took from it. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string }; beginData?: { url?: string } };
};

export type MainThread = {
  /** All script in ms. */
  script: number;
  /** The longest script that nothing could interrupt, in ms. */
  longest: number;
  /** Style, layout and paint, in ms. */
  rendering: number;
};

/** Script runs in these; the outermost one of a stack is one uninterruptible block. */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'RunMicrotasks',
  'FireIdleCallback',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
]);
const PAGE_WORK = new Set(['ParseHTML', 'UpdateLayoutTree', 'Layout']);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * Sums the main thread of the page's process: the renderer that parsed `url`, or, where the trace has no parsing of it, the one
 * that spent most on parsing and rendering. Throws when the trace has no renderer.
 */
export function readTrace(trace: string, url: string): MainThread {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const threads = traceEvents
    .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => eventsOf(traceEvents, pid, tid));
  // The browser's own new tab parses more than a small page does.
  const byWork = threads.sort((a, b) => sum(outermost(b, PAGE_WORK)) - sum(outermost(a, PAGE_WORK)));
  const own = byWork.find((events) => events.some(({ args }) => args?.beginData?.url === url)) ?? byWork[0];
  if (!own) throw new Error('The trace has no renderer');
  const script = outermost(own, SCRIPT);
  return {
    script: sum(script) / 1000,
    longest: Math.max(0, ...script) / 1000,
    rendering: sum(outermost(own, RENDERING)) / 1000,
  };
}

/** Complete events of one thread, outer before inner. */
function eventsOf(events: readonly TraceEvent[], pid: number, tid: number): TraceEvent[] {
  return events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.dur)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Durations (thread time) in µs of the events of these names that lie in no other of them. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): number[] {
  const durations: number[] = [];
  let end = 0;
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (!names.has(name) || ts < end) continue;
    durations.push(tdur);
    end = ts + dur;
  }
  return durations;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
