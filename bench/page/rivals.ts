/** The same names marked by other means, timed in the page: mark.js, and one regular expression painted as highlights. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** ms and marks of one RegExp of all names, walked over the text nodes and painted; cold, as on a page just opened. */
export function timeRegExp(page: Page, names: readonly string[]): Promise<{ ms: number; marks: number }> {
  return page.evaluate((forms) => {
    const started = performance.now();
    const escaped = [...forms]
      .sort((a, b) => b.length - a.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(escaped.join('|'), 'g');
    const highlight = new Highlight();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        highlight.add(range);
      }
    }
    CSS.highlights.set('rival', highlight);
    return { ms: performance.now() - started, marks: highlight.size };
  }, names);
}

/** mark.js goes from name to name by recursion; more names than this in one call overflow the stack on some pages. */
const NAMES_A_CALL = 200;
/** After this many ms the rest is reckoned from what is done: its time grows with the number of names and nothing else. */
const PATIENCE_MS = 4000;

/**
 * ms of mark.js with the same names, by its documented options for whole names (`separateWordSearch: false`,
 * `accuracy: 'exactly'`); its folding of accents is off, which is faster. Throws where it is not installed.
 */
export async function timeMarkJs(page: Page, names: readonly string[]): Promise<{ ms: number }> {
  // From bench/node_modules, which need not be there; then it throws.
  const path = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  await page.evaluate(readFileSync(path, 'utf8'));
  let ms = 0;
  let done = 0;
  while (done < names.length && ms < PATIENCE_MS) {
    const some = names.slice(done, done + NAMES_A_CALL);
    ms += await page.evaluate(markSome, some);
    done += some.length;
  }
  return { ms: (ms / done) * names.length };
}

/** Runs in the page. */
function markSome(forms: readonly string[]): number {
  type MarkJs = new (root: Element) => { mark: (words: readonly string[], options: object) => void };
  const scope: object = globalThis;
  const { Mark } = scope as { Mark: MarkJs };
  const started = performance.now();
  const options = { separateWordSearch: false, accuracy: 'exactly', diacritics: false };
  new Mark(document.body).mark(forms, options);
  return performance.now() - started;
}
