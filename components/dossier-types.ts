/** What the parts of the dossier are given. */
import type { Said } from '@/core/facts/card-types';
import type { EntityKind } from '@/core/facts/types';

/** An entity of this page as the list shows it. */
export type EntryView = {
  entity: string;
  name: Said;
  kind: EntityKind;
  /** As first written on the page. */
  form: string;
  mentions: readonly number[];
};

export type ArticleActions = {
  openCard: (entity: string) => void;
  openTimeline: (entity: string) => void;
  /** Scrolls the page to a mention and lets it flash. */
  jump: (mention: number) => void;
  /** Back to where the reader was before the first jump; null while there is no way back. */
  jumpBack: (() => void) | null;
  saveUnknown: () => void;
};
