/**
 * What a page's main thread spent, from a Chromium trace. The pages run with their own scripts blocked, so every script on
 * the main thread is an extension's; the run without the extension shows how much is not.
 */

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string } };
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
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Sums the main thread of the process that showed `address`. Throws when the trace has no such process. */
export function readTrace(trace: string, address: string): MainThread {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const pid = traceEvents.find(
    (event) =>
      JSON.stringify(event.args ?? '').includes(address) &&
      event.name !== 'TracingStartedInBrowser' &&
      isRenderer(traceEvents, event.pid),
  )?.pid;
  const thread = traceEvents.find(
    (event) => event.name === 'thread_name' && event.pid === pid && event.args?.name === 'CrRendererMain',
  );
  if (!thread) throw new Error(`The trace has no renderer that showed ${address}`);
  const own = traceEvents
    .filter((event) => event.pid === pid && event.tid === thread.tid && event.ph === 'X' && event.dur)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const script = outermost(own, SCRIPT);
  const rendering = outermost(own, RENDERING);
  return {
    script: sum(script) / 1000,
    longest: Math.max(0, ...script) / 1000,
    rendering: sum(rendering) / 1000,
  };
}

function isRenderer(events: readonly TraceEvent[], pid: number): boolean {
  return events.some(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
}

/** Durations in µs of the events of these names that lie in no other of them. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): number[] {
  const durations: number[] = [];
  let end = 0;
  for (const { name, ts, dur = 0 } of events) {
    if (!names.has(name) || ts < end) continue;
    durations.push(dur);
    end = ts + dur;
  }
  return durations;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
