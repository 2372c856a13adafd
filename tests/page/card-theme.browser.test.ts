/** The theme of a card whose reader has set none: that of the page behind the mark, whatever the system's is. */
import { describe, expect, it } from 'vitest';
import { useCardPage } from '../support/card-page';

const page = useCardPage();
const MARK = '<p style="margin:40px"><u>Steppe Road</u></p>';

async function themeOn(html: string, theme: 'auto' | 'light' | 'dark' = 'auto') {
  page.open(html, { theme });
  page.rest(0, 'touch');
  const card = await page.shown();
  return { set: card.dataset.theme ?? 'system', scheme: getComputedStyle(card).colorScheme };
}

describe('a card without a theme of its own', () => {
  it.each([
    ['light on a light page', `<div style="background:#fff;color:#222">${MARK}</div>`, 'light'],
    ['dark on a dark page', `<div style="background:#16181b;color:#ddd">${MARK}</div>`, 'dark'],
    [
      'light in a light box on a dark page',
      `<div style="background:#111"><div style="background:#fdf6e3">${MARK}</div></div>`,
      'light',
    ],
    [
      'dark where only the root of a component is',
      `<div style="background:#fff"><div style="background:rgb(0 0 0 / 0.8);color:#fff">${MARK}</div></div>`,
      'dark',
    ],
    [
      'dark where the page only says color-scheme',
      `<div style="color-scheme:dark;color:CanvasText">${MARK}</div>`,
      'dark',
    ],
    [
      'dark under light text on a picture',
      `<div style="background-image:linear-gradient(#001,#113);color:#fff">${MARK}</div>`,
      'dark',
    ],
  ])('is %s', async (_how, html, expected) => {
    expect(await themeOn(html)).toEqual({ set: expected, scheme: expected });
  });

  it('follows the system where the page is neither', async () => {
    const { set, scheme } = await themeOn(`<div style="background:#808080">${MARK}</div>`);
    expect([set, scheme]).toEqual(['system', 'light dark']);
  });

  it('leaves the word to a reader who has set one', async () => {
    const { set } = await themeOn(`<div style="background:#16181b">${MARK}</div>`, 'light');
    expect(set).toBe('light');
  });
});
