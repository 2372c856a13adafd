/** How a browser draws type on this machine: pictures can be compared only where both were drawn alike. */
import type { Browser } from 'puppeteer-core';

/** What is drawn: the stage's letters and the card's, in their fonts. */
const SAMPLE = '카자흐스탄 대통령 2021. 8. 17. Astana, Нұр-Сұлтан, Қазақстан';
const FONTS = [
  '17px "Noto Serif CJK KR", serif',
  '14.5px system-ui, sans-serif',
  '650 21px system-ui, sans-serif',
];

/** Browser with its major version and a hash of drawn type: equal where pictures come out equal. */
export async function typeOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  try {
    const hash = await page.evaluate(hashOfType, SAMPLE, FONTS);
    const [version = ''] = (await browser.version()).match(/\w+\/\d+/) ?? [];
    return `${version} ${hash}`;
  } finally {
    await page.close();
  }
}

/** Runs in the page: FNV-1a over the pixels. */
function hashOfType(sample: string, fonts: string[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = 700;
  canvas.height = 40 * fonts.length;
  const context = canvas.getContext('2d');
  if (!context) return 'none';
  fonts.forEach((font, at) => {
    context.font = font;
    context.fillText(sample, 4, 40 * at + 28);
  });
  let hash = 0x811c9dc5;
  for (const byte of context.getImageData(0, 0, canvas.width, canvas.height).data)
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}
