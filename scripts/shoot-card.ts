/**
 * Takes pictures of the card in the situations that a reader meets, on a page of our own: `tsx scripts/shoot-card.ts [DIR]`
 * (tests/visual/pictures when none is given). Loopback only; the pictures are looked at and compared, never shipped.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { loadBundledPack } from '../data/index';
import { findBrowser } from './browsers/find-browser';

type Situation = {
  name: string;
  /** Which mark, by its entity. */
  entity: string;
  lang?: 'ko' | 'en' | 'ru' | 'kk';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  zoom?: number;
  answer?: 'never' | 'failed';
  /** Runs on the page before the card is opened. */
  before?: (page: Page) => Promise<unknown>;
  /** Runs with the card open. */
  after?: (page: Page) => Promise<unknown>;
};

/** Long enough for layout, fade and fonts; nothing in a picture moves after it. */
const SETTLE_MS = 350;

const SITUATIONS: Situation[] = [
  { name: 'light', entity: 'kassym-jomart-tokayev' },
  { name: 'dark', entity: 'kassym-jomart-tokayev', theme: 'dark' },
  { name: 'english', entity: 'bakad', lang: 'en' },
  { name: 'russian', entity: 'koryo-saram', lang: 'ru' },
  { name: 'kazakh-long-names', entity: 'mou-critical-minerals-2024', lang: 'kk' },
  { name: 'narrow-320', entity: 'astana', width: 320, height: 640 },
  { name: 'zoom-400', entity: 'astana', width: 1280, height: 1024, zoom: 4 },
  {
    name: 'rtl',
    entity: 'hong-beom-do',
    lang: 'en',
    before: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
  { name: 'right-edge', entity: 'mou-critical-minerals-2024', width: 700 },
  {
    name: 'bottom-edge',
    entity: 'koryo-saram',
    height: 560,
    before: (page) => page.evaluate(() => scrollTo(0, 20)),
  },
  {
    name: 'wrapped',
    entity: 'kassym-jomart-tokayev',
    width: 560,
    before: (page) => page.evaluate(() => document.body.style.setProperty('max-width', '11.5rem')),
  },
  { name: 'headline', entity: 'hong-beom-do' },
  { name: 'conflicts', entity: 'trade-and-investment', after: (page) => bringUp(page, '.conflict') },
  { name: 'status', entity: 'bakad', lang: 'en', after: (page) => bringUp(page, '.track') },
  { name: 'sources', entity: 'bakad', after: (page) => bringUp(page, '.sources') },
  { name: 'related', entity: 'fresh-wind', after: (page) => bringUp(page, '.related') },
  { name: 'names', entity: 'kassym-jomart-tokayev', after: (page) => click(page, '.names summary') },
  { name: 'why', entity: 'hong-beom-do', after: (page) => click(page, '.why summary') },
  { name: 'citation', entity: 'bakad', lang: 'ru', after: (page) => click(page, '.tool') },
  { name: 'today', entity: 'astana', after: (page) => click(page, '.switch-choice:last-child') },
  { name: 'stepped', entity: 'astana', after: (page) => click(page, '.chip') },
  { name: 'series', entity: 'trade-and-investment', lang: 'en' },
  { name: 'office', entity: 'president-of-kazakhstan', lang: 'en' },
  { name: 'pinned', entity: 'astana', after: (page) => page.evaluate(() => stage.dispatch({ type: 'pin' })) },
  { name: 'waiting', entity: 'astana', answer: 'never' },
  { name: 'failed', entity: 'astana', answer: 'failed' },
];

declare const stage: {
  open: (mention: number) => void;
  dispatch: (action: unknown) => void;
  all: (selector: string) => HTMLElement[];
};

function bringUp(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => stage.all(wanted)[0]?.scrollIntoView({ block: 'start' }), selector);
}

async function click(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const [element] = stage.all(wanted);
    element?.click();
    element?.scrollIntoView({ block: 'nearest' });
  }, selector);
  await page.waitForTimeout(SETTLE_MS);
}

async function serve(): Promise<ViteDevServer> {
  const facts: Plugin = {
    name: 'fact-base',
    configureServer: ({ middlewares }) => {
      middlewares.use('/fact-base.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(loadBundledPack()));
      });
    },
  };
  const root = resolve(import.meta.dirname, '..');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [facts],
    resolve: { alias: { '@': root } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    optimizeDeps: { include: ['preact', 'preact/hooks', '@floating-ui/dom'], entries: [] },
    server: { host: '127.0.0.1', port: 0 },
  });
  return server.listen();
}

async function shoot(browser: Browser, base: string, situation: Situation, directory: string): Promise<void> {
  const { name, entity, lang = 'ko', theme = 'light', answer = '', zoom = 1 } = situation;
  const { width = 900, height = 860 } = situation;
  const page = await browser.newPage({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: Math.max(zoom, 1.5),
    colorScheme: theme,
  });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`${base}/tests/visual/article.html?lang=${lang}&theme=${theme}&answer=${answer}`);
  await page.waitForSelector('html[data-ready]', { timeout: 20_000 });
  if (theme === 'dark') await page.evaluate(() => document.documentElement.classList.add('dark'));
  await situation.before?.(page);
  const mark = page.locator(`[data-entity="${entity}"]`);
  if (name !== 'bottom-edge') await mark.scrollIntoViewIfNeeded();
  const box = await mark.evaluate((element) => {
    const line = [...element.getClientRects()].at(-1);
    return { x: (line?.left ?? 0) + 12, y: (line?.top ?? 0) + 8 };
  });
  await page.mouse.move(box.x, box.y);
  await page.waitForTimeout(SETTLE_MS);
  await situation.after?.(page);
  await page.screenshot({ path: `${directory}/${name}.png` });
  await page.close();
}

const directory = resolve(process.argv[2] ?? 'tests/visual/pictures');
const only = process.argv.slice(3);
mkdirSync(directory, { recursive: true });
const server = await serve();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const base = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
for (const situation of SITUATIONS)
  if (only.length === 0 || only.includes(situation.name)) await shoot(browser, base, situation, directory);
await browser.close();
await server.close();
