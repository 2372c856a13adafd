/** The seam between the reader, which is in every article, and what follows the hand, which comes when a hand is seen. */
import type { Sighting } from './hover';
import type { PageSession } from './page-session';
import type { ReaderOptions } from './reader-handle';

export type PointerHandle = {
  /** Scrolls to a mention and shows which; false when it is gone. */
  jump: (mention: number) => boolean;
  /** Scrolls to the first mention of any of these entities and makes all stand out for a moment; false when there is none. */
  flash: (entities: readonly string[]) => boolean;
  /** To the next or previous mention; false when there is none. */
  step: (step: 1 | -1) => boolean;
  /** Opens the card of the mention the reader stands at; false when there is none. */
  openCard: () => boolean;
};

/** Follows the hand over a session's marks, and opens cards, until `signal` fires; `seen` is where the pointer is already. */
export type StartPointer = (
  session: PageSession,
  options: ReaderOptions,
  around: { seen: Sighting | null; signal: AbortSignal },
) => PointerHandle;

/** Under this name the pointer's script leaves its way in, in the isolated world that no page script sees. */
export const START_POINTER_KEY = 'gakjuStartPointer';
