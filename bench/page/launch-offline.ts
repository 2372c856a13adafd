/** Chromium as the page's benches take it: extensions can be installed, and nothing but loopback can be reached. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/browsers/ensure-browser';
import { quietChromiumArgs } from '../../scripts/browsers/launch-options';

/** Starts it without a window. Throws when no Chromium is found, saying what to install. */
export function launchOffline(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowsers(['chromium'], console.error).chromium,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [...quietChromiumArgs(), '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
}
