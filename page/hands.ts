/** Whatever the reader does with marks, by pointer or key: resting on them, clicking, stepping from one to the next. */
import { watchHeldKey } from './held-key';
import { createHitTest } from './hit-test';
import { followPointer, type HoverEvents, type Sighting } from './hover';
import { createPacer } from './idle-slices';
import type { MentionStore, PageMention } from './mention-store';
import type { PageSession } from './page-session';
import { createPlaceIndex, type PlaceIndex } from './place-index';
import { createStepping } from './stepping';
import { liveRange } from './text-range';

export type Hands = {
  /** Scrolls to a mention; false when it is gone. */
  jump: (mention: number) => boolean;
  /** Scrolls to the first mention of any of these entities and makes all stand out for a moment; false when there is none. */
  flash: (entities: readonly string[]) => boolean;
  step: (step: 1 | -1) => PageMention | null;
  /** The mention the reader stands at: stepped to last, else the first in sight. */
  current: () => PageMention | null;
  /** Other entities marked in or around a mention's words. */
  overlapping: (mention: PageMention) => string[];
  rangeOf: (mention: number) => Range | null;
};

export type HandsOptions = {
  /** Tells events on our own card. */
  isOurs: (event: Event) => boolean;
  pointer: HoverEvents;
  /** Where the pointer was seen before this began; null where it was not. */
  seen: Sighting | null;
};

/** Follows the hand over a session's marks until `signal` fires. */
export function startHands(
  { store, marks, density, shadowRoots }: PageSession,
  { isOurs, pointer, seen }: HandsOptions,
  signal: AbortSignal,
): Hands {
  const stepping = createStepping(store, marks);
  const places = createPlaceIndex();
  store.follow({ added: places.add, removed: places.remove });
  void enterAll(store, places, signal);
  if (density === 'held') watchHeldKey(marks.show, signal);
  followPointer({
    hitTest: createHitTest(places, marks, shadowRoots),
    isOurs,
    events: pointer,
    seen,
    signal,
  });
  return {
    jump: (mention) => stepping.jump(mention) !== null,
    flash: stepping.showAll,
    step: stepping.step,
    current: stepping.current,
    overlapping: (mention) => overlapping(mention, store.values()),
    rangeOf: (mention) => {
      const stored = store.byId(mention);
      return stored && liveRange(stored.range);
    },
  };
}

/** Mentions entered at once; more are entered in slices, so that no page waits for them. */
const AT_ONCE = 1000;

/** Enters the mentions found before. */
async function enterAll(store: MentionStore, places: PlaceIndex, signal: AbortSignal): Promise<void> {
  const pacer = createPacer(signal);
  let entered = 0;
  for (const mention of [...store.values()]) {
    const pause = ++entered > AT_ONCE ? pacer.breathe() : undefined;
    if (pause) await pause;
    // It may be gone by now.
    if (store.byId(mention.id)) places.add(mention);
  }
}

/** Entities marked in or around the same words, longest first: the card offers them too. */
function overlapping({ id, entity, range }: PageMention, all: Iterable<PageMention>): string[] {
  const others = [...all].filter(
    (other) =>
      other.id !== id &&
      other.isMarked &&
      other.entity !== entity &&
      other.range.startContainer === range.startContainer &&
      (other.range.endContainer !== range.startContainer || other.range.endOffset > range.startOffset) &&
      (range.endContainer !== range.startContainer || other.range.startOffset < range.endOffset),
  );
  const byLength = others.sort((a, b) => b.text.length - a.text.length);
  return [...new Set(byLength.map((other) => other.entity))];
}
