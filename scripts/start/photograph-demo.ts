/** Shows the demo to a headless browser, reads what the extension made of it and keeps pictures. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Dossier } from '../../core/dossier';
import { openExtensionPage } from '../browsers/extension-page';
import type { RunningBrowser } from '../browsers/launch-with-extension';
import { type PaintedMark, waitForMarks } from '../browsers/painted-marks';

const PICTURE_FOLDER = '.demo';
/** Marked in every language version of the demo, and well down the first screen. */
const HOVERED = /홍범도|Hong Beom-do|Хон Бом До/;
/** The demo's last paragraph comes 1.5 s late; its marks come once the page has been quiet again. */
const LATE_PARAGRAPH_MS = 3000;
/** Rest before the card (300 ms), its code loading once, its fading in. */
const CARD_MS = 1500;

/** Pictures are PNG files in `.demo/`. */
export async function photographDemo(
  running: RunningBrowser,
  url: string,
): Promise<{ dossier: Dossier; pictures: string[] }> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  const pictures: string[] = [];
  const keep = async (page: Page, name: string) => {
    const path = resolve(join(PICTURE_FOLDER, `${name}.png`));
    await page.screenshot({ path: path as `${string}.png` });
    pictures.push(path);
  };

  const page = await running.browser.newPage();
  await page.goto(url);
  await waitForMarks(page, (marks) => marks.some(({ text }) => HOVERED.test(text)));
  await pause(LATE_PARAGRAPH_MS);
  const marks = await waitForMarks(page, (found) => found.length > 0);
  await rest(
    page,
    marks.find(({ text }) => HOVERED.test(text)),
  );
  await keep(page, `article-${running.name}`);

  const asking = await openExtensionPage(running, 'popup.html');
  await asking.setViewport({ width: 420, height: 600 });
  const { tab, dossier } = await asking.evaluate(askForDossier, url);
  // What one types in the popup, as it stands a moment later.
  await asking.focus('input');
  await asking.keyboard.sendCharacter('홍');
  await pause(CARD_MS);
  await keep(asking, `popup-${running.name}`);
  await asking.close();

  const panel = await openExtensionPage(running, `sidepanel.html#tab=${tab}`);
  await panel.setViewport({ width: 420, height: 900 });
  await pause(CARD_MS);
  await keep(panel, `panel-${running.name}`);
  return { dossier, pictures };
}

/** Moves the pointer there as a hand would, and waits for the card. */
async function rest(page: Page, mark: PaintedMark | undefined): Promise<void> {
  if (!mark) return;
  await page.mouse.move(mark.x - 40, mark.y + 60);
  await page.mouse.move(mark.x, mark.y, { steps: 8 });
  await pause(CARD_MS);
}

/** Runs in a page of the extension: asks the demo's tab as popup and panel do. */
async function askForDossier(url: string): Promise<{ tab: number; dossier: Dossier }> {
  type Tabs = {
    query: (filter: object) => Promise<{ id?: number; url?: string }[]>;
    sendMessage: (tab: number, message: { type: 'getDossier' }) => Promise<Dossier>;
  };
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs?: Tabs } | undefined>;
  const tabs = scope.browser?.tabs ?? scope.chrome?.tabs;
  const tab = (await tabs?.query({}))?.find((candidate) => candidate.url === url);
  if (!tabs || tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
  return { tab: tab.id, dossier: await tabs.sendMessage(tab.id, { type: 'getDossier' }) };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
