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

/** ms and marks of mark.js with the same names; its folding of accents is off, which is faster and spares its pattern an overflow. */
export async function timeMarkJs(
  page: Page,
  names: readonly string[],
): Promise<{ ms: number; marks: number }> {
  // From bench/node_modules, which need not be there; then the line stays empty.
  const path = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  await page.evaluate(readFileSync(path, 'utf8'));
  return page.evaluate((forms) => {
    type MarkJs = new (root: Element) => { mark: (words: readonly string[], options: object) => void };
    const scope: object = globalThis;
    const { Mark } = scope as { Mark: MarkJs };
    const started = performance.now();
    new Mark(document.body).mark(forms, { separateWordSearch: false, diacritics: false });
    return {
      ms: performance.now() - started,
      marks: document.querySelectorAll('mark[data-markjs]').length,
    };
  }, names);
}
