/**
 * Our timeline beside vis-timeline and TimelineJS3 on the same 100, 1,000 and 10,000 events in Chromium: time to the first
 * paint, frame times while zooming (and brushing), size, findings of axe.
 *   npx tsx bench/timeline.ts [--json FILE] [--only NAME]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, howToInstall } from '../scripts/browsers/find-browser';
import { eventsJson, ourPage, type TimelinePage, timelineJsPage, visPage } from './timeline/pages';

export type TimelineBench = {
  engine: string;
  events: number;
  /** Milliseconds from the call to the second frame with an event in it; null: not within the limit. */
  firstPaint: number | null;
  zoom: Frames | null;
  brush: Frames | null;
  violations: number | null;
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

/** Measures it all; some minutes. */
export async function benchTimeline(only?: string): Promise<TimelineBench[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const pages = [await ourPage(), visPage(), timelineJsPage()].filter((page) => page !== null);
  const results: TimelineBench[] = [];
  try {
    for (const page of pages.filter(({ name }) => only === undefined || name === only)) {
      for (const events of SIZES) {
        results.push(await measure(browser, page, events));
        console.error(`${page.name}, ${events} events: done`);
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
    ...{ firstPaint: null, zoom: null, brush: null, violations: null },
  };
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage({ viewport: { width: 720, height: 700 } });
      const paint = await firstPaint(page, { url: server.origin, events, event: subject.event });
      if (paint === null) return result;
      paints.push(paint);
      if (run === RUNS - 1) {
        result.zoom = await zoomFrames(page, subject);
        if (subject.name === 'Gakju') result.brush = await brushFrames(page);
        result.violations = await axeFindings(page);
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
  await page.waitForFunction(() => 'prepare' in window);
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
  const box = await page.locator(axis).first().boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40));
  await startFrames(page);
  const until = Date.now() + WATCH_MS;
  for (let step = 0; step < STEPS && Date.now() < until; step++) {
    if (zoom) await page.evaluate(`{ const step = ${step}; ${zoom}; }`);
    else await page.mouse.wheel(0, step % 20 < 10 ? -120 : 120);
    await page.waitForTimeout(STEP_MS);
  }
  return endFrames(page);
}

/** Drags the brush over the whole axis and back. */
async function brushFrames(page: Page): Promise<Frames | null> {
  const box = await page.locator('.tl-overview').boundingBox();
  if (!box) return null;
  const y = box.y + 12;
  await page.mouse.dblclick(box.x + box.width / 2, y);
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, y, { steps: 5 });
  await startFrames(page);
  for (let step = 0; step < 120; step++) {
    await page.mouse.move(box.x + box.width * (0.6 + 0.35 * Math.sin(step / 12)), y);
    await page.waitForTimeout(8);
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
  const times = await page.evaluate<number[]>(`cancelAnimationFrame(frameLoop_), frames_.slice(1)`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1), count: times.length };
}

async function axeFindings(page: Page): Promise<number> {
  await page.evaluate(axe);
  return page.evaluate<number>(
    `axe.run(document.getElementById('root')).then((found) => found.violations.length)`,
  );
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

function tableOf(results: readonly TimelineBench[]): string {
  const ms = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : value.toFixed(1);
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const lines = results.map(({ engine, events, firstPaint: paint, zoom, brush, violations, size }) =>
    [
      ...[engine, events.toLocaleString('en'), paint === null ? `over ${LIMIT_MS / 1000} s` : ms(paint)],
      ...[`${ms(zoom?.median)} / ${ms(zoom?.p95)} / ${ms(zoom?.worst)}`],
      ...[brush ? `${ms(brush.median)} / ${ms(brush.p95)} / ${ms(brush.worst)}` : '–'],
      ...[`${kb(size.js)} + ${kb(size.css)}`, violations === null ? '–' : String(violations)],
    ].join(' | '),
  );
  return [
    '| timeline | events | first paint, ms | zoom frame, ms (median / p95 / worst) | brush frame, ms | size, kB gz (js + css) | axe findings |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
  const results = await benchTimeline(values.only);
  console.log(tableOf(results));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}
