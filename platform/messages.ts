/**
 * Every message between the parts of the extension: who asks, with what, and what comes back. Types (and a name), so that
 * the content script pays nothing for them; `message-schemas.ts` checks what arrives at the background, `tab-messages.ts`
 * what arrives at a page.
 */
import type { PageClues } from '@/core/dates/facts-of-clues';
import type { Dossier, PageState } from '@/core/dossier';
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import type { PackedMentions } from '@/core/matching/pack-mentions';
import type { PageContext } from '@/core/matching/types';
import type { Settings } from './settings';

/** Name of the connections by which requests with long texts come. */
export const LONG_TEXT = 'long-text';

/** A run of the page's text: blocks joined with "\n". The answer's offsets point into it. */
export type FindMentions = {
  text: string;
  context: PageContext;
  /** With a page's first text: what may tell its facts, which then count instead of the context's. */
  clues?: PageClues;
  /** The frame has no style for marks yet; it is there before an answer that brings any. */
  needsStyle?: true;
};

/** Our scripts that a frame asks for when they are needed; the reader comes by itself where a page is to be read. */
export type Injected = 'pointer' | 'card';

/** What reading a page needs to know of the reader's wishes. */
export type Reading = Pick<Settings, 'density' | 'delay' | 'theme'> & {
  /** Name of the site in the settings; null for pages without a host. */
  site: string | null;
  /** Language of the cards. */
  lang: ReaderLanguage;
  /** Ids of the entities that the reader does not want marked on this site. */
  rejected: string[];
};

/** Whether a page is to be read; `reading` is null where it is not. */
export type ReadAnswer = { state: PageState; reading: Reading | null };

/** To the background. The request carries all that the answer needs: a service worker may have died since the last one. */
export type BackgroundRequests = {
  findMentions: { ask: FindMentions; answer: PackedMentions };
  /** The reader's language and the day are the background's to add. */
  card: { ask: { request: CardRequest }; answer: CardReply };
  /** Whether the asking frame is to be read; puts the reader's code there first where it is and `hasReader` says it is missing. */
  read: { ask: { isArticle: boolean; hasReader: boolean }; answer: ReadAnswer };
  /** Puts the code of the pointer or the card into the asking frame; true when it is there. */
  inject: { ask: { what: Injected }; answer: boolean };
  /** Opens the side panel of the asking tab, at an entity when one is given; false where the browser refuses. */
  openPanel: { ask: { entity?: string }; answer: boolean };
  /** Turns the extension off or on again for a site (a host name without "www."). */
  setSiteOff: { ask: { site: string; off: boolean }; answer: boolean };
  /** Remembers, or forgets again, that an entity is not wanted on a site. */
  reject: { ask: { site: string; entity: string; isRejected: boolean }; answer: boolean };
};

/** To the content script of a tab. */
export type TabRequests = {
  getDossier: { ask: Record<never, never>; answer: Dossier };
  /** Scrolls to a mention by its id (DossierEntry.mentions) and shows which; false when it is gone. */
  jumpToMention: { ask: { mention: number }; answer: boolean };
  /** Scrolls to the first mention of any of these entities and makes all of them stand out for a moment; false when there is none. */
  flashEntities: { ask: { entities: string[] }; answer: boolean };
  /** To the next (1) or previous (-1) mention. */
  stepMention: { ask: { step: 1 | -1 }; answer: boolean };
  /** Opens the card of the mention stepped to last, or of the first in sight. */
  openMention: { ask: Record<never, never>; answer: boolean };
};

/** Told by a page to whoever listens; nobody answers. */
export type Broadcasts = {
  /** This page's mentions changed. `count` is the number of entities, for the badge. */
  dossierChanged: { url: string; count: number; state: Dossier['state'] };
  /** The reader chose a mention: clicked or tapped it, opened its card by key, or pinned it. Never for merely resting on one. */
  mentionChosen: { url: string; entity: string; mention: number };
};

/** A message as sent: its type beside what it carries. */
export type Sent<Table, Type extends keyof Table> = { type: Type } & (Table[Type] extends { ask: infer Ask }
  ? Ask
  : Table[Type]);

/** Any message of a table. */
export type AnySent<Table> = { [Type in keyof Table]: Sent<Table, Type> }[keyof Table];
