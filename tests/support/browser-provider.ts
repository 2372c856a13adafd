/**
 * A Vitest browser provider over puppeteer-core, because none of the kept ones drives both browsers as a distribution
 * ships them: Playwright needs its own patched Firefox, WebdriverIO a geckodriver to download. Puppeteer speaks CDP to
 * Chromium and WebDriver BiDi to Firefox, both of which the stock browsers have built in.
 *
 * It opens the page in which Vitest runs the tests and gives them real input (commands `pointer…`, `key…`), which
 * synthetic events cannot replace: they trigger no hover style, no focus change and no selection.
 * Tests use these through tests/support/user.ts.
 */
import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { BrowserCommand, BrowserProvider, TestProject } from 'vitest/node';
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/browsers/find-browser';
import { quietChromiumArgs, quietFirefoxPreferences } from '../../scripts/browsers/launch-options';

/** CSS pixels; larger than the iframe that Vitest puts the tests in, so that it is never scaled down. */
const WINDOW = { width: 1400, height: 1000 };

/** The provider for vitest.config.ts; `browser` of an instance is `chromium` or `firefox`. */
export function stockBrowsers() {
  return defineBrowserProvider({
    name: 'stock-browsers',
    supportedBrowser: ['chromium', 'firefox'],
    providerFactory: startProvider,
  });
}

function startProvider(project: TestProject): BrowserProvider {
  const name: BrowserName = project.config.browser.name === 'firefox' ? 'firefox' : 'chromium';
  const pages = new Map<string, Page>();
  let launching: Promise<Browser> | null = null;
  let closed = false;

  const pageOf = (sessionId: string): Page => {
    const page = pages.get(sessionId);
    if (!page) throw new Error(`No open page in ${name} for session ${sessionId}.`);
    return page;
  };

  return {
    name: 'stock-browsers',
    // Only the front tab of a window has focus; a second file beside it would fail in what it says of focus.
    supportsParallelism: false,
    getCommandsContext: (sessionId) => ({ page: pageOf(sessionId) }),
    async openPage(sessionId, url) {
      if (closed) throw new Error(`${name} was closed already.`);
      launching ??= launch(name, project.config.browser.headless);
      const browser = await launching;
      const page = await browser.newPage();
      pages.set(sessionId, page);
      await page.setViewport(WINDOW);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async close() {
      closed = true;
      pages.clear();
      await (await launching)?.close();
    },
  };
}

function launch(name: BrowserName, headless: boolean): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless,
        extraPrefsFirefox: quietFirefoxPreferences(),
      })
    : puppeteer.launch({ browser: 'chrome', executablePath, headless, args: quietChromiumArgs() });
}

/** Real input, in CSS pixels of the outer page; user.ts translates from the test's own frame. */
export const inputCommands = {
  pointerMove: command((page, x: number, y: number, steps: number) => page.mouse.move(x, y, { steps })),
  pointerDown: command((page) => page.mouse.down()),
  pointerUp: command((page) => page.mouse.up()),
  pointerWheel: command((page, deltaY: number) => page.mouse.wheel({ deltaY })),
  keyDown: command((page, key: KeyInput) => page.keyboard.down(key)),
  keyUp: command((page, key: KeyInput) => page.keyboard.up(key)),
  keyPress: command((page, key: KeyInput) => page.keyboard.press(key)),
  keyText: command((page, text: string) => page.keyboard.sendCharacter(text)),
  pageScreenshot: command(async (page, path: `${string}.png`) => {
    await page.screenshot({ path });
  }),
};

/** Vitest's context type knows nothing of what a provider adds to it, hence the one assertion. */
function command<Args extends unknown[]>(
  run: (page: Page, ...args: Args) => Promise<void>,
): BrowserCommand<Args> {
  return (context, ...args) => run((context as unknown as { page: Page }).page, ...args);
}
