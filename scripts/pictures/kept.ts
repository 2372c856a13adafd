/** The pictures that are kept, and what they were taken with. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find-browser';
import { difference } from './compare';
import { typeOf } from './type-of';

/** Where the pictures of the card are kept. */
export const PICTURES = 'tests/visual/pictures';

/** A picture has changed when more than this share of its pixels did: a word moved by a line is ten times as much. */
export const CHANGED = 0.0004;

const TYPE_FILE = join(PICTURES, 'type.json');

/** Notes with what type the kept pictures of a browser are drawn. */
export async function keepType(name: BrowserName, browser: Browser): Promise<void> {
  writeFileSync(TYPE_FILE, `${JSON.stringify({ ...keptTypes(), [name]: await typeOf(browser) }, null, 2)}\n`);
}

/** Why the kept pictures say nothing of this machine's; null where they do. */
export async function whyNotComparable(name: BrowserName, browser: Browser): Promise<string | null> {
  const kept = keptTypes()[name];
  const here = await typeOf(browser);
  return kept === here
    ? null
    : `the pictures were drawn with other type (${kept ?? 'none kept'}; here ${here})`;
}

/** Share of pixels in which a picture differs from the kept one of its name, 0–1; 1 where none is kept. */
export async function differenceFromKept(
  browser: Browser,
  name: string,
  picture: Uint8Array,
): Promise<number> {
  const file = join(PICTURES, `${name}.png`);
  return existsSync(file) ? difference(browser, readFileSync(file), picture) : 1;
}

function keptTypes(): Record<string, string> {
  return existsSync(TYPE_FILE) ? JSON.parse(readFileSync(TYPE_FILE, 'utf8')) : {};
}
