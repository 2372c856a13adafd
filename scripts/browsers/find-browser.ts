/**
 * Where Chromium and Firefox are on this machine. Order: the reader's own word (GAKJU_CHROMIUM, GAKJU_FIREFOX), then PATH,
 * then the places where the usual installers of Linux, macOS and Windows put them.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Branded Chrome is last: since Chrome 137 it ignores `--load-extension`, so it can show pages but not load an unpacked
 * extension from the command line. Chromium, Edge and Brave still do.
 */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const VARIABLES: Record<BrowserName, string> = { chromium: 'GAKJU_CHROMIUM', firefox: 'GAKJU_FIREFOX' };

/** Absolute places, by platform; `~` is the home folder and `%X%` the environment variable X. */
const PLACES: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/microsoft/msedge/msedge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '~/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: [
      '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
      '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe',
      '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * The browser's executable, or null when there is none.
 * @throws when the reader's own variable names a file that cannot be run: a wrong wish is said, not passed over.
 */
export function findBrowser(browser: BrowserName, env: NodeJS.ProcessEnv = process.env): string | null {
  const wished = env[VARIABLES[browser]];
  if (wished) {
    if (isExecutable(wished)) return wished;
    throw new Error(`${VARIABLES[browser]} is "${wished}", which is not a program that can be run.`);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS[browser].map((command) => join(folder, executableName(command))));
  const installed = (PLACES[browser][process.platform] ?? []).map((place) => expand(place, env));
  return byPreference(browser, onPath).concat(installed).find(isExecutable) ?? null;
}

/** What a person must do to have this browser, in one sentence. */
export function howToInstall(browser: BrowserName): string {
  const name = browser === 'chromium' ? 'Chromium' : 'Firefox';
  const ways: Partial<Record<NodeJS.Platform, string>> = {
    linux:
      browser === 'chromium'
        ? '"sudo apt-get install chromium" (Debian, Ubuntu) or "sudo dnf install chromium" (Fedora)'
        : '"sudo apt-get install firefox-esr" (Debian) or "sudo dnf install firefox" (Fedora)',
    darwin: browser === 'chromium' ? '"brew install --cask chromium"' : '"brew install --cask firefox"',
    win32:
      browser === 'chromium'
        ? '"winget install Hibbiki.Chromium" (Microsoft Edge, where present, does as well)'
        : '"winget install Mozilla.Firefox"',
  };
  const way = ways[process.platform] ?? `your system's package manager`;
  return `${name} was not found. Install it with ${way}, or set ${VARIABLES[browser]} to its executable.`;
}

/** Candidates on PATH in the order of COMMANDS first, of PATH second. */
function byPreference(browser: BrowserName, paths: string[]): string[] {
  const names = COMMANDS[browser].map(executableName);
  const rank = (path: string) => names.findIndex((name) => path.endsWith(name));
  return [...paths].sort((a, b) => rank(a) - rank(b));
}

function executableName(command: string): string {
  return process.platform === 'win32' ? `${command}.exe` : command;
}

function expand(place: string, env: NodeJS.ProcessEnv): string {
  return place
    .replace(/^~/, env.HOME ?? '~')
    .replace(/%([^%]+)%/g, (whole, name: string) => env[name] ?? whole);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
