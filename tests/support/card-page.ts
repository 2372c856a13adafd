/** A page with marks, a controller and real cards on it, for browser tests of the popover. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { CardReply, CardRequest } from '../../core/facts/card-types';
import { cardView } from '../../core/facts/card-view';
import { type CardController, createCardController } from '../../page/card-controller';
import { mountCard } from '../../page/card-host';
import { requestFor, smallBase } from './small-base';
import { moveTo } from './user';

/** Shorter than a reader's, so that tests are quick; long enough to be passed over. */
export const DELAY_MS = 60;

/** The day on which cards are asked for. */
export const TODAY = '2026-11-24';

export const PARAGRAPH =
  '<p style="margin:40px">Along the <u>Steppe Road</u> and back to <u>Steppe Road</u>.</p>';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The first mark of a page. Throws when there is none. */
export const first = (marks: HTMLElement[]) => {
  const [mark] = marks;
  if (!mark) throw new Error('the page has no mark');
  return mark;
};

/** One page for each test of a file, cleared after it. */
export function useCardPage() {
  /** Shadow roots made during a test; they are closed, so this is the only way in. */
  let roots: { root: ShadowRoot; mode: ShadowRootMode }[] = [];
  let lifetime: AbortController;
  let controller: CardController;
  let asked: { request: CardRequest; answer: (reply: CardReply) => void }[] = [];
  const { attachShadow } = Element.prototype;

  beforeEach(() => {
    roots = [];
    asked = [];
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      roots.push({ root, mode: init.mode });
      return root;
    };
    lifetime = new AbortController();
  });

  afterEach(async () => {
    lifetime.abort();
    Element.prototype.attachShadow = attachShadow;
    document.body.innerHTML = '';
    document.body.removeAttribute('style');
    document.querySelector('#page-style')?.remove();
    await moveTo({ x: 2, y: 2 });
    scrollTo(0, 0);
  });

  const rest = (mention: number, by: 'pointer' | 'touch' | 'keyboard') =>
    controller.dispatch({ type: 'rest', by, target: { mention, request: requestFor('road') } });

  /** Puts the page up; resting on a mark (`u`) does what the content script does. */
  const open = (
    html: string,
    {
      answers = true,
      theme = 'light',
      delay = DELAY_MS,
    }: { answers?: boolean; theme?: 'auto' | 'light' | 'dark'; delay?: number } = {},
  ): HTMLElement[] => {
    document.body.innerHTML = html;
    // Keys go to the focused frame, and a test before this one may have left that to the page around.
    window.focus();
    const marks = [...document.querySelectorAll<HTMLElement>('u')];
    controller = createCardController({
      signal: lifetime.signal,
      delayMs: () => delay,
      loadCard: async () => mountCard,
      rangeOf: (mention) => rangeIn(marks[mention]),
      askCard: (request) =>
        new Promise((resolve) => {
          asked.push({ request, answer: resolve });
          const view = cardView(smallBase, { ...request, lang: 'en', today: TODAY });
          if (answers && view) resolve({ ok: true, view });
        }),
      actions: {},
      appearance: () => ({ lang: 'en', theme }),
    });
    for (const [mention, mark] of marks.entries()) {
      mark.addEventListener('pointerenter', () => rest(mention, 'pointer'));
      mark.addEventListener('pointerleave', () => {
        if (controller.state().is === 'waiting') controller.dispatch({ type: 'leave' });
      });
    }
    return marks;
  };

  /** The card that can be seen: one that is awaited stands in the page too, hidden. */
  const surface = () => {
    const surfaces = roots.map(({ root }) => root.querySelector<HTMLElement>('.surface'));
    return surfaces.findLast((one) => one?.matches(':popover-open:not(.ahead)')) ?? null;
  };
  const shown = () =>
    vi.waitFor(() => {
      const found = surface();
      if (!found) throw new Error('no card');
      return found;
    });

  const hosts = () => [...document.querySelectorAll<HTMLElement>('gakju-card')];
  /** The card that is laid out and not to be seen yet. */
  const ahead = () =>
    vi.waitFor(() => {
      const surfaces = roots.map(({ root }) => root.querySelector<HTMLElement>('.surface.ahead'));
      const found = surfaces.findLast((one) => one?.matches(':popover-open'));
      if (!found?.style.left) throw new Error('no card ahead');
      return found;
    });

  return {
    open,
    rest,
    surface,
    ahead,
    /** The card once it stands in its place. */
    shown,
    /** The element that a card stands in, once there is a card to see. */
    host: () => roots.find(({ root }) => root.contains(surface()))?.root.host ?? null,
    /** Every element of ours in the page. */
    hosts,
    modes: () => roots.map(({ mode }) => mode),
    asked: () => asked,
    controller: () => controller,
    /** Ends the lifetime, as when the extension goes. */
    end: () => lifetime.abort(),
  };
}

function rangeIn(mark: HTMLElement | undefined): Range | null {
  if (!mark?.isConnected) return null;
  const range = document.createRange();
  range.selectNodeContents(mark);
  return range;
}
