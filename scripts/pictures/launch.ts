/** Browsers for pictures: nothing in them moves of itself. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToInstall } from '../browsers/find-browser';
import { quietChromiumArgs, quietFirefoxPreferences } from '../browsers/launch-options';

/** Starts a browser without an extension. Throws where it is not installed. */
export function launchForPictures(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        // A scroll bar that fades would be there in one picture and gone in the next.
        extraPrefsFirefox: {
          ...quietFirefoxPreferences(),
          'ui.prefersReducedMotion': 1,
          'ui.useOverlayScrollbars': 0,
        },
      })
    : puppeteer.launch({
        browser: 'chrome',
        executablePath,
        args: [...quietChromiumArgs(), '--force-prefers-reduced-motion'],
      });
}
