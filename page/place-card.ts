/** Where the card stands: beside the right line of its mark, wholly inside the viewport, decided once for each opening. */
import { computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Point } from './safe-way';

/** Below this viewport width (px) a card beside the text would be as wide as the screen: it becomes a sheet. */
export const SHEET_BELOW_PX = 480;

/** Between mark and card, px: near enough to belong, far enough not to cover the line. */
const GAP_PX = 7;
/** Kept free at the edges of the viewport, px. */
const EDGE_PX = 8;
/** Tallest a card gets, px, however large the screen: longer ones scroll inside. */
const TALLEST_PX = 540;
/** A card still waiting for its content is given room for this much (px) when the side is chosen. */
const EXPECTED_PX = 340;

/** A placement; `bottom` replaces `top` above the mark, so that a card that grows grows away from the mark. */
export type CardPlace =
  | { as: 'beside'; left: number; top: number | null; bottom: number | null; maxHeight: number }
  | { as: 'sheet'; edge: 'top' | 'bottom' };

/**
 * Finds the place of `card` at `range`. `at` is where the pointer is, in viewport px, and tells which line of a wrapped mark
 * is meant. A range without boxes (its nodes are gone or hidden) gives null.
 */
export async function placeCard(
  card: HTMLElement,
  range: Range,
  at: Point | null,
  view: { width: number; height: number },
): Promise<CardPlace | null> {
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return null;
  if (view.width < SHEET_BELOW_PX)
    return { as: 'sheet', edge: (at?.y ?? box.top) > view.height / 2 ? 'top' : 'bottom' };
  card.style.minHeight = `${Math.min(EXPECTED_PX, view.height - 2 * EDGE_PX)}px`;
  let maxHeight = TALLEST_PX;
  const { x, y, placement } = await computePosition(virtualElement(range), card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(at ?? {}),
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          maxHeight = Math.min(TALLEST_PX, Math.max(availableHeight, 0));
        },
      }),
    ],
  });
  const measured = card.offsetHeight;
  card.style.minHeight = '';
  if (placement.startsWith('top'))
    return { as: 'beside', left: x, top: null, bottom: view.height - (y + measured), maxHeight };
  return { as: 'beside', left: x, top: y, bottom: null, maxHeight };
}

/** A range as Floating UI wants it; the context element tells it which scrollers may clip. */
function virtualElement(range: Range): VirtualElement {
  const node = range.startContainer;
  const contextElement = node instanceof Element ? node : node.parentElement;
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement ? { contextElement } : {}),
  };
}

/** A place moved by hand, kept inside the viewport. */
export function movedPlace(
  from: DOMRect,
  by: { x: number; y: number },
  view: { width: number; height: number },
): CardPlace {
  const clamp = (value: number, most: number) => Math.min(Math.max(value, EDGE_PX), Math.max(most, EDGE_PX));
  return {
    as: 'beside',
    left: clamp(from.left + by.x, view.width - from.width - EDGE_PX),
    top: clamp(from.top + by.y, view.height - Math.min(from.height, TALLEST_PX) - EDGE_PX),
    bottom: null,
    maxHeight: TALLEST_PX,
  };
}
