/**
 * Text that the page adds, changes, reveals or takes away after the first reading: infinite scroll, live blogs, "read more".
 * Collects for a moment, then hands on the smallest parts that hold every change, never the whole page for one line.
 */
import {
  holderOf,
  isElement,
  isText,
  isVisible,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  tagNameOf,
} from './node-reading';
import type { PagePart } from './read-page';
import { isInlineTag, treatmentOf } from './skipped-elements';

/** Quiet time after the last change before it is looked at, in ms: pages add a paragraph in several steps. */
const SETTLE_MS = 150;
/** A page that never rests is looked at this often all the same, in ms. */
const MAX_WAIT_MS = 1000;
/** More changed nodes than this at once are a new page: it is read again as a whole. */
const MAX_CHANGED = 3000;
/** Neighbours that may belong to the same line as a changed text. */
const MAX_NEIGHBOURS = 400;
/** After a click, time in ms until what it opened can be seen. */
const REVEAL_MS = 400;
/** Hidden texts remembered at most. */
const MAX_HIDDEN = 3000;

export type WatcherEvents = {
  /** Some nodes left the page or changed: what was found in them no longer holds. `isGone` tells for a text node. */
  onGone: (isGone: (text: Node) => boolean) => void;
  /** To be read (again). */
  onPart: (part: PagePart) => void;
  /** The reader clicked: something hidden may have been shown. */
  onReveal: () => void;
  /** The whole document was written anew: listeners of the old one are dead. */
  onRewritten: () => void;
};

export type PageWatcher = {
  /** Also watches an open shadow root. */
  watch: (root: ShadowRoot) => void;
  /** Remembers an element whose text could not be seen; it is looked at again after clicks. */
  remember: (element: Element) => void;
};

/** Watches `document` until `signal` fires. */
export function watchPage(document: Document, events: WatcherEvents, signal: AbortSignal): PageWatcher {
  const changed = new Set<Node>();
  const hidden = new Set<Element>();
  const watched = new WeakSet<Node>();
  let isTooMuch = false;
  let hasRemovals = false;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (target === document && addedNodes.length > 0) {
        stop();
        events.onRewritten();
        return;
      }
      if (removedNodes.length > 0) {
        hasRemovals = true;
        // What stood on both sides of it may be one line now.
        for (const side of [previousSibling, nextSibling]) if (side && isInLine(side)) changed.add(side);
      }
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    if (changed.size > MAX_CHANGED) {
      changed.clear();
      isTooMuch = true;
    }
    schedule();
  }

  function schedule(): void {
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(SETTLE_MS, Math.max(0, firstChange + MAX_WAIT_MS - now)));
  }

  function settle(): void {
    timer = undefined;
    const body = document.body;
    const parts = isTooMuch && body instanceof Node ? [{ root: body }] : partsOf(changed);
    if (hasRemovals || parts.length > 0) {
      const isIn = containmentIn(parts);
      events.onGone((text) => !text.isConnected || isIn(text));
    }
    changed.clear();
    isTooMuch = false;
    hasRemovals = false;
    for (const part of parts) events.onPart(part);
  }

  function reveal(): void {
    for (const element of hidden) {
      if (!element.isConnected) hidden.delete(element);
      else if (isVisible(element)) {
        hidden.delete(element);
        changed.add(element);
      }
    }
    if (changed.size > 0) schedule();
    events.onReveal();
  }

  const observer = new MutationObserver(note);
  const observe = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  let revealTimer: ReturnType<typeof setTimeout> | undefined;
  const onClick = () => {
    clearTimeout(revealTimer);
    revealTimer = setTimeout(reveal, REVEAL_MS);
  };
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(revealTimer);
  }

  observe(document);
  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
  document.addEventListener('toggle', onClick, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
  return {
    watch: observe,
    remember: (element) => {
      if (hidden.size < MAX_HIDDEN) hidden.add(element);
    },
  };
}

/** The smallest parts of the page that hold every changed node, without what is never read and without overlap. */
function partsOf(changed: ReadonlySet<Node>): PagePart[] {
  const parts: PagePart[] = [];
  const roots = new Set<Node>();
  const starts = new Set<Node>();
  const readPlaces = new Map<Node, boolean>();
  for (const node of changed) {
    if (!node.isConnected || (!isText(node) && !isElement(node)) || !isReadPlace(node, readPlaces)) continue;
    const part = partAround(node);
    if (part.from ? starts.has(part.from) : roots.has(part.root)) continue;
    if (part.from) starts.add(part.from);
    else roots.add(part.root);
    parts.push(part);
  }
  return parts.filter((part) => !hasAncestorIn(part, roots));
}

/** The line a node stands in: itself when it is a block, else its inline neighbours on both sides. */
function partAround(node: Node): PagePart {
  let inLine = node;
  let parent = parentOf(inLine);
  while (parent && isElement(parent) && isInLine(inLine) && isInlineTag(tagNameOf(parent))) {
    inLine = parent;
    parent = parentOf(inLine);
  }
  if (!parent || !isInLine(inLine)) return { root: inLine };
  return {
    root: parent,
    from: lastNeighbour(inLine, previousSiblingOf),
    until: lastNeighbour(inLine, nextSiblingOf),
  };
}

function lastNeighbour(node: Node, step: (node: Node) => Node | null): Node {
  let last = node;
  for (let count = 0; count < MAX_NEIGHBOURS; count++) {
    const next = step(last);
    if (!next || !isInLine(next)) return last;
    last = next;
  }
  return last;
}

function isInLine(node: Node): boolean {
  return isElement(node) ? isInlineTag(tagNameOf(node)) : true;
}

/** False inside menus, editors, scripts and other places that are never read. `known` keeps the answers of one settling. */
function isReadPlace(node: Node, known: Map<Node, boolean>): boolean {
  const asked: Node[] = [];
  let answer: boolean | undefined;
  for (let at: Node | null = node; at && answer === undefined; at = holderOf(at)) {
    answer = known.get(at);
    if (answer === undefined && isElement(at)) {
      const treatment = treatmentOf(at, true, tagNameOf(at));
      if (treatment === 'skip' || treatment === 'part') answer = false;
    }
    asked.push(at);
  }
  for (const one of asked) known.set(one, answer ?? true);
  return answer ?? true;
}

function hasAncestorIn(part: PagePart, roots: ReadonlySet<Node>): boolean {
  if (roots.size === 0) return false;
  let at = part.from ? part.root : parentOf(part.root);
  for (; at; at = parentOf(at)) if (roots.has(at)) return true;
  return false;
}

/** Tells whether a node lies in one of many parts, in the time of its depth. */
function containmentIn(parts: readonly PagePart[]): (node: Node) => boolean {
  const roots = new Set<Node>();
  const lines = new Map<Node, Set<Node>>();
  for (const { root, from, until } of parts) {
    if (!from || !until) {
      roots.add(root);
      continue;
    }
    const line = lines.get(root) ?? new Set();
    lines.set(root, line);
    for (let at: Node | null = from; at; at = at === until ? null : nextSiblingOf(at)) line.add(at);
  }
  return (node) => {
    let child = node;
    for (let up = parentOf(child); ; up = parentOf(child)) {
      if (roots.has(child)) return true;
      if (!up) return false;
      if (lines.get(up)?.has(child)) return true;
      child = up;
    }
  };
}
