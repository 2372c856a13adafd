/**
 * The card as it looks, against the pictures that are kept (scripts/shoot-card.ts takes them anew). Type differs from
 * machine to machine: where it is drawn otherwise than in the pictures there is nothing to compare, and the tests say so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGED, differenceFromKept, whyNotComparable } from '../../scripts/pictures/kept';
import { launchForPictures } from '../../scripts/pictures/launch';
import { shoot } from '../../scripts/pictures/shoot';
import { SITUATIONS } from '../../scripts/pictures/situations';
import { type StageServer, serveStage } from '../../scripts/pictures/stage-server';
import { BROWSERS } from './support/session';

/** Pictures that differ are left here, to be looked at beside the kept ones. */
const DIFFERENT = '.output/pictures-that-differ';

describe.each(BROWSERS)('the card looks as it did in %s', (name) => {
  let stage: StageServer;
  let browser: Browser;
  let incomparable: string | null;

  beforeAll(async () => {
    [stage, browser] = await Promise.all([serveStage('kept'), launchForPictures(name)]);
    incomparable = await whyNotComparable(name, browser);
    if (incomparable) console.warn(`The card's pictures in ${name} are not compared: ${incomparable}.`);
  });
  afterAll(() => Promise.all([browser.close(), stage.close()]));

  const situations = SITUATIONS.filter((one) => !one.isDetail && (one.browser ?? 'chromium') === name);
  it.for(situations)('$name', async (situation, { skip }) => {
    const picture = await shoot(browser, stage.address, situation);
    // It opened without an error, which is worth something anywhere.
    if (incomparable) skip(incomparable);
    const share = await differenceFromKept(browser, situation.name, picture);
    if (share > CHANGED) {
      mkdirSync(DIFFERENT, { recursive: true });
      writeFileSync(join(DIFFERENT, `${situation.name}.png`), picture);
    }
    expect(
      share,
      `see ${DIFFERENT}/${situation.name}.png; if meant, run npx tsx scripts/shoot-card.ts`,
    ).toBeLessThanOrEqual(CHANGED);
  });
});
