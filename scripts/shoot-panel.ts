/**
 * Pictures of the side panel in the situations a reader meets, from the built extension beside the demo:
 *   tsx scripts/shoot-panel.ts [--to DIR] [--build DIR] [NAME...]
 * `npm run build` first. The pictures are looked at, never shipped.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './browsers/extension-page';
import { findBrowser, howToInstall } from './browsers/find-browser';
import { launchWithExtension, type RunningBrowser } from './browsers/launch-with-extension';
import { PANEL_SITUATIONS, type PanelSituation } from './pictures/panel-situations';
import { SETTLE_MS } from './pictures/situations';
import { serveFolder } from './start/demo-server';

/** As wide and high as the browser's own panel on a laptop. */
const PANEL = { width: 360, height: 820 };
/** Time (ms) in which the demo's names are found. */
const FIND_MS = 2000;
/** The panel is at rest when this many looks in a row, SETTLE_MS apart, found the same in it. */
const CALM_LOOKS = 2;
const MOST_LOOKS = 40;

const { values, positionals } = parseArgs({
  options: { to: { type: 'string' }, build: { type: 'string' } },
  allowPositionals: true,
});
const folder = resolve(values.to ?? 'tests/visual/pictures/panel');
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const demo = await serveFolder({ folder: resolve('demo'), port: 0 });
const running = await launchWithExtension({
  name: 'chromium',
  executablePath,
  extensionFolder: resolve(values.build ?? '.output/chrome-mv3'),
  headless: true,
});
try {
  const tabs = await openTabs();
  for (const situation of PANEL_SITUATIONS) {
    if (positionals.length === 0 || positionals.includes(situation.name)) await shoot(situation, tabs);
  }
} finally {
  await running.browser.close();
  await demo.close();
}

/** What an extension page knows of the extension's API; Node's types know nothing of it. */
declare const chrome: {
  tabs: { query: (wanted: object) => Promise<{ id?: number; url?: string }[]> };
  storage: { local: { set: (values: object) => Promise<void> } };
};

type Tabs = Record<NonNullable<PanelSituation['of']>, number>;

async function openTabs(): Promise<Tabs> {
  const addresses = {
    article: `${demo.origin}/index.html`,
    'no-article': `${demo.origin}/demo.css`,
    'browser-page': 'chrome://version/',
  };
  const tabs: Tabs = { article: -1, 'no-article': -1, 'browser-page': -1 };
  for (const [of, address] of Object.entries(addresses)) {
    const page = await running.browser.newPage();
    await page.goto(address);
    if (of === 'article') await new Promise((done) => setTimeout(done, FIND_MS));
    const asking = await openExtensionPage(running, 'popup.html');
    const id = await asking.evaluate(newestTabBut, running.extensionOrigin);
    if (of === 'article' || of === 'no-article' || of === 'browser-page') tabs[of] = id;
    await asking.close();
  }
  return tabs;
}

/** Runs in an extension page: the tab opened last that is not one of our own. */
async function newestTabBut(origin: string): Promise<number> {
  const tabs = await chrome.tabs.query({});
  return Math.max(...tabs.filter(({ url = '' }) => !url.startsWith(origin)).map(({ id = -1 }) => id));
}

async function shoot(situation: PanelSituation, tabs: Tabs): Promise<void> {
  const { name, lang = 'ko', theme = 'light', of = 'article', act } = situation;
  await setLanguage(running, lang);
  const page = await openExtensionPage(running, 'options.html');
  await page.setViewport({ ...PANEL, ...sizeOf(situation) });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  if (situation.forcedColors) {
    // Puppeteer's own emulateMediaFeatures does not know this one.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  await page.goto(`${running.extensionOrigin}sidepanel.html#tab=${tabs[of]}${situation.address ?? ''}`);
  await page.reload();
  await page.waitForSelector('.pn');
  await waitUntilRead(page);
  await act?.(page);
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  await page.screenshot({ path: `${join(folder, name)}.png` });
  await page.close();
}

/** A changed setting makes the page read itself anew: the picture is of the panel when that is done and nothing more comes. */
async function waitUntilRead(page: Page): Promise<void> {
  let before = '';
  let calm = 0;
  for (let look = 0; look < MOST_LOOKS && calm < CALM_LOOKS; look++) {
    await new Promise((done) => setTimeout(done, SETTLE_MS));
    const now = await page.$eval('.pn', (panel) =>
      panel.querySelector('.ds-empty--busy') ? '' : (panel.textContent ?? ''),
    );
    calm = now !== '' && now === before ? calm + 1 : 0;
    before = now;
  }
  if (calm < CALM_LOOKS) throw new Error('The panel did not come to rest.');
}

function sizeOf({ width, height }: PanelSituation): { width?: number; height?: number } {
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

async function setLanguage(browser: RunningBrowser, lang: string): Promise<void> {
  const page = await openExtensionPage(browser, 'options.html');
  await page.evaluate(
    (wanted) => chrome.storage.local.set({ settings: { uiLanguage: wanted, cardLanguage: wanted } }),
    lang,
  );
  await page.close();
}
