/** Where the card stands: beside the right line of its mark, wholly inside the viewport, decided once for each opening. */
import {
  computePosition,
  flip,
  inline,
  offset,
  type Platform,
  type Rect,
  shift,
  size,
} from '@floating-ui/core';
import type { Point } from './safe-way';

/** Below this viewport width (px) a card beside the text would be as wide as the screen: it becomes a sheet. */
export const SHEET_BELOW_PX = 480;

/** Between mark and card, px: near enough to belong, far enough not to cover the line. */
const GAP_PX = 7;
/** Kept free at the edges of the viewport, px. */
const EDGE_PX = 8;
/** Tallest a card gets, px, however large the screen: longer ones scroll inside. */
const TALLEST_PX = 540;
/** Room for this much (px) is sought when the side is chosen: content may come late, and a longer card open in place. */
const EXPECTED_PX = 340;

/** Size of the viewport in px, without scroll bars. */
export type View = { width: number; height: number };

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
  view: View,
): Promise<CardPlace | null> {
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return null;
  if (view.width < SHEET_BELOW_PX)
    return { as: 'sheet', edge: (at?.y ?? box.top) > view.height / 2 ? 'top' : 'bottom' };
  const room = roomFor(card, view);
  let maxHeight = TALLEST_PX;
  const { x, y, placement } = await computePosition(range, card, {
    platform: platformOf(room, view),
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
  if (placement.startsWith('top'))
    return { as: 'beside', left: x, top: null, bottom: view.height - (y + room.height), maxHeight };
  return { as: 'beside', left: x, top: y, bottom: null, maxHeight };
}

function roomFor(card: HTMLElement, view: View): View {
  const { offsetWidth, offsetHeight } = card;
  const expected = Math.min(EXPECTED_PX, view.height - 2 * EDGE_PX);
  return { width: offsetWidth, height: Math.max(offsetHeight, expected) };
}

/**
 * What Floating UI asks of a platform, for a card in the top layer: nothing but the viewport can clip it and its coordinates
 * are the viewport's, so that of what its own DOM platform looks for along both chains of ancestors nothing is needed.
 */
function platformOf(card: View, view: View): Platform {
  const clip = visiblePart(view);
  return {
    getDimensions: () => card,
    getElementRects: ({ reference }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...card },
    }),
    getClientRects: (reference) => [...reference.getClientRects()],
    getClippingRect: () => clip,
  };
}

/** Of a page enlarged with two fingers, the part in sight. */
function visiblePart(view: View): Rect {
  if (!visualViewport || visualViewport.scale === 1) return { x: 0, y: 0, ...view };
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport;
  return { x, y, width, height };
}

/** What a place was chosen for. */
export type Spot = View & { box: DOMRect; at: Point | null };

/** The mark as it is now. `at` counts only where a mark has several lines. */
export function spotOf(range: Range, at: Point | null, view: View): Spot {
  const isWrapped = range.getClientRects().length > 1;
  return { ...view, box: range.getBoundingClientRect(), at: isWrapped ? at : null };
}

/** Whether a card placed for the one stands right for the other. */
export function isSameSpot(one: Spot, other: Spot): boolean {
  const numbers = ({ width, height, box, at }: Spot) => [
    width,
    height,
    box.x,
    box.y,
    box.width,
    box.height,
    at?.x,
    at?.y,
  ];
  const those = numbers(other);
  return numbers(one).every((number, at) => number === those[at]);
}

/** A place moved by hand, kept inside the viewport. */
export function movedPlace(from: DOMRect, by: Point, view: View): CardPlace {
  const clamp = (value: number, most: number) => Math.min(Math.max(value, EDGE_PX), Math.max(most, EDGE_PX));
  return {
    as: 'beside',
    left: clamp(from.left + by.x, view.width - from.width - EDGE_PX),
    top: clamp(from.top + by.y, view.height - Math.min(from.height, TALLEST_PX) - EDGE_PX),
    bottom: null,
    maxHeight: TALLEST_PX,
  };
}
