/**
 * Starts an installed browser with a throw-away profile and the built extension in it. Puppeteer speaks CDP to Chromium
 * and WebDriver BiDi to Firefox, so both are the browsers a reader has, not patched ones.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser';
import { quietChromiumArgs, quietFirefoxPreferences } from './launch-options';

export type RunningBrowser = {
  name: BrowserName;
  browser: Browser;
  /** Where the extension's own pages are: `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  extensionOrigin: string;
  extensionId: string;
};

/** Firefox makes a new one in each profile; a preference set beforehand makes it known. */
const FIREFOX_UUID = '6f1b6a5e-5d0c-4f0a-9c59-0d6a1f3c7e21';

/**
 * @param options.extensionFolder the unpacked extension, absolute
 * @param options.privileged Firefox only: lets tests act on the browser itself (open its sidebar, a page of the
 *   extension), which BiDi otherwise refuses
 */
export async function launchWithExtension(options: {
  name: BrowserName;
  executablePath: string;
  extensionFolder: string;
  headless: boolean;
  privileged?: boolean;
  preferences?: Record<string, string | number | boolean>;
  /** True: the caller closes the browser itself when the process is told to stop; otherwise Puppeteer kills it. */
  ownSignals?: boolean;
  args?: string[];
}): Promise<RunningBrowser> {
  const browser = await (options.name === 'firefox' ? launchFirefox(options) : launchChromium(options));
  const extensionId = await browser.installExtension(options.extensionFolder);
  const extensionOrigin =
    options.name === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${extensionId}/`;
  return { name: options.name, browser, extensionId, extensionOrigin };
}

type LaunchOptions = Parameters<typeof launchWithExtension>[0];

function launchChromium({
  executablePath,
  headless,
  args = [],
  ownSignals,
}: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    ...signalHandling(ownSignals),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // The extension is installed over the pipe: `--load-extension` is ignored by branded Chrome since 137.
    pipe: true,
    enableExtensions: true,
    // A person who tries it needs no bar that says a test is running.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [...quietChromiumArgs(), ...args],
  });
}

function launchFirefox({ executablePath, headless, ...options }: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...signalHandling(options.ownSignals),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...(options.privileged ? ['--remote-allow-system-access'] : []), ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...quietFirefoxPreferences(),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extensionFolder)]: FIREFOX_UUID }),
      ...options.preferences,
    },
  });
}

function signalHandling(own = false) {
  return own ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {};
}

/** @throws when the manifest has no id: a temporary one would hide the address of the extension's pages. */
function geckoId(extensionFolder: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionFolder}/manifest.json has no browser_specific_settings.gecko.id.`);
  return id;
}
