/** Makes a browser be there: found, or installed where we may, or named with the way to get it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, howToInstall } from './find-browser';

/** Debian's names; the font is for the Korean of the screenshots, which would otherwise be empty boxes. */
const DEBIAN_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/**
 * The executable of each browser asked for. A missing one is installed with apt-get when this process is root on a
 * Debian-like system (a container, a fresh server); a person's own machine is never changed.
 * @throws naming every browser that is still missing and how to get it.
 */
export function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  say: (line: string) => void,
): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayUseApt()) aptInstall(missing, say);
  const found = names.map((name) => ({ name, path: findBrowser(name) }));
  const lacking = found.filter(({ path }) => path === null).map(({ name }) => howToInstall(name));
  if (lacking.length > 0) throw new Error(lacking.join('\n'));
  return Object.fromEntries(found.map(({ name, path }) => [name, path])) as Record<Name, string>;
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** A failed installation is not thrown here: the caller looks again and says what is missing. */
function aptInstall(browsers: readonly BrowserName[], say: (line: string) => void): void {
  const packages = [...new Set(browsers.flatMap((browser) => DEBIAN_PACKAGES[browser]))];
  say(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  for (const args of steps) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) {
      say(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
      return;
    }
  }
}
