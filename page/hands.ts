/** Whatever the reader does with marks, by pointer or key: resting on them, clicking, stepping from one to the next. */
import { watchHeldKey } from './held-key';
import { createHitTest } from './hit-test';
import { followPointer, type HoverEvents, type Sighting } from './hover';
import type { PageMention } from './mention-store';
import type { PageSession } from './page-session';
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
  if (density === 'held') watchHeldKey(marks.show, signal);
  followPointer({ hitTest: createHitTest(store, marks, shadowRoots), isOurs, events: pointer, seen, signal });
  return {
    jump: (mention) => stepping.jump(mention) !== null,
    flash: stepping.showAll,
    step: stepping.step,
    current: stepping.current,
    overlapping: store.overlapping,
    rangeOf: (mention) => {
      const stored = store.byId(mention);
      return stored && liveRange(stored.range);
    },
  };
}
