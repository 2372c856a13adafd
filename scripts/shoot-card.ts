/**
 * Pictures of the card in the situations a reader meets, on a page of our own.
 *
 *   tsx scripts/shoot-card.ts                   take them anew into tests/visual/pictures, with the facts of today
 *   tsx scripts/shoot-card.ts --check           take them and say which differ from the ones kept (exit 1); as `npm test` does
 *   tsx scripts/shoot-card.ts --to DIR NAME...  only these, elsewhere; details of the card are taken only so
 *
 * Type differs from machine to machine: `--check` compares only what was drawn with the same, and says what was not.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './browsers/find-browser';
import { CHANGED, differenceFromKept, keepType, PICTURES, whyNotComparable } from './pictures/kept';
import { launchForPictures } from './pictures/launch';
import { shoot } from './pictures/shoot';
import { SITUATIONS } from './pictures/situations';
import { keepStageFacts } from './pictures/stage-facts';
import { serveStage } from './pictures/stage-server';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false }, to: { type: 'string' } },
  allowPositionals: true,
});
const folder = resolve(values.to ?? PICTURES);
const isKeeping = !values.check && values.to === undefined;
mkdirSync(folder, { recursive: true });
if (isKeeping) keepStageFacts();
const stage = await serveStage(values.to === undefined ? 'kept' : 'bundled');
const browsers = new Map<BrowserName, { browser: Browser; incomparable: string | null }>();

async function browserFor(name: BrowserName) {
  const running = browsers.get(name);
  if (running) return running;
  const browser = await launchForPictures(name);
  if (isKeeping) await keepType(name, browser);
  const incomparable = values.check ? await whyNotComparable(name, browser) : null;
  if (incomparable) console.log(`${name} is not compared: ${incomparable}.`);
  const started = { browser, incomparable };
  browsers.set(name, started);
  return started;
}

const changed: string[] = [];
try {
  for (const situation of SITUATIONS) {
    const isWanted = positionals.length > 0 ? positionals.includes(situation.name) : !situation.isDetail;
    if (!isWanted) continue;
    const { browser, incomparable } = await browserFor(situation.browser ?? 'chromium');
    const picture = await shoot(browser, stage.address, situation);
    if (!values.check) writeFileSync(join(folder, `${situation.name}.png`), picture);
    else if (!incomparable) {
      const share = await differenceFromKept(browser, situation.name, picture);
      if (share > CHANGED) changed.push(`${situation.name} (${(100 * share).toFixed(2)} % of its pixels)`);
    }
  }
} finally {
  await Promise.all([...browsers.values()].map(({ browser }) => browser.close()));
  await stage.close();
}
if (changed.length > 0) {
  console.error(`Changed: ${changed.join(', ')}`);
  process.exitCode = 1;
}
