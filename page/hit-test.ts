/** Which mentions lie under a point of the window. */
import type { Marks } from './marks';
import type { MentionStore, PageMention } from './mention-store';
import { liveRange } from './text-range';

/** The part of the CSS Custom Highlight API that came later (css-highlight-api-1, "highlightsFromPoint"). */
type HighlightsFromPoint = (
  x: number,
  y: number,
  options?: { shadowRoots?: ShadowRoot[] },
) => { ranges: AbstractRange[] }[];

type CaretPositionFromPoint = (
  x: number,
  y: number,
  options?: { shadowRoots?: ShadowRoot[] },
) => { offsetNode: Node; offset: number } | null;

export type HitTest = (x: number, y: number) => PageMention[];

/**
 * A hit test over painted mentions, the shortest of several overlapping first. By highlights where the browser can; else
 * by the caret, whose answer is checked against the text's rectangles, because a caret is also "at" a text from its margin.
 * `roots` are the open shadow roots to look into.
 */
export function createHitTest(store: MentionStore, marks: Marks, roots: () => ShadowRoot[]): HitTest {
  return (x, y) => {
    if (!marks.isShown()) return [];
    const hits = byHighlights(store, x, y, roots()) ?? byCaret(store, x, y, roots());
    return hits.filter(({ range }) => marks.has(range)).sort((a, b) => a.text.length - b.text.length);
  };
}

function byHighlights(
  store: MentionStore,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): PageMention[] | null {
  const registry = CSS.highlights;
  if (!canAskForHighlights(registry)) return null;
  const found = new Set<PageMention>();
  for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
    for (const range of ranges) {
      const mention = store.ofRange(range);
      if (mention) found.add(mention);
    }
  }
  return [...found];
}

function canAskForHighlights(registry: object): registry is { highlightsFromPoint: HighlightsFromPoint } {
  return 'highlightsFromPoint' in registry;
}

function byCaret(store: MentionStore, x: number, y: number, shadowRoots: ShadowRoot[]): PageMention[] {
  const caret = caretAt(x, y, shadowRoots);
  if (!caret) return [];
  const found: PageMention[] = [];
  for (const mention of store.values()) {
    const { startContainer, endContainer } = mention.range;
    if (startContainer !== caret && endContainer !== caret) continue;
    if (covers(mention, x, y)) found.push(mention);
  }
  return found;
}

/** The text node whose caret position is nearest to the point, by whichever of the two APIs the browser has. */
function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): Node | null {
  const by: { caretPositionFromPoint?: CaretPositionFromPoint } = document;
  if (by.caretPositionFromPoint) return by.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode ?? null;
  return document.caretRangeFromPoint(x, y)?.startContainer ?? null;
}

/** True when the point lies on the mention's text. */
export function covers(mention: PageMention, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of liveRange(mention.range)?.getClientRects() ?? []) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
