/** What the built extension may weigh. A page pays for the content script on every visit, so its budget is the tight one. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { panelBundle } from './panel-bundle';

type Budget = { file: string; maxBytes: number; reason: string };

/** Bytes of the minified file as the browser reads it. */
const BUDGETS: Budget[] = [
  {
    file: 'on-page.js',
    maxBytes: 5000,
    reason: 'is parsed on every page the reader opens',
  },
  {
    file: 'reader.js',
    maxBytes: 29_000,
    reason: 'is parsed on every article',
  },
  {
    file: 'pointer.js',
    maxBytes: 17_000,
    reason: 'is parsed when a pointer first moves over a page with marks',
  },
  {
    file: 'card.js',
    maxBytes: 84_000,
    reason: 'is parsed while the first card of a page is waited for',
  },
  ...['en', 'kk', 'ko', 'ru'].map((lang) => ({
    file: `words-${lang}.js`,
    maxBytes: 7_000,
    reason: 'comes with the card',
  })),
];

/** Gzipped bytes of all code that the side panel ever loads, in the language with the longest words. */
export const PANEL_MAX_BYTES = 60_000;

/** Budgets that this build exceeds, each as one sentence. */
export function exceededBudgets(buildFolder: string): string[] {
  const { js } = panelBundle(buildFolder);
  const panel =
    js <= PANEL_MAX_BYTES
      ? []
      : [`The side panel is ${js} bytes of code gzipped, ${js - PANEL_MAX_BYTES} over its budget.`];
  return panel.concat(
    BUDGETS.flatMap(({ file, maxBytes, reason }) => {
      const path = join(buildFolder, file);
      if (!existsSync(path)) return [`${file} is missing from ${buildFolder}.`];
      const { size } = statSync(path);
      return size <= maxBytes
        ? []
        : [`${file} is ${size} bytes, ${size - maxBytes} over its budget of ${maxBytes}: it ${reason}.`];
    }),
  );
}

/** Every file of a build with its size in bytes, largest first. */
export function buildSizes(buildFolder: string): { file: string; bytes: number }[] {
  return readdirSync(buildFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(buildFolder, path), bytes: statSync(path).size }))
    .sort((a, b) => b.bytes - a.bytes);
}
