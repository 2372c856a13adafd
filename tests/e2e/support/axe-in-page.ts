/** Runs axe-core in a page that the test only sees from outside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root';

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of a whole page of the extension: one line a finding, empty when there is none. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  return page.evaluate(runAxe, 'document');
}

/** What axe says of what is in a closed shadow root. */
export async function axeFindingsInClosedRoot(page: Page, host: string): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  await inClosedRoot(page, host, (root) => {
    // axe walks `element.shadowRoot`, which is null for a closed root: shown to it in the page's world only.
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  });
  return page.evaluate(runAxe, host);
}

/** Runs in the page. */
async function runAxe(context: string): Promise<string[]> {
  type Axe = {
    run: (
      context: Document | Element | null,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
  };
  const { axe } = globalThis as unknown as { axe: Axe };
  const root = context === 'document' ? document : document.querySelector(context);
  const rules = context === 'document' ? {} : { region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}
