/**
 * How long the side panel takes to open: from the click on the popup's button, beside the demo article, to the first frame
 * that holds names of the article. The built extension, the browser's own panel, nothing instrumented: the browser keeps the time of
 * the first contentful paint, and the panel paints nothing before its names.
 */
import type { Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../../scripts/browsers/find-browser';
import { launchWithExtension } from '../../scripts/browsers/launch-with-extension';
import { waitForMarks } from '../../scripts/browsers/painted-marks';
import { buildFolder } from '../../scripts/build/build-extension';
import { serveFolder } from '../../scripts/start/demo-server';

const RUNS = 15;
/** The browser's own work after the popup's opening is over by then (ms), and the panel has long been drawn. */
const SETTLE_MS = 600;
const DRAWN_MS = 1200;

/** What an extension page knows of the extension's API; Node's types know nothing of it. */
declare const chrome: {
  storage: {
    session: { set: (values: object) => Promise<void>; get: (key: string) => Promise<{ clickAt?: number }> };
  };
};

type Opening = { total: number; navigation: number; names: number };

/** Milliseconds from click to names: median, least, most, and what of it passes before the panel's own page begins. */
export async function openingTable(): Promise<Record<string, string | number>[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const demo = await serveFolder({ folder: 'demo', port: 0 });
  const running = await launchWithExtension({
    name: 'chromium',
    executablePath,
    extensionFolder: buildFolder('chromium'),
    headless: true,
  });
  const openings: Opening[] = [];
  try {
    const article = await running.browser.newPage();
    await article.goto(`${demo.origin}/index.html`);
    await waitForMarks(article, (marks) => marks.length > 40);
    const extension = (await running.browser.extensions()).get(running.extensionId);
    if (!extension) throw new Error('The extension is not installed.');
    for (let run = 0; run < RUNS; run++) {
      await article.bringToFront();
      await extension.triggerAction(article);
      openings.push(await open((file) => pageOf(() => extension.pages(), file)));
    }
  } finally {
    await running.browser.close();
    await demo.close();
  }
  const sorted = (key: keyof Opening) => openings.map((one) => one[key]).sort((a, b) => a - b);
  const middle = (values: number[]) => Math.round(values[Math.floor(values.length / 2)] ?? 0);
  const totals = sorted('total');
  return [
    {
      openings: openings.length,
      'click to names, ms: median': middle(totals),
      least: Math.round(totals[0] ?? 0),
      most: Math.round(totals.at(-1) ?? 0),
      'of it before the page begins': middle(sorted('navigation')),
      'names shown': middle(sorted('names')),
    },
  ];
}

async function open(find: (file: string) => Promise<Page>): Promise<Opening> {
  const popup = await find('popup.html');
  await popup.waitForSelector('.bar-button');
  await pause(SETTLE_MS);
  await popup.evaluate(noteClick);
  // The popup closes under the pointer, which the driver takes for an error.
  await popup.click('.bar-button').catch(() => undefined);
  await pause(DRAWN_MS);
  const panel = await find('sidepanel.html');
  const opening = await panel.evaluate(readOpening);
  await panel.close();
  await pause(SETTLE_MS);
  return opening;
}

/** Runs in the popup. */
function noteClick(): void {
  addEventListener(
    'click',
    (event) => void chrome.storage.session.set({ clickAt: performance.timeOrigin + event.timeStamp }),
    { capture: true },
  );
}

/** Runs in the panel. */
async function readOpening(): Promise<Opening> {
  const { clickAt = Number.NaN } = await chrome.storage.session.get('clickAt');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const navigation = performance.timeOrigin - clickAt;
  return {
    navigation,
    total: navigation + (paint?.startTime ?? Number.NaN),
    names: document.querySelectorAll('.ds-name').length,
  };
}

async function pageOf(pages: () => Promise<Page[]>, file: string): Promise<Page> {
  for (;;) {
    const page = (await pages()).find((one) => one.url().includes(file));
    if (page) return page;
    await pause(50);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
