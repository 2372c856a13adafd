/** From the end of the delay until the card is drawn on the screen, and until its text is there. */
import type { Browser, Page } from 'puppeteer-core';

const CARD = 'gakju-card';
/** The delay of the settings as installed, in ms. */
const DELAY_MS = 300;
const STEP_MS = 80;
const POLL_MS = 2;
const GIVE_UP_MS = 5000;
/** Everything that belongs to an opening is over by then, in ms after the rest. */
const TRACED_MS = 900;
/** Timers and frames of the main thread; more would slow down what is measured. */
const TRACED = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

type Seen = Pick<typeof globalThis, 'performance'> & { gakjuBenchMoved?: number };

/** Stops the extension's service worker, as the browser does after half a minute without work. */
export async function putBackgroundToSleep(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/**
 * ms from the end of the delay to the first frame that is drawn after it, by the browser's own trace. `before` is done just
 * before the pointer comes. Throws when no card comes.
 */
export async function timeFrame(page: Page, before?: () => Promise<void>): Promise<number> {
  await before?.();
  await page.tracing.start({ categories: TRACED });
  await restOnMark(page);
  await new Promise((resolve) => setTimeout(resolve, TRACED_MS));
  const trace = await page.tracing.stop();
  await leave(page);
  return frameAfterDelay(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
}

type TraceEvent = {
  name: string;
  pid: number;
  ts: number;
  args: { data?: { timeout?: number; timerId?: number } };
};

/** The timer of the delay is the one of that many ms; the page has none. */
function frameAfterDelay(events: readonly TraceEvent[]): number {
  const delays = events.filter(
    ({ name, args }) => name === 'TimerInstall' && args.data?.timeout === DELAY_MS,
  );
  const fired = events.findLast(
    ({ name, pid, args }) =>
      name === 'TimerFire' &&
      delays.some((one) => one.pid === pid && one.args.data?.timerId === args.data?.timerId),
  );
  const after = events
    .filter(({ pid, ts }) => pid === fired?.pid && ts > fired.ts)
    .sort((a, b) => a.ts - b.ts);
  const commit = after.find(({ name }) => name === 'Commit');
  const drawn = after.find(({ name, ts }) => name === 'DrawFrame' && commit && ts > commit.ts);
  if (!fired || !drawn) throw new Error('No card came');
  return (drawn.ts - fired.ts) / 1000;
}

/**
 * ms from the end of the delay, which begins when the pointer rests on the first mark, to the heading being there to see (asked
 * for every few ms, which itself takes time). Throws when no card comes.
 */
export async function timeText(page: Page, before?: () => Promise<void>): Promise<number> {
  await before?.();
  const watching = await page.evaluateHandle(watchPointer);
  await restOnMark(page);
  const started = performance.now();
  const protocol = await page.createCDPSession();
  while (!(await hasHeading(protocol))) {
    if (performance.now() - started > GIVE_UP_MS) throw new Error('No card came');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const { moved, now } = await page.evaluate(() => {
    const seen: Seen = globalThis;
    return { moved: seen.gakjuBenchMoved ?? 0, now: performance.now() };
  });
  await watching.evaluate((one) => one.abort());
  await protocol.detach();
  await leave(page);
  return Math.max(0, now - moved - DELAY_MS);
}

/** As slowly as a hand that has arrived: a fast pointer is first given time to stop (page/hover.ts). */
async function restOnMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(firstMark);
  await page.mouse.move(x - 40, y + 40);
  for (const off of [16, 0]) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    await page.mouse.move(x - off / 2, y + off);
  }
}

async function leave(page: Page): Promise<void> {
  await page.mouse.move(5, 5, { steps: 5 });
  await page.waitForFunction((name) => document.querySelector(name) === null, {}, CARD);
}

/** Runs in the page: when the pointer moved last. The rest is noticed in the frame after that. */
function watchPointer(): AbortController {
  const seen: Seen = globalThis;
  const watching = new AbortController();
  addEventListener(
    'pointermove',
    () =>
      requestAnimationFrame((time) => {
        seen.gakjuBenchMoved = time;
      }),
    { capture: true, signal: watching.signal },
  );
  return watching;
}

/** Runs in the page: the middle of the first mark in sight. */
function firstMark(): { x: number; y: number } {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('gakju')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (top > 100 && top < innerHeight - 300) return { x: left + width / 2, y: top + height / 2 };
    }
  }
  throw new Error('No mark in sight');
}

type Node = { nodeName: string; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };
type Protocol = Awaited<ReturnType<Page['createCDPSession']>>;

/** Whether a heading can be seen: a card that is drawn ahead of its time is hidden. */
async function hasHeading(protocol: Protocol): Promise<boolean> {
  const expression = `document.querySelector('${CARD}')`;
  const { objectId } = (await protocol.send('Runtime.evaluate', { expression })).result;
  if (objectId === undefined) return false;
  const { node } = await protocol.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const holds = ({ nodeName, attributes = [], children = [], shadowRoots = [] }: Node): boolean =>
    !attributes.includes('aria-hidden') && (nodeName === 'H2' || [...children, ...shadowRoots].some(holds));
  return holds(node);
}
