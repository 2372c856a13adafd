/**
 * What a page pays for us, and for others who mark the same names. `tsx bench/page.ts [--only TEXT] [--slow] FOLDER…`:
 * pages (*.html) of the folders given and heavy ones of our own, from loopback, their scripts and the network blocked,
 * each opened in a browser without and in one with the built extension, one after the other. `--slow` times mark.js too.
 * Prints a Markdown table, each row as soon as it is measured; a page that ends its browser costs its own row only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { indexNamesOf } from '../core/index/names-of-pack';
import { loadBundledPack } from '../data/index';
import { buildFolder } from '../scripts/build/build-extension';
import { manyNodes, manyParagraphs, noArticle, nothingToMark } from './page/heavy-pages';
import { launchOffline } from './page/launch-offline';
import { type MainThread, readTrace } from './page/main-thread';
import { timeMarkJs, timeRegExp } from './page/rivals';
import { servePages } from './page/serve-pages';

/** Each page is opened this often; the least disturbed opening counts. */
const OPENINGS = 2;
/** Pointer moves over which the time of one is averaged. */
const MOVES = 60;
/** The page counts as settled when its marks did not change for this many looks. */
const QUIET_LOOKS = 5;
const LOOK_MS = 200;
/** A page without any mark is given this long, in ms: a huge one is read in many slices before the first answer. */
const FIRST_MARK_MS = 4000;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'];

type Opening = MainThread & { marks: number; chars: number; heap: number; perMove: number };

const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const folders = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--only');
const names = [...new Set(indexNamesOf(loadBundledPack()).map(({ form }) => form))];
const pages = collectPages();
/** The two browsers of a row. */
type Browsers = { plain: Browser; ours: Browser };

const server = await servePages(pages);
let browsers = await launchBoth();
try {
  await measureAll();
} finally {
  await closeBoth();
  server.close();
}

async function launchBoth(): Promise<Browsers> {
  const [plain, ours] = await Promise.all([launchOffline(), launchOffline()]);
  await ours.installExtension(buildFolder('chromium'));
  return { plain, ours };
}

async function closeBoth(): Promise<void> {
  await Promise.allSettled([browsers.plain.close(), browsers.ours.close()]);
}

function collectPages(): Map<string, string | Buffer> {
  const all = new Map<string, string | Buffer>();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      all.set(file, readFileSync(join(folder, file)));
    }
  }
  all.set('made: 10,000 paragraphs', manyParagraphs(10_000));
  all.set('made: 100,000 nodes', manyNodes(100_000));
  all.set('made: an article that names nobody', nothingToMark());
  all.set('made: no article', noArticle());
  return new Map([...all].filter(([name]) => only === undefined || name.includes(only)));
}

async function measureAll(): Promise<void> {
  const version = await browsers.plain.version();
  console.log(`${names.length} forms; Chromium ${version}; thread time in ms, least of ${OPENINGS}\n`);
  console.log(
    '| page | characters | marks | ours | per 100,000 | longest block | a pointer move | heap kB | one RegExp | mark.js | ours to RegExp | mark.js to ours |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
  for (const name of pages.keys()) {
    try {
      console.log(await row(name));
    } catch (error) {
      // A crash ends the browser, which the next page needs.
      console.log(`| ${name} | ${error instanceof Error ? error.message : error} | | | | | | | | | | |`);
      await closeBoth();
      browsers = await launchBoth();
    }
  }
}

async function row(name: string): Promise<string> {
  const before = await best(browsers.plain, name);
  const { regExp, markJs } = await timeRivals(browsers.plain, name);
  const after = await best(browsers.ours, name);
  const ours = Math.max(0, after.script - before.script);
  const cells = [
    name,
    after.chars,
    after.marks,
    ours.toFixed(1),
    after.chars > 50_000 ? ((ours / after.chars) * 1e5).toFixed(1) : '',
    after.longest.toFixed(1),
    Math.max(0, after.perMove - before.perMove).toFixed(2),
    Math.round((after.heap - before.heap) / 1000),
    regExp.toFixed(1),
    markJs === null ? '' : Math.round(markJs),
    (ours / regExp).toFixed(2),
    markJs === null ? '' : Math.round(markJs / ours),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function best(browser: Browser, name: string): Promise<Opening> {
  const openings: Opening[] = [];
  for (let count = 0; count < OPENINGS; count++) openings.push(await open(browser, name));
  const least = (key: keyof Opening) => Math.min(...openings.map((opening) => opening[key]));
  return {
    script: least('script'),
    longest: least('longest'),
    rendering: least('rendering'),
    perMove: least('perMove'),
    heap: least('heap'),
    marks: Math.max(...openings.map(({ marks }) => marks)),
    chars: Math.max(...openings.map(({ chars }) => chars)),
  };
}

async function open(browser: Browser, name: string): Promise<Opening> {
  const page = await freshPage(browser);
  await page.tracing.start({ categories: CATEGORIES });
  const address = server.origin + encodeURIComponent(name);
  await page.goto(address, { waitUntil: 'load' });
  const marks = await settledMarks(page);
  const loading = readTrace(await traceOf(page), address);
  const chars = await seenCharacters(page);
  await page.tracing.start({ categories: CATEGORIES });
  await page.mouse.move(300, 200);
  await page.mouse.move(700, 500, { steps: MOVES });
  const moving = readTrace(await traceOf(page), address);
  const heap = await heapOf(page);
  await page.close();
  return { ...loading, marks, chars, heap, perMove: moving.script / MOVES };
}

async function timeRivals(
  browser: Browser,
  name: string,
): Promise<{ regExp: number; markJs: number | null }> {
  const page = await freshPage(browser);
  const address = server.origin + encodeURIComponent(name);
  await page.goto(address, { waitUntil: 'load' });
  const regExp = await timeRegExp(page, names);
  const markJs = args.includes('--slow') ? await timeMarkJs(page, names) : null;
  await page.close();
  return { regExp: regExp.ms, markJs: markJs?.ms ?? null };
}

/** A page in a process of its own that has shown this server before, so that a trace sees no change of process. */
async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.origin}nothing`).catch(() => undefined);
  return page;
}

async function settledMarks(page: Page): Promise<number> {
  let last = -1;
  const started = performance.now();
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const now = await page.evaluate(() => {
      let count = 0;
      for (const [name, highlight] of CSS.highlights) if (name.startsWith('gakju')) count += highlight.size;
      return count;
    });
    const isWaiting = now === 0 && performance.now() - started < FIRST_MARK_MS;
    quiet = now === last && !isWaiting ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** Characters of the text that can be seen. */
function seenCharacters(page: Page): Promise<number> {
  // biome-ignore lint/performance/useDomNodeTextContent: scripts and hidden text are no reading text
  return page.evaluate(() => document.body?.innerText.length ?? 0);
}

async function traceOf(page: Page): Promise<string> {
  return Buffer.from((await page.tracing.stop()) ?? []).toString();
}

async function heapOf(page: Page): Promise<number> {
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize;
}
