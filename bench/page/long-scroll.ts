/** An hour of infinite scroll in a minute: blocks with names appended below and removed above, and what the heap holds. */
import type { Page } from 'puppeteer-core';

/** One block a second for an hour. */
const BLOCKS = 3600;
/** Appended together, as sites do. */
const AT_ONCE = 40;
/** Blocks that stay on the page. */
const KEPT = 80;
/** Longer than a change of the page takes to be looked at (page-watcher.ts), in ms. */
const PAUSE_MS = 350;
const QUARTERS = 4;

/** Heap in bytes after garbage collection: at the first full page and after each quarter of the blocks. */
export async function scrollForAnHour(page: Page): Promise<number[]> {
  const protocol = await page.createCDPSession();
  const heap = async () => {
    await protocol.send('HeapProfiler.collectGarbage');
    return (await protocol.send('Runtime.getHeapUsage')).usedSize;
  };
  const scroll = (from: number, count: number) =>
    page.evaluate(
      async ({ first, total, step, kept, pause }) => {
        const main = document.querySelector('main') ?? document.body;
        for (let at = first; at < first + total; at += step) {
          for (let one = 0; one < step; one++) {
            const block = document.createElement('p');
            block.textContent = `${at + one}. 홍범도 장군의 유해가 카자흐스탄을 떠나 서울에 왔다. President Tokayev welcomed it.`;
            main.append(block);
          }
          while (main.childElementCount > kept) main.firstElementChild?.remove();
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      },
      { first: from, total: count, step: AT_ONCE, kept: KEPT, pause: PAUSE_MS },
    );
  // The first pages fill caches of the engine and ours.
  await scroll(0, 10 * AT_ONCE);
  const heaps = [await heap()];
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    await scroll(quarter * (BLOCKS / QUARTERS), BLOCKS / QUARTERS);
    heaps.push(await heap());
  }
  await protocol.detach();
  return heaps;
}
