/** This page's entities: what the content script knows and the popup and side panel show. */
import type { PageFacts } from './matching/types';

/** One entity as met on this page. */
export type DossierEntry = {
  entity: string;
  /** Number of mentions. */
  count: number;
  /** Form as first written on the page. */
  form: string;
  /** Ids of its mentions in reading order, to jump to. */
  mentions: number[];
  confidence: number;
};

/** Why there is nothing to show, where there is nothing. */
export type PageState = 'ready' | 'reading' | 'not-an-article' | 'off-for-site' | 'off' | 'unreadable';

export type Dossier = {
  url: string;
  state: PageState;
  facts: PageFacts;
  /** In reading order of first mention. */
  entries: DossierEntry[];
  /** Plausible readings that were not marked. */
  possible: DossierEntry[];
  /** Names that look relevant and are not in the base; at most a handful. */
  unknown: { text: string; reason: string }[];
};
