/**
 * One page from its first reading to its end: wires reading, marks, watcher and pointer together and answers what popup and
 * panel ask. Knows no extension API; the entry point gives it callbacks.
 */
import type { Dossier, PageState } from '@/core/dossier';
import type { CardRequest } from '@/core/facts/card-types';
import type { PageFacts } from '@/core/matching/types';
import { watchHeldKey } from './held-key';
import { createHitTest } from './hit-test';
import { followPointer, type HoverEvents } from './hover';
import { createMarks, type MarkDensity, quietDensity } from './marks';
import { createMentionStore, dossierEntries, type PageMention } from './mention-store';
import { watchPage } from './page-watcher';
import { createPageReading, type FindMentions } from './read-page';
import { createStepping } from './stepping';
import { liveRange } from './text-range';

export type PageSession = {
  dossier: () => Dossier;
  /** Entities marked, and whether reading goes on; cheap, for telling after every change. */
  summary: () => { count: number; state: PageState };
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
  /** Stops marking an entity on this page, or marks it again. */
  reject: (entity: string, isRejected: boolean) => void;
};

export type PageSessionOptions = {
  document: Document;
  facts: PageFacts;
  find: FindMentions;
  density: MarkDensity;
  /** First mention id; see createMentionStore. */
  firstId: number;
  /** Entities the reader said "not this" of on this site. */
  rejected: readonly string[];
  /** Tells events on our own card. */
  isOurs: (event: Event) => boolean;
  pointer: HoverEvents;
  /** The mentions changed. */
  onChanged: () => void;
  /** The page wrote itself anew; this session has ended and another should begin. */
  onRewritten: () => void;
};

/** Begins a page; `signal` ends it and leaves the page as it was before. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { document, facts, pointer, onChanged } = options;
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
  const stepping = createStepping(store, marks);
  if (density === 'held') watchHeldKey(marks.show, signal);
  const hitTest = createHitTest(store, marks, () => [...shadowRoots].filter((root) => root.isConnected));
  followPointer({ hitTest, isOurs: options.isOurs, events: pointer, signal });
  if (document.body instanceof Node) reading.read({ root: document.body });

  return {
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
    jump: (mention) => stepping.jump(mention) !== null,
    flash: stepping.showAll,
    step: stepping.step,
    current: stepping.current,
    overlapping: store.overlapping,
    rangeOf: (mention) => {
      const stored = store.byId(mention);
      return stored && liveRange(stored.range);
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

/** What a card is asked for when it opens at a mention; `overlapping` are the entities marked in or around its words. */
export function cardRequestOf(
  mention: PageMention,
  facts: PageFacts,
  overlapping: readonly string[],
): CardRequest {
  const { entity, text, why, confidence, alternatives } = mention;
  return {
    entity,
    pageDate: facts.published,
    at: facts.published ? 'page' : 'today',
    pageLang: facts.lang,
    mention: { text, why, confidence, alternatives, overlapping: [...overlapping] },
  };
}
