/** Finds mentions by the element and the place in a text node, in the time of a binary search. */
import type { PageMention } from './mention-store';
import { holderOf } from './node-reading';

/** The part of a text node, in UTF-16 units, that a mention covers. */
type Place = { from: number; to: number; mention: PageMention };

/** Text nodes one name is broken over at most; a name has fewer letters. */
const MAX_TEXTS = 40;
/** Mentions that can overlap at one place: a name, what it stands in, and what that stands in. */
const MAX_DEEP = 6;

export type PlaceIndex = ReturnType<typeof createPlaceIndex>;

/** An index over the mentions that are added. */
export function createPlaceIndex() {
  const byText = new Map<Node, Place[]>();
  const byHolder = new Map<Element, Set<Node>>();
  /** Where each mention was entered: the page may have moved its text since. */
  const entered = new Map<PageMention, { text: Node; holder: Element | null }[]>();

  function add(mention: PageMention): void {
    if (entered.has(mention)) return;
    const texts = textsOf(mention.range);
    const { startOffset, endOffset } = mention.range;
    const entries = texts.map((text, at) => {
      const from = at === 0 ? startOffset : 0;
      const to = at === texts.length - 1 ? endOffset : Number.POSITIVE_INFINITY;
      insert(byText, text, { from, to, mention });
      const holder = holderOf(text);
      if (holder) {
        const held = byHolder.get(holder);
        if (held) held.add(text);
        else byHolder.set(holder, new Set([text]));
      }
      return { text, holder };
    });
    entered.set(mention, entries);
  }

  function remove(mention: PageMention): void {
    for (const { text, holder } of entered.get(mention) ?? []) {
      const left = byText.get(text)?.filter((place) => place.mention !== mention) ?? [];
      if (left.length > 0) byText.set(text, left);
      else {
        byText.delete(text);
        const held = holder && byHolder.get(holder);
        held?.delete(text);
        if (holder && held?.size === 0) byHolder.delete(holder);
      }
    }
    entered.delete(mention);
  }

  /** Mentions at or touching an offset of a text node. */
  function at(text: Node, offset: number): PageMention[] {
    const places = byText.get(text) ?? [];
    const found: PageMention[] = [];
    const last = lastFrom(places, offset);
    for (let index = last; index >= 0 && index > last - MAX_DEEP; index--) {
      const place = places[index];
      if (place && place.to >= offset) found.push(place.mention);
    }
    return found;
  }

  /** The first `limit` mentions whose text stands directly in an element. */
  function inElement(element: Element, limit: number): PageMention[] {
    const found: PageMention[] = [];
    for (const text of byHolder.get(element) ?? []) {
      for (const { mention } of byText.get(text) ?? []) {
        if (found.push(mention) >= limit) return found;
      }
    }
    return found;
  }

  return { add, remove, at, inElement, has: (element: Element) => byHolder.has(element) };
}

/** Inserts in order of `from`; mentions mostly come in order, so the search is from the end. */
function insert(byText: Map<Node, Place[]>, text: Node, place: Place): void {
  const places = byText.get(text);
  if (!places) {
    byText.set(text, [place]);
    return;
  }
  let index = places.length;
  while (index > 0 && (places[index - 1]?.from ?? 0) > place.from) index--;
  places.splice(index, 0, place);
}

/** Index of the last place that begins at or before `offset`; -1 when none does. */
function lastFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The text nodes of a range: one for most, more where the text is broken over inline elements. */
function textsOf({ startContainer, endContainer }: StaticRange): Node[] {
  const texts: Node[] = [startContainer];
  if (startContainer === endContainer) return texts;
  const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  while (texts.length < MAX_TEXTS && walker.currentNode !== endContainer && walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  return texts;
}
