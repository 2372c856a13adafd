/**
 * The seam between a page's reader and what knows the extension API (entrypoints/reader): all that the reader asks goes through
 * these callbacks.
 */
import type { Dossier, PageState } from '@/core/dossier';
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import type { FindMentions } from './ask-mentions';
import type { MountCard } from './card-handle';
import type { MarkDensity } from './marks';
import type { OnPage } from './on-page-handle';
import type { StartPointer } from './pointer-handle';

export type ReaderOptions = {
  find: FindMentions;
  askCard: (request: CardRequest) => Promise<CardReply>;
  /** Loads the card's code into the frame; rejects when it cannot be. */
  loadCard: () => Promise<MountCard>;
  /** Loads what follows the pointer into the frame; rejects when it cannot be. */
  loadPointer: () => Promise<StartPointer>;
  openTimeline: (entity: string) => void;
  setSiteOff: (off: boolean) => void;
  /** Remembers "not this" for the site. */
  rejectOnSite: (entity: string, isRejected: boolean) => void;
  /** Entities the reader said "not this" of on this site. */
  rejected: readonly string[];
  density: MarkDensity;
  /** Rest before a card opens, in ms. */
  delay: number;
  appearance: { lang: ReaderLanguage; theme: 'auto' | 'light' | 'dark' };
  /** First mention id; frames of one tab start apart. */
  firstId: number;
  /** The reader chose a mention: by click, tap or key, or by pinning its card. */
  onChosen: (entity: string, mention: number) => void;
  /** The mentions changed. */
  onChanged: () => void;
  /** The page wrote itself anew (document.write); this reading has ended. */
  onRewritten: () => void;
};

export type ReaderHandle = {
  dossier: () => Dossier;
  /** Entities marked, and whether reading goes on; cheap, for telling after every change. */
  summary: () => { count: number; state: PageState };
  /** True when a mention of this id is in this frame. */
  has: (mention: number) => boolean;
  /** Scrolls to a mention and shows which; false when it is gone. */
  jump: (mention: number) => Promise<boolean>;
  /** Scrolls to the first mention of any of these entities and makes all stand out for a moment; false when there is none. */
  flash: (entities: readonly string[]) => Promise<boolean>;
  /** To the next or previous mention; false when there is none. */
  step: (step: 1 | -1) => Promise<boolean>;
  /** Opens the card of the mention the reader stands at; false when there is none. */
  openCard: () => Promise<boolean>;
};

/** Reads and marks this frame's page until `signal` fires, then leaves it as it was. */
export type StartReader = (options: ReaderOptions, signal: AbortSignal) => ReaderHandle;

/** Takes a page over from the script on every page, with the background's answer that it is to be read. */
export type StartReading<Answer> = (onPage: OnPage, answer: Answer) => void;

/** Under this name the reader's script leaves its way in, in the isolated world that no page script sees. */
export const START_READING_KEY = 'gakjuStartReading';
