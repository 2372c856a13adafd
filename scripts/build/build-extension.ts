/** Builds the extension for one browser: facts and index are compiled first, then WXT puts everything together. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from '../browsers/find-browser';
import { isUpToDate, rememberFingerprint, sourceFingerprint } from './fingerprint';

/** Run in this order: the index is made of the compiled facts. */
const COMPILE_STEPS = ['scripts/compile-facts.ts', 'scripts/compile-index.ts'];

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' };
const WXT_NAMES: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Folder of the unpacked extension for a browser, absolute. */
export function buildFolder(browser: BrowserName): string {
  return resolve(process.env.OUT_DIR ?? '.output', FOLDERS[browser]);
}

/**
 * Builds what is not up to date and tells what it did by `say`, one line each.
 * @throws when a step fails; its own output is on the console by then.
 */
export async function buildExtension(options: {
  browsers: readonly BrowserName[];
  say: (line: string) => void;
  /** True: builds even what is up to date. */
  force?: boolean;
}): Promise<void> {
  const fingerprint = sourceFingerprint();
  const stale = options.browsers.filter((browser) => options.force || !isBuilt(browser, fingerprint));
  if (stale.length === 0) return;
  for (const script of COMPILE_STEPS) timed(options.say, script, () => runScript(script));
  for (const browser of stale) {
    const started = performance.now();
    // The tools' own progress lines would drown ours; their errors are thrown.
    await build({ browser: WXT_NAMES[browser], debug: false, logger: silentLogger });
    rememberFingerprint(stampFile(browser), fingerprint);
    options.say(`Built ${buildFolder(browser)} in ${seconds(started)}`);
  }
}

function isBuilt(browser: BrowserName, fingerprint: string): boolean {
  return (
    existsSync(join(buildFolder(browser), 'manifest.json')) && isUpToDate(stampFile(browser), fingerprint)
  );
}

function stampFile(browser: BrowserName): string {
  return `${buildFolder(browser)}.fingerprint`;
}

function runScript(script: string): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} failed; its own message is above.`);
}

function timed(say: (line: string) => void, what: string, run: () => void): void {
  const started = performance.now();
  run();
  say(`Ran ${what} in ${seconds(started)}`);
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

const nothing = () => {};
const silentLogger = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
