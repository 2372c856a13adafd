/** Opens the extension's own pages (popup, side panel, options) as tabs, and runs code in one. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow } from './bidi';
import type { RunningBrowser } from './launch-with-extension';

/** How long an extension page may take to appear as a tab. */
const APPEAR_MS = 10_000;
const POLL_MS = 50;

/** `file` is relative to the extension: `popup.html`. Firefox must have been started with `privileged`. */
export async function openExtensionPage(running: RunningBrowser, file: string): Promise<Page> {
  const url = running.extensionOrigin + file;
  if (running.name === 'chromium') {
    const page = await running.browser.newPage();
    await page.goto(url);
    return page;
  }
  return openInFirefox(running, url);
}

/** WebDriver BiDi may not navigate to moz-extension:, but can run code in a tab that the browser itself has opened there. */
async function openInFirefox({ browser }: RunningBrowser, url: string): Promise<Page> {
  const known = new Set(await browser.pages());
  const [anyPage] = known;
  if (!anyPage) throw new Error('Firefox has no open page.');
  await inBrowserWindow(
    anyPage,
    `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    }); undefined`,
  );
  const deadline = Date.now() + APPEAR_MS;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      if (known.has(page)) continue;
      // Puppeteer is not told of this navigation and still believes the tab to be blank.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(url)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${url} did not open within ${APPEAR_MS} ms.`);
}
