/** The seam between the content script, which is on every page, and the card's own script, which comes when needed. */
import type { CardAction, Opening } from '@/core/card-state';
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import type { Box, Point } from './safe-way';

export type CardMountOptions = {
  /** Takes the card away for good when it fires. */
  signal: AbortSignal;
  send: (action: CardAction) => void;
  /** For cards opened from the card: related entities, the other day. */
  load: (request: CardRequest) => Promise<CardReply>;
  rangeOf: (mention: number) => Range | null;
  /** What the card can set off outside itself. */
  actions: {
    openTimeline?: (entity: string) => void;
    /** Stops marking an entity on this page or site; null marks it again. */
    reject?: (entity: string, where: 'page' | 'site' | null) => void;
    setSiteOff?: (off: boolean) => void;
  };
  /** Read at each opening, so that a changed setting counts at once. */
  appearance: () => { lang: ReaderLanguage; theme: 'auto' | 'light' | 'dark' };
};

/** What the host is told of a card beside its opening; `pointer` in viewport px. */
export type CardNow = { pinned: boolean; pointer: Point | null };

export type CardHandle = {
  /**
   * Draws and places an opening that is still awaited, unseen, so that showing it takes one frame. Any other takes its place;
   * null: none is awaited any more.
   */
  prepare: (opening: Opening | null, pointer: Point | null) => void;
  /** Shows an opening; a later call with the same token only brings its answer or its pin. */
  show: (opening: Opening, now: CardNow) => void;
  /** Takes everything of ours out of the page. */
  hide: () => void;
  /** Its box in viewport px; null when hidden. */
  box: () => Box | null;
  contains: (event: globalThis.Event) => boolean;
  /** False when the page threw our element out. */
  isAlive: () => boolean;
};

export type MountCard = (options: CardMountOptions) => CardHandle;

/** Under this name the card's script leaves its way in, in the isolated world that no page script sees. */
export const MOUNT_CARD_KEY = 'gakjuMountCard';
