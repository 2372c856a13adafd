/**
 * `npm start`: builds what changed, serves the demo article on loopback and shows the extension on it. With a display a
 * browser window opens and stays until Ctrl-C; without one the pages are photographed and what was found is printed.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../browsers/ensure-browser';
import { type BrowserName, findBrowser } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { buildExtension, buildFolder } from '../build/build-extension';
import { serveFolder } from './demo-server';
import { photographDemo } from './photograph-demo';
import { printFindings } from './print-findings';

/** Any port would do; the same one each time keeps the address in the reader's history true. */
const DEMO_PORT = 4178;

const WHAT_TO_TRY = `
Try this:
  1. Rest the pointer on an underlined name: a card opens with what it is as of the article's day, and its sources.
  2. Click the Gakju button in the toolbar and type 홍범도, ㅎㅂㄷ, Fresh Wind or Токаев.
  3. Open the side panel from the card or the popup: this article's names, and its events on a timeline.
  4. The article is there in Korean, English, Russian and Kazakh (links at the top).
Ctrl-C here, or closing the browser, ends it all.`;

/** Runs until there is nothing more to show; ends the process's browser and server on Ctrl-C. */
export async function start(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { headless: { type: 'boolean' }, browser: { type: 'string' } },
  });
  const headless = values.headless ?? !hasDisplay();
  const name = chooseBrowser(values.browser);
  const { [name]: executablePath } = ensureBrowsers([name], console.log);
  await buildExtension({ browsers: [name], say: console.log });

  const server = await serveFolder({ folder: 'demo', port: DEMO_PORT });
  const running = await launchWithExtension({
    name,
    executablePath,
    extensionFolder: buildFolder(name),
    headless,
    privileged: headless,
    ownSignals: true,
  });
  const stop = once(async () => {
    await running.browser.close().catch(() => {});
    await server.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
  running.browser.once('disconnected', () => void stop());

  const demo = `${server.origin}/`;
  if (headless) {
    try {
      const { dossier, pictures } = await photographDemo(running, demo);
      printFindings(dossier);
      console.log(`\nPictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
      console.log('\nThere is no display here. Where there is one, "npm start" opens a browser on the demo.');
    } finally {
      await stop();
    }
    return;
  }
  const [page] = await running.browser.pages();
  await (page ?? (await running.browser.newPage())).goto(demo);
  console.log(`Gakju is running in ${name} on ${demo}\n${WHAT_TO_TRY}`);
}

/** The wish of the command line; else Chromium, else Firefox when only that one is here. */
function chooseBrowser(wish: string | undefined): BrowserName {
  if (wish === 'chromium' || wish === 'firefox') return wish;
  if (wish !== undefined) throw new Error(`--browser is "${wish}"; it can be chromium or firefox.`);
  return findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI && !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= run();
    return running;
  };
}
