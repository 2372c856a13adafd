/** How far two pictures differ, judged inside a browser, which reads PNG so that nothing else need. */
import type { Browser } from 'puppeteer-core';

/** A colour channel may differ by this much (of 255) and still count as the same: smoothing of type is not a change. */
const SAME_WITHIN = 24;

/** Share of pixels that differ, 0–1; 1 where the sizes do. */
export async function difference(browser: Browser, one: Uint8Array, other: Uint8Array): Promise<number> {
  const page = await browser.newPage();
  try {
    const [a = '', b = ''] = [one, other].map((png) => Buffer.from(png).toString('base64'));
    return await page.evaluate(shareOfDifferent, a, b, SAME_WITHIN);
  } finally {
    await page.close();
  }
}

/** Runs in the page. Holds no function of its own name: the loader of scripts would call a helper that no page has. */
async function shareOfDifferent(one: string, other: string, within: number): Promise<number> {
  const pictures: ImageData[] = [];
  for (const png of [one, other]) {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('This browser draws no canvas.');
    context.drawImage(bitmap, 0, 0);
    pictures.push(context.getImageData(0, 0, bitmap.width, bitmap.height));
  }
  const [a, b] = pictures;
  if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isSame = [0, 1, 2].every(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) <= within,
    );
    if (!isSame) different++;
  }
  return different / (a.width * a.height);
}
