/**
 * One page from its first reading to its end: wires reading, marks and watcher together and answers what popup and panel ask.
 * What takes a hand (pointer, steps, card) comes later, in hands.ts. Knows no extension API; the entry point gives it callbacks.
 */
import type { PageClues } from '@/core/dates/facts-of-clues';
import type { Dossier, PageState } from '@/core/dossier';
import type { PageFacts } from '@/core/matching/types';
import type { FindMentions } from './ask-mentions';
import { createMarks, type MarkDensity, type Marks, quietDensity } from './marks';
import { createMentionStore, dossierEntries, type MentionStore } from './mention-store';
import { watchPage } from './page-watcher';
import { createPageReading } from './read-page';

export type PageSession = {
  dossier: () => Dossier;
  /** Entities marked, and whether reading goes on; cheap, for telling after every change. */
  summary: () => { count: number; state: PageState };
  /** Stops marking an entity on this page, or marks it again. */
  reject: (entity: string, isRejected: boolean) => void;
  facts: PageFacts;
  density: MarkDensity;
  store: MentionStore;
  marks: Marks;
  /** The open shadow roots met that are still there. */
  shadowRoots: () => ShadowRoot[];
};

export type PageSessionOptions = {
  document: Document;
  facts: PageFacts;
  /** See createPageReading. */
  clues?: (withLines: boolean) => PageClues;
  find: FindMentions;
  density: MarkDensity;
  /** First mention id; see createMentionStore. */
  firstId: number;
  /** Entities the reader said "not this" of on this site. */
  rejected: readonly string[];
  /** The mentions changed. */
  onChanged: () => void;
  /** The page wrote itself anew: what was begun here has ended, and should begin again. */
  onRewritten: () => void;
};

/** Begins a page; `signal` ends it and leaves the page as it was before. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { document, facts, onChanged } = options;
  const density = quietDensity(options.density);
  const store = createMentionStore(options.firstId);
  const marks = createMarks({ density, signal });
  const rejected = new Set(options.rejected);
  const shadowRoots = new Set<ShadowRoot>();

  const watcher = watchPage(
    document,
    {
      onGone: (isGone) => {
        reading.forgetHidden(isGone);
        const gone = store.forget(({ range }) => isGone(range.startContainer) || isGone(range.endContainer));
        marks.erase(gone);
        if (gone.length > 0) onChanged();
      },
      onPart: (part) => {
        marks.forgetBackdrops();
        reading.read(part);
      },
      onReveal: () => reading.reveal(),
      onRewritten: options.onRewritten,
    },
    signal,
  );
  const reading = createPageReading({
    facts,
    ...(options.clues ? { clues: options.clues } : {}),
    find: options.find,
    store,
    marks,
    isRejected: (entity) => rejected.has(entity),
    signal,
    reading: {
      onHidden: watcher.remember,
      onShadowRoot: (root) => {
        shadowRoots.add(root);
        watcher.watch(root);
      },
    },
    onChanged,
  });
  if (document.body instanceof Node) reading.read({ root: document.body });

  return {
    facts,
    density,
    store,
    marks,
    shadowRoots: () => [...shadowRoots].filter((root) => root.isConnected),
    summary: () => ({ count: store.entityCount(), state: reading.isDone() ? 'ready' : 'reading' }),
    dossier: () => {
      const all = store.inOrder();
      return {
        url: document.location.href,
        state: reading.isDone() ? 'ready' : 'reading',
        facts,
        entries: dossierEntries(all.filter(({ isMarked }) => isMarked)),
        possible: dossierEntries(all.filter(({ isMarked }) => !isMarked)),
        unknown: reading.unknown(),
      };
    },
    reject: (entity, isRejected) => {
      if (isRejected) rejected.add(entity);
      else rejected.delete(entity);
      if (isRejected) marks.erase(store.forget((mention) => mention.entity === entity));
      else if (document.body instanceof Node) {
        // What was forgotten is found again by reading again; everything else would be found twice.
        marks.erase(store.forget(() => true));
        reading.read({ root: document.body });
      }
      onChanged();
    },
  };
}
