/**
 * Our timeline beside vis-timeline and TimelineJS3 on the same 100, 1,000 and 10,000 events in Chromium: time to the first
 * paint, frame times while zooming (and brushing), size, findings of axe, and what the keyboard can reach.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../scripts/browsers/find-browser';
import { quietChromiumArgs } from '../scripts/browsers/launch-options';
import { eventsJson, ourPage, type TimelinePage, timelineJsPage, visPage } from './timeline/pages';

type TimelineBench = {
  engine: string;
  events: number;
  /** Milliseconds from the call to the second frame with an event in it; null: not within the limit. */
  firstPaint: number | null;
  zoom: Frames | null;
  brush: Frames | null;
  violations: number | null;
  /** Elements that Tab reaches. */
  stops: number | null;
  size: { js: number; css: number };
};

/** Frame times in ms. */
type Frames = { median: number; p95: number; worst: number; count: number };

const SIZES = [100, 1_000, 10_000];
/** A drawing that takes longer (ms) is given up. */
const LIMIT_MS = 45_000;
/** Zooming is watched no longer than this (ms), however few of its frames have come by then. */
const WATCH_MS = 12_000;
/** Zoom steps, and time between two (ms): faster than a hand turns a wheel. */
const STEPS = 40;
const STEP_MS = 40;
const RUNS = 3;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function benchTimeline(): Promise<TimelineBench[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const browser = await puppeteer.launch({ executablePath, args: quietChromiumArgs() });
  const pages = [await ourPage(), visPage(), timelineJsPage()].filter((page) => page !== null);
  const results: TimelineBench[] = [];
  try {
    for (const page of pages) {
      for (const events of SIZES) {
        results.push(await measure(browser, page, events));
        process.stderr.write(`${page.name}, ${events} events\n`);
      }
    }
  } finally {
    await browser.close();
  }
  return results;
}

async function measure(browser: Browser, subject: TimelinePage, events: number): Promise<TimelineBench> {
  const server = await serve(subject, events);
  const paints: number[] = [];
  const result: TimelineBench = {
    ...{ engine: subject.name, events, size: subject.size },
    ...{ firstPaint: null, zoom: null, brush: null, violations: null, stops: null },
  };
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      await page.setViewport({ width: 720, height: 700 });
      const paint = await firstPaint(page, { url: server.origin, events, event: subject.event });
      if (paint === null) return result;
      paints.push(paint);
      if (run === RUNS - 1) {
        result.zoom = await zoomFrames(page, subject);
        if (subject.name === 'Gakju') result.brush = await brushFrames(page);
        result.violations = await axeFindings(page);
        result.stops = await keyboardStops(page);
      }
      await page.close();
    }
    result.firstPaint = paints.sort((a, b) => a - b)[Math.floor(paints.length / 2)] ?? null;
    return result;
  } finally {
    server.close();
  }
}

async function firstPaint(
  page: Page,
  { url, events, event }: { url: string; events: number; event: string },
): Promise<number | null> {
  await page.goto(url);
  await page.waitForFunction("'prepare' in window");
  await page.evaluate(`prepare(${events})`);
  const drawn = page.evaluate(`new Promise((done) => {
    const start = performance.now();
    draw();
    const look = () => document.querySelector(${JSON.stringify(event)})
      ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)))
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  })`);
  const late = new Promise<null>((done) => setTimeout(() => done(null), LIMIT_MS).unref());
  const time = await Promise.race([drawn.catch(() => null), late]);
  return typeof time === 'number' ? time : null;
}

/** Zooms in and out by real wheel notches over the axis (or by the page's own buttons) and times every frame meanwhile. */
async function zoomFrames(page: Page, { axis, zoom }: TimelinePage): Promise<Frames> {
  const box = await (await page.$(axis))?.boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40));
  await startFrames(page);
  const until = Date.now() + WATCH_MS;
  for (let step = 0; step < STEPS && Date.now() < until; step++) {
    if (zoom) await page.evaluate(`{ const step = ${step}; ${zoom}; }`);
    else await page.mouse.wheel({ deltaY: step % 20 < 10 ? -120 : 120 });
    await pause(STEP_MS);
  }
  return endFrames(page);
}

/** Drags the brush over the whole axis and back. */
async function brushFrames(page: Page): Promise<Frames | null> {
  const box = await (await page.$('.tl-overview'))?.boundingBox();
  if (!box) return null;
  const y = box.y + 12;
  await page.mouse.click(box.x + box.width / 2, y, { count: 2 });
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, y, { steps: 5 });
  await startFrames(page);
  for (let step = 0; step < 120; step++) {
    await page.mouse.move(box.x + box.width * (0.6 + 0.35 * Math.sin(step / 12)), y);
    await pause(8);
  }
  const frames = await endFrames(page);
  await page.mouse.up();
  return frames;
}

async function startFrames(page: Page): Promise<void> {
  await page.evaluate(`{
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => { frames_.push(now - last); last = now; window.frameLoop_ = requestAnimationFrame(tick); };
    window.frameLoop_ = requestAnimationFrame(tick);
  }`);
}

async function endFrames(page: Page): Promise<Frames> {
  const times: unknown = await page.evaluate(`cancelAnimationFrame(frameLoop_), frames_.slice(1)`);
  return framesOf(Array.isArray(times) ? times.map(Number) : []);
}

function framesOf(times: number[]): Frames {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1), count: times.length };
}

async function axeFindings(page: Page): Promise<number> {
  await page.evaluate(axe);
  const count: unknown = await page.evaluate(
    `axe.run(document.getElementById('root')).then((found) => found.violations.length)`,
  );
  return Number(count);
}

async function keyboardStops(page: Page): Promise<number> {
  const stops =
    '#root :is(a[href], button, input, select, summary, [tabindex="0"]):not([tabindex="-1"], :disabled)';
  return page.$$eval(stops, (found) => found.length);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function serve(subject: TimelinePage, events: number): Promise<{ origin: string; close: () => void }> {
  const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
  const data = eventsJson(events);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!.slice(1);
    const file = path === `events-${events}.json` ? data : subject.files.get(path);
    if (file === undefined) response.statusCode = 404;
    else
      response.setHeader(
        'content-type',
        `${types[path.split('.').pop() ?? ''] ?? 'text/html'}; charset=utf-8`,
      );
    response.end(file);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

/** The table, measured now; some minutes. Peers that are not installed have no lines. */
export async function timelineTable(): Promise<Record<string, string | number>[]> {
  const ms = (value: number | null) => (value === null ? `over ${LIMIT_MS / 1000} s` : value.toFixed(0));
  const frames = (times: Frames | null) =>
    times ? [times.median, times.p95, times.worst].map((time) => time.toFixed(0)).join(' / ') : '–';
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  return (await benchTimeline()).map(({ engine, events, size, ...measured }) => ({
    timeline: engine,
    events,
    'first paint, ms': ms(measured.firstPaint),
    'zoom frame, ms: median / p95 / worst': frames(measured.zoom),
    'brush frame, ms': frames(measured.brush),
    'js + css, kB gz': `${kb(size.js)} + ${kb(size.css)}`,
    'axe findings': measured.violations ?? '–',
    'keyboard stops': measured.stops ?? '–',
  }));
}
