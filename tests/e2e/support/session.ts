/** One browser with the built extension, and our pages on loopback: what every end-to-end file starts from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ensureBrowsers } from '../../../scripts/browsers/ensure-browser';
import type { BrowserName } from '../../../scripts/browsers/find-browser';
import { launchWithExtension, type RunningBrowser } from '../../../scripts/browsers/launch-with-extension';
import { buildFolder } from '../../../scripts/build/build-extension';
import { type StaticServer, serveFolder } from '../../../scripts/start/demo-server';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

export type Session = {
  running: RunningBrowser;
  /** Address of the demo article, and of our awkward pages in tests/e2e/pages. */
  demo: string;
  pages: string;
  /** Opens an address and hands back the page with what went wrong on it. */
  open: (url: string) => Promise<OpenPage>;
};

export type OpenPage = {
  page: Page;
  /** Uncaught errors and console errors of the page's world, as text. */
  errors: string[];
};

/** Registers start and end with Vitest; the session is there from the first test on. */
export function useSession(
  name: BrowserName,
  preferences: Record<string, string | number | boolean> = {},
): () => Session {
  let session: Session | null = null;
  let stop = async () => {};
  beforeAll(async () => {
    const folder = buildFolder(name);
    if (!existsSync(join(folder, 'manifest.json'))) {
      throw new Error(`${folder} is not built. Run "npm run build" first, or "npm test", which does.`);
    }
    const [demo, pages] = await Promise.all([
      serveFolder({ folder: 'demo', port: 0 }),
      serveFolder({ folder: 'tests/e2e/pages', port: 0 }),
    ]);
    const running = await launchWithExtension({
      name,
      executablePath: ensureBrowsers([name], console.log)[name],
      extensionFolder: folder,
      headless: true,
      privileged: true,
      preferences,
    });
    session = {
      running,
      demo: `${demo.origin}/`,
      pages: `${pages.origin}/`,
      open: (url) => openPage(running, url),
    };
    stop = () => stopAll(running, [demo, pages]);
  });
  // A test that failed half-way leaves its tabs, and the next one would find those.
  afterEach(() => session && closeAllButOne(session.running));
  afterAll(() => stop());
  return () => {
    if (!session) throw new Error('The session is there inside tests only.');
    return session;
  };
}

async function openPage({ browser }: RunningBrowser, url: string): Promise<OpenPage> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.bringToFront();
  return { page, errors };
}

/** A browser with no tab left would end. */
async function closeAllButOne({ browser }: RunningBrowser): Promise<void> {
  const [, ...rest] = await browser.pages();
  for (const page of rest) await page.close().catch(() => undefined);
}

async function stopAll(running: RunningBrowser, servers: StaticServer[]): Promise<void> {
  await running.browser.close();
  await Promise.all(servers.map((server) => server.close()));
}
