/**
 * Which mentions lie under a point of the window.
 *
 * Not by `CSS.highlights.highlightsFromPoint`: it looks at every range there is (27 µs each in Chromium 150, 136 ms among
 * 5,000 marks), and a pointer moves sixty times a second. The event says which element it is over; most have no mention and
 * cost nothing more. In the others the caret position finds the place in the text, and a rectangle confirms it, because a
 * caret is also "at" a text from its margin.
 */
import type { Marks } from './marks';
import type { PageMention } from './mention-store';
import type { PlaceIndex } from './place-index';
import { liveRange } from './text-range';

type CaretPositionFromPoint = (
  x: number,
  y: number,
  options?: { shadowRoots?: ShadowRoot[] },
) => { offsetNode: Node; offset: number } | null;

export type HitTest = {
  /** Painted mentions at a point (CSS px of the viewport) over `target`, the shortest of several overlapping first. */
  at: (x: number, y: number, target: EventTarget | null) => PageMention[];
  /** False where no point over `target` can hit; costs next to nothing. */
  mayHit: (target: EventTarget | null) => boolean;
};

/** Mentions asked for their rectangles where the caret cannot help: in text that cannot be selected. */
const MAX_ASKED = 60;

/** A hit test over painted mentions. `roots` are the open shadow roots met. */
export function createHitTest(places: PlaceIndex, marks: Marks, roots: () => ShadowRoot[]): HitTest {
  const mayHit = (target: EventTarget | null): target is Element =>
    target instanceof Element && places.has(target);
  const at: HitTest['at'] = (x, y, target) => {
    if (!marks.isShown() || !mayHit(target)) return [];
    const covered = ({ range }: PageMention) => marks.has(range) && covers(range, x, y);
    const caret = caretAt(x, y, roots());
    const near = caret ? places.at(caret.node, caret.offset).filter(covered) : [];
    const hits =
      near.length > 0 || !isUnselectable(target) ? near : places.inElement(target, MAX_ASKED).filter(covered);
    return hits.sort((a, b) => a.text.length - b.text.length);
  };
  return { at, mayHit };
}

/** In such text Chromium's caret goes to the nearest text that can be selected. */
function isUnselectable(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.userSelect === 'none' || style.getPropertyValue('-webkit-user-select') === 'none';
}

/** The caret position nearest to the point, by whichever of the two APIs the browser has. */
function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | null {
  const by: { caretPositionFromPoint?: CaretPositionFromPoint } = document;
  if (by.caretPositionFromPoint) {
    const position = by.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** True when the point lies on the range's text. */
function covers(range: StaticRange, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of liveRange(range)?.getClientRects() ?? []) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
