/** The card on pages that do not want it. */
import { describe, expect, it } from 'vitest';
import { first, PARAGRAPH, pause, useCardPage } from '../support/card-page';
import { click, moveTo } from '../support/user';

const page = useCardPage();
const { open: openPage, rest, host, shown } = page;

describe('hostile pages', () => {
  const style = (css: string) => {
    const element = document.createElement('style');
    element.id = 'page-style';
    element.textContent = css;
    document.head.append(element);
  };

  it.each([
    ['resets everything', '* { all: unset !important }'],
    [
      'hides everything',
      'gakju-card, * { display: none !important; visibility: hidden !important; opacity: 0 !important }',
    ],
    [
      'paints everything',
      '* { color: red !important; font: 40px serif !important; --ink: red !important; --surface: red !important }',
    ],
    [
      'stands above everything',
      'body { position: relative; z-index: 2147483647 } gakju-card { z-index: -1 !important; position: static !important }',
    ],
  ])('looks the same when the page %s', async (_what, css) => {
    openPage(PARAGRAPH);
    rest(0, 'touch');
    const look = (card: HTMLElement) => {
      const { width, height } = card.getBoundingClientRect();
      const { color, backgroundColor, fontSize, opacity, visibility } = getComputedStyle(card);
      return { width, height, color, backgroundColor, fontSize, opacity, visibility };
    };
    await shown();
    await pause(200);
    const plain = look(await shown());
    page.controller().dispatch({ type: 'close' });
    style(css);
    const mark = document.querySelector('u');
    mark?.style.setProperty('display', 'inline', 'important');
    for (const part of [document.documentElement, document.body, document.querySelector('p')])
      part?.style.setProperty('display', 'block', 'important');
    rest(0, 'touch');
    await shown();
    await pause(200);
    expect(look(await shown())).toEqual(plain);
  });

  it('can be used above an open modal dialog', async () => {
    openPage(`<dialog style="margin:40px"><p>The <u>Steppe Road</u>.</p></dialog>`);
    document.querySelector('dialog')?.showModal();
    rest(0, 'touch');
    const card = await shown();
    const close = card.querySelector<HTMLElement>('[aria-label="Close"]');
    if (!close) throw new Error('no close button');
    await click(close);
    expect(host()).toBeNull();
    expect(document.querySelector('dialog')?.open).toBe(true);
  });

  it('stays usable when the page makes its element inert or hides it', async () => {
    openPage(PARAGRAPH);
    rest(0, 'touch');
    const card = await shown();
    host()?.setAttribute('inert', '');
    host()?.setAttribute('hidden', '');
    await pause(50);
    const close = card.querySelector<HTMLElement>('[aria-label="Close"]');
    if (!close) throw new Error('no close button');
    await click(close);
    expect(host()).toBeNull();
  });

  // Firefox grants the full screen only to a window that the desktop has given focus, which a headless one may lack.
  it.skipIf(navigator.userAgent.includes('Firefox'))(
    'stands above what the page shows on the full screen',
    async () => {
      openPage(`<div id="film"><button>play</button>${PARAGRAPH}</div>`);
      const film = document.querySelector('#film');
      const button = document.querySelector('button');
      if (!film || !button) throw new Error('no page');
      const full = new Promise<void>((resolve, reject) => {
        button.addEventListener('click', () => film.requestFullscreen().then(resolve, reject));
      });
      await click(button);
      await full;
      rest(0, 'touch');
      const close = (await shown()).querySelector<HTMLElement>('[aria-label="Close"]');
      if (!close) throw new Error('no close button');
      await click(close);
      expect(host()).toBeNull();
      await document.exitFullscreen();
    },
  );

  it('is let go of when the page throws its element out', async () => {
    const marks = openPage(PARAGRAPH);
    await moveTo(first(marks));
    await shown();
    host()?.remove();
    await moveTo({ x: 300, y: 300 });
    expect(page.controller().state().is).toBe('hidden');
    rest(0, 'touch');
    await shown();
  });

  it('is not opened, closed or clicked by events that no hand made', async () => {
    openPage(PARAGRAPH);
    rest(0, 'touch');
    await shown();
    for (const event of [
      new PointerEvent('pointerdown', { bubbles: true }),
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      new PointerEvent('pointermove', { clientX: 900, clientY: 700, bubbles: true }),
    ])
      document.body.dispatchEvent(event);
    await pause(400);
    expect(host()).not.toBeNull();
  });
});
