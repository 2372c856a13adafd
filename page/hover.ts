/**
 * The pointer over marks. A highlight is no element and gets no events, so the window's pointer events are followed: at
 * most one hit test a frame, none while the pointer is fast, presses, drags or selects. Only events of a real hand count
 * (`isTrusted`): a page must not be able to open a card.
 */
import type { HitTest } from './hit-test';
import type { PageMention } from './mention-store';

/** How a mention was reached. */
export type ReachedBy = 'pointer' | 'touch' | 'keyboard';

export type HoverEvents = {
  /** The pointer slowed down on these mentions (the shortest first), or a finger tapped them. */
  onRest: (mentions: PageMention[], by: ReachedBy, point: { x: number; y: number }) => void;
  /** The reader clicked one with a mouse or pen; what a click does to the page is the page's affair. */
  onClick: (mention: PageMention) => void;
  /** The pointer left the mention it rested on. */
  onLeave: () => void;
};

/**
 * A pointer faster than this many px per ms is on its way elsewhere: a mark ten letters wide is crossed in a tenth of a
 * second, sooner than anyone decides to stop.
 */
const FAST = 0.9;
/** After a fast move with nothing following, the pointer has stopped; looked at again after this many ms. */
const STOPPED_MS = 50;
/** A finger that travelled further than this many px between down and up was scrolling. */
const TAP_SLOP = 10;

/** Where the pointer was, when (ms of the page's clock), and over what. */
export type Sighting = { x: number; y: number; at: number; target: EventTarget | null };

/** Follows the pointer until `signal` fires. `isOurs` tells events on our own card, which are none of the page's marks. */
export function followPointer(options: {
  hitTest: HitTest;
  isOurs: (event: Event) => boolean;
  events: HoverEvents;
  /** Where the pointer is already; null where that is not known. */
  seen: Sighting | null;
  signal: AbortSignal;
}): void {
  const { hitTest, isOurs, events, seen, signal } = options;
  const listening = { capture: true, passive: true, signal } as const;
  let resting: string | null = null;
  let frame = 0;
  let stopped: ReturnType<typeof setTimeout> | undefined;
  let last: Sighting = seen ?? { x: 0, y: 0, at: 0, target: null };
  let latest = last;
  let touchStart: { x: number; y: number } | null = null;

  function look(): void {
    frame = 0;
    const elapsed = Math.max(1, latest.at - last.at);
    const speed = Math.hypot(latest.x - last.x, latest.y - last.y) / elapsed;
    last = latest;
    if (speed > FAST) {
      clearTimeout(stopped);
      stopped = setTimeout(settleOn, STOPPED_MS);
      return;
    }
    settleOn();
  }

  function settleOn(): void {
    clearTimeout(stopped);
    const { x, y, target } = latest;
    const mentions = hitTest.at(x, y, target);
    const key = mentions.length === 0 ? null : mentions.map(({ id }) => id).join();
    if (key === resting) return;
    if (resting !== null) events.onLeave();
    resting = key;
    if (key !== null && !mentions.some(isSelected)) events.onRest(mentions, 'pointer', { x, y });
  }

  function leave(): void {
    clearTimeout(stopped);
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
    if (resting !== null) events.onLeave();
    resting = null;
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isOurs(event)) {
      // On the card the card itself keeps track; the mark below it is not what the pointer is on.
      clearTimeout(stopped);
      resting = null;
      return;
    }
    if (event.buttons !== 0) {
      leave();
      return;
    }
    const target = innermost(event);
    latest = { x: event.clientX, y: event.clientY, at: event.timeStamp, target };
    // Where nothing is marked and nothing was rested on there is nothing to look at, a second later neither.
    if (resting === null && !hitTest.mayHit(target)) {
      clearTimeout(stopped);
      last = latest;
    } else if (frame === 0) frame = requestAnimationFrame(look);
  }

  function onTap(event: PointerEvent): void {
    const start = touchStart;
    touchStart = null;
    if (!event.isTrusted || event.pointerType !== 'touch' || !start || isOurs(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    if (Math.hypot(point.x - start.x, point.y - start.y) > TAP_SLOP || isOnControl(event)) return;
    const mentions = hitTest.at(point.x, point.y, innermost(event));
    if (mentions.length > 0) events.onRest(mentions, 'touch', point);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || isOurs(event)) return;
    // A tap has opened the card already; its click comes after.
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    if (document.getSelection()?.isCollapsed === false || isOnControl(event)) return;
    const [mention] = hitTest.at(event.clientX, event.clientY, innermost(event));
    if (mention) events.onClick(mention);
  }

  addEventListener('pointermove', onMove, listening);
  addEventListener('click', onClick, listening);
  addEventListener(
    'pointerdown',
    (event) => {
      touchStart = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
      if (event.isTrusted && event.pointerType !== 'touch' && !isOurs(event)) leave();
    },
    listening,
  );
  addEventListener('pointerup', onTap, listening);
  document.documentElement?.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && leave(),
    listening,
  );
  addEventListener('blur', (event) => event.target === window && leave(), listening);
  // What rested on a mark rests on something else after scrolling; the card minds its own scrolling.
  addEventListener('scroll', (event) => event.isTrusted && !isOurs(event) && leave(), listening);
  signal.addEventListener('abort', leave, { once: true });
  if (seen) frame = requestAnimationFrame(look);
}

/** True for a mention in text the reader has selected: there the pointer is about the selection. */
function isSelected({ range }: PageMention): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  try {
    const selected = selection.getRangeAt(0);
    return (
      selected.comparePoint(range.startContainer, range.startOffset) === 0 ||
      selected.comparePoint(range.endContainer, range.endOffset) === 0
    );
  } catch {
    // The mention stands in another tree, or its text has been shortened.
    return false;
  }
}

/** The innermost element of an event, in open shadow trees too. The whole path is asked for only there: it takes each ancestor. */
function innermost(event: Event): EventTarget | null {
  const { target } = event;
  return target instanceof Element && target.shadowRoot ? (event.composedPath()[0] ?? null) : target;
}

const CONTROL = 'a[href], button, label, summary, [onclick]';

/** A tap on a link or a control is for that link: it stays what it was. (A form may have a field named `matches`.) */
function isOnControl(event: Event): boolean {
  const path = event.composedPath();
  return path.some((target) => target instanceof Element && Element.prototype.matches.call(target, CONTROL));
}
