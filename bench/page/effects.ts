/** What a page could notice of us besides time: layout shift, changed nodes, console output, requests. */
import type { Page } from 'puppeteer-core';

export type Effects = {
  /** Sum of the layout-shift scores (https://wicg.github.io/layout-instability/). */
  shift: number;
  /** Changed, added and removed nodes and attributes after the page was parsed. */
  domChanges: number;
  console: number;
  requests: number;
};

type Counted = Pick<typeof globalThis, 'performance'> & {
  gakjuBenchShift?: number;
  gakjuBenchChanges?: number;
};

/** Counts from before the page loads; call the answer when it has settled. */
export async function countEffects(page: Page): Promise<() => Promise<Effects>> {
  let messages = 0;
  let requests = 0;
  page.on('console', () => messages++);
  page.on('request', () => requests++);
  await page.evaluateOnNewDocument(() => {
    const scope: Counted = globalThis;
    scope.gakjuBenchShift = 0;
    scope.gakjuBenchChanges = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        scope.gakjuBenchShift = (scope.gakjuBenchShift ?? 0) + ('value' in entry ? Number(entry.value) : 0);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((records) => {
        scope.gakjuBenchChanges = (scope.gakjuBenchChanges ?? 0) + records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
    );
  });
  return async () => {
    const [shift = 0, domChanges = 0] = await page.evaluate(() => {
      const scope: Counted = globalThis;
      return [scope.gakjuBenchShift, scope.gakjuBenchChanges];
    });
    return { shift, domChanges, console: messages, requests };
  };
}
