/** The card's place on the screen: put there once, and moved by hand. */
import type { CardMountOptions } from './card-handle';
import { type CardPlace, movedPlace } from './place-card';

/** One press of an arrow key moves a pinned card so far, px. */
const KEY_STEP_PX = 24;

/** Size of the viewport in px, without scroll bars. */
export function viewport() {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root element's height is the document's.
  return {
    width: clientWidth || innerWidth,
    height: document.compatMode === 'CSS1Compat' ? clientHeight || innerHeight : innerHeight,
  };
}

/** Puts the card where `place` says. */
export function setPlace({ style, classList }: HTMLElement, place: CardPlace) {
  const px = (value: number | null) => (value === null ? 'auto' : `${Math.round(value)}px`);
  classList.toggle('sheet', place.as === 'sheet');
  classList.toggle('sheet--top', place.as === 'sheet' && place.edge === 'top');
  style.left = place.as === 'sheet' ? '' : px(place.left);
  style.top = place.as === 'sheet' ? '' : px(place.top);
  style.bottom = place.as === 'sheet' ? '' : px(place.bottom);
  style.maxHeight = place.as === 'sheet' ? '' : px(place.maxHeight);
}

/** Dragging the card's first line moves it and pins it; pinned, the arrow keys move it too while the line's grip has focus. */
export function makeMovable(surface: HTMLElement, { send }: CardMountOptions) {
  const moveBy = (from: DOMRect, x: number, y: number) => {
    if (!surface.classList.contains('sheet')) setPlace(surface, movedPlace(from, { x, y }, viewport()));
  };
  surface.addEventListener('pointerdown', (down) => {
    const { target } = down;
    if (!down.isTrusted || down.button !== 0 || !(target instanceof Element)) return;
    if (!target.closest('[data-drag]') || target.closest('button, a')) return;
    const from = surface.getBoundingClientRect();
    const lifetime = new AbortController();
    const listening = { signal: lifetime.signal };
    surface.setPointerCapture(down.pointerId);
    surface.addEventListener(
      'pointermove',
      (move) => {
        send({ type: 'pin' });
        moveBy(from, move.clientX - down.clientX, move.clientY - down.clientY);
      },
      listening,
    );
    for (const end of ['pointerup', 'pointercancel'])
      surface.addEventListener(end, () => lifetime.abort(), listening);
    down.preventDefault();
  });
  surface.addEventListener('keydown', ({ key, target }) => {
    // Only a pinned card has a grip.
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    if (!step || !(target instanceof Element) || !target.closest('[data-grip]')) return;
    const [x = 0, y = 0] = step;
    moveBy(surface.getBoundingClientRect(), x * KEY_STEP_PX, y * KEY_STEP_PX);
  });
}
