/**
 * What a page notices of us besides time, how soon the card is there, and whether memory stays flat.
 * `tsx bench/page-effects.ts FOLDER…`: pages (*.html) of the folders and one of our own, from loopback, without and with the built
 * extension. Prints Markdown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../scripts/build/build-extension';
import { putBackgroundToSleep, timeFrame, timeText } from './page/card-times';
import { countEffects, type Effects } from './page/effects';
import { manyParagraphs } from './page/heavy-pages';
import { launchOffline } from './page/launch-offline';
import { scrollForAnHour } from './page/long-scroll';
import { servePages } from './page/serve-pages';

/** Until a page is read and nothing moves any more, in ms. */
const SETTLE_MS = 2500;
/** Cards timed in each situation; the middle one counts. */
const CARDS = 7;
const OURS = 'made: an article';

const pages = new Map<string, string | Buffer>([[OURS, manyParagraphs(40)]]);
for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
    pages.set(file, readFileSync(join(folder, file)));
}
const server = await servePages(pages);
const browser = await launchOffline();
try {
  // The first visit asks for the site's icon.
  await (await open(OURS)).close();
  const without = new Map<string, Effects>();
  for (const name of pages.keys()) without.set(name, await effectsOn(name));
  const plain = await scrolled();
  await browser.installExtension(buildFolder('chromium'));
  console.log('| page | layout shift | DOM changes | console | requests |\n| --- | --: | --: | --: | --: |');
  for (const [name, before] of without) {
    const after = await effectsOn(name);
    console.log(
      `| ${name} | ${difference(after.shift, before.shift)} | ${after.domChanges - before.domChanges} | ${after.console - before.console} | ${after.requests - before.requests} |`,
    );
  }
  await timeCards();
  const marked = await scrolled();
  console.log(`\nheap in kB at the start and after each quarter of an hour of infinite scroll`);
  console.log(`without: ${kilobytes(plain)}\nwith: ${kilobytes(marked)}`);
} finally {
  await browser.close();
  server.close();
}

async function open(name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return visit(page, name);
}

async function visit(page: Page, name: string): Promise<Page> {
  await page.goto(server.origin + encodeURIComponent(name), { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return page;
}

async function effectsOn(name: string): Promise<Effects> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const effects = await countEffects(page);
  await visit(page, name);
  const counted = await effects();
  await page.close();
  return counted;
}

async function timeCards(): Promise<void> {
  const sleep = () => putBackgroundToSleep(browser);
  const firsts = { frame: await onFreshPages(timeFrame), text: await onFreshPages(timeText) };
  const page = await open(OURS);
  // The first card of a page has its own line.
  await timeText(page);
  const awake = { frame: await repeat(() => timeFrame(page)), text: await repeat(() => timeText(page)) };
  const asleep = {
    frame: await repeat(() => timeFrame(page, sleep)),
    text: await repeat(() => timeText(page, sleep)),
  };
  await page.close();
  console.log(
    `\n| card, ms from the end of the delay, middle of ${CARDS} | frame drawn | text there |\n| --- | --: | --: |`,
  );
  for (const [what, { frame, text }] of Object.entries({
    'the first on a page': firsts,
    'background awake': awake,
    'background asleep': asleep,
  })) {
    console.log(`| ${what} | ${middle(frame)} (most: ${most(frame)}) | ${middle(text)} |`);
  }
}

function onFreshPages(time: (page: Page) => Promise<number>): Promise<number[]> {
  return repeat(async () => {
    const page = await open(OURS);
    const took = await time(page);
    await page.close();
    return took;
  });
}

async function repeat(time: () => Promise<number>): Promise<number[]> {
  const took: number[] = [];
  for (let count = 0; count < CARDS; count++) took.push(await time());
  return took;
}

async function scrolled(): Promise<number[]> {
  const page = await open(OURS);
  const heaps = await scrollForAnHour(page);
  await page.close();
  return heaps;
}

function middle(values: number[]): string {
  return (values.sort((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(0);
}

function most(values: readonly number[]): string {
  return Math.max(...values).toFixed(0);
}

function difference(after: number, before: number): string {
  return (after - before).toFixed(4);
}

function kilobytes(bytes: readonly number[]): string {
  return bytes.map((value) => Math.round(value / 1000)).join(', ');
}
