/**
 * Pictures of the card in the situations a reader meets, on a page of our own.
 *
 *   tsx scripts/shoot-card.ts                   take them anew into tests/visual/pictures
 *   tsx scripts/shoot-card.ts --check           take them and say which differ from the ones kept (exit 1)
 *   tsx scripts/shoot-card.ts --to DIR NAME...  only these, elsewhere; details of the card are taken only so
 *
 * Type differs from machine to machine, so `--check` tells something only where the kept ones were made.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToInstall } from './browsers/find-browser';
import { quietChromiumArgs, quietFirefoxPreferences } from './browsers/launch-options';
import { difference } from './pictures/compare';
import { shoot } from './pictures/shoot';
import { SITUATIONS } from './pictures/situations';
import { serveStage } from './pictures/stage-server';

/** A picture has changed when more than this share of its pixels did: less is a cursor or an edge. */
const CHANGED = 0.002;

function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: quietFirefoxPreferences() })
    : puppeteer.launch({ browser: 'chrome', executablePath, args: quietChromiumArgs() });
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false }, to: { type: 'string' } },
  allowPositionals: true,
});
const folder = resolve(values.to ?? 'tests/visual/pictures');
mkdirSync(folder, { recursive: true });
const stage = await serveStage();
const browsers = new Map<BrowserName, Browser>();
const changed: string[] = [];
try {
  for (const situation of SITUATIONS) {
    const isWanted = positionals.length > 0 ? positionals.includes(situation.name) : !situation.isDetail;
    if (!isWanted) continue;
    const name = situation.browser ?? 'chromium';
    const browser = browsers.get(name) ?? (await launch(name));
    browsers.set(name, browser);
    const picture = await shoot(browser, stage.address, situation);
    const file = join(folder, `${situation.name}.png`);
    if (!values.check) writeFileSync(file, picture);
    else if (!existsSync(file) || (await difference(browser, readFileSync(file), picture)) > CHANGED)
      changed.push(situation.name);
  }
} finally {
  await Promise.all([...browsers.values()].map((browser) => browser.close()));
  await stage.close();
}
if (changed.length > 0) {
  console.error(`Changed: ${changed.join(', ')}`);
  process.exitCode = 1;
}
