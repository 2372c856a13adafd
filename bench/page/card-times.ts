/** From the end of the delay until the card is painted with its text. */
import type { Browser, Page } from 'puppeteer-core';

const CARD = 'gakju-card';
/** The delay of the settings as installed, in ms. */
const DELAY_MS = 300;
const STEP_MS = 80;
const POLL_MS = 2;
const GIVE_UP_MS = 5000;

type Seen = Pick<typeof globalThis, 'performance'> & { gakjuBenchMoved?: number; gakjuBenchCard?: number };

/** Stops the extension's service worker, as the browser does after half a minute without work. */
export async function putBackgroundToSleep(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/**
 * ms from the end of the delay, which begins when the pointer rests on the first mark, to the first frame with the card, and to
 * its heading being there (asked for every few ms). Throws when no card comes.
 */
export async function timeCard(page: Page): Promise<{ frame: number; filled: number }> {
  await page.evaluate(watchForCard, CARD);
  const { x, y } = await page.evaluate(firstMark);
  // As slowly as a hand that has arrived: a fast pointer is first given time to stop (page/hover.ts).
  await page.mouse.move(x - 40, y + 40);
  for (const off of [16, 0]) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    await page.mouse.move(x - off / 2, y + off);
  }
  const started = performance.now();
  const protocol = await page.createCDPSession();
  while (!(await hasHeading(protocol))) {
    if (performance.now() - started > GIVE_UP_MS) throw new Error('No card came');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const { moved, frame, now } = await page.evaluate(() => {
    const seen: Seen = globalThis;
    return { moved: seen.gakjuBenchMoved ?? 0, frame: seen.gakjuBenchCard ?? 0, now: performance.now() };
  });
  await protocol.detach();
  await page.mouse.move(5, 5, { steps: 5 });
  await page.waitForFunction((name) => document.querySelector(name) === null, {}, CARD);
  const due = moved + DELAY_MS;
  return { frame: Math.max(0, frame - due), filled: Math.max(0, now - due) };
}

/** Runs in the page: when the pointer moved last before the card, and the first frame after the card came. */
function watchForCard(name: string): void {
  const seen: Seen = globalThis;
  delete seen.gakjuBenchCard;
  const watching = new AbortController();
  addEventListener(
    'pointermove',
    () =>
      // The rest is noticed in the frame after the last move.
      requestAnimationFrame((time) => {
        seen.gakjuBenchMoved = time;
      }),
    { capture: true, signal: watching.signal },
  );
  const observer = new MutationObserver(() => {
    if (!document.querySelector(name)) return;
    observer.disconnect();
    watching.abort();
    requestAnimationFrame(() => {
      seen.gakjuBenchCard = performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the middle of the first mark in sight. */
function firstMark(): { x: number; y: number } {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('gakju')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (top > 100 && top < innerHeight - 300) return { x: left + width / 2, y: top + height / 2 };
    }
  }
  throw new Error('No mark in sight');
}

type Node = { nodeName: string; children?: Node[]; shadowRoots?: Node[] };
type Protocol = Awaited<ReturnType<Page['createCDPSession']>>;

async function hasHeading(protocol: Protocol): Promise<boolean> {
  const expression = `document.querySelector('${CARD}')`;
  const { objectId } = (await protocol.send('Runtime.evaluate', { expression })).result;
  if (objectId === undefined) return false;
  const { node } = await protocol.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const holds = ({ nodeName, children = [], shadowRoots = [] }: Node): boolean =>
    nodeName === 'H2' || [...children, ...shadowRoots].some(holds);
  return holds(node);
}
