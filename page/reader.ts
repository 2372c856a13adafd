/**
 * An article's session, and the first sight of the reader's hand. What follows the hand (pointer.ts) is a quarter of our code and
 * wanted only where there is a mark to rest on, so it comes with the first move of a pointer over a page that has one.
 */
import type { PageFacts } from '@/core/matching/types';
import type { Sighting } from './hover';
import { collectClues } from './page-clues';
import { startPageSession } from './page-session';
import type { PointerHandle } from './pointer-handle';
import type { StartReader } from './reader-handle';

/** Reads the page's names; title, language and date come with the first answer. */
export const startReader: StartReader = (options, signal) => {
  const facts: PageFacts = { lang: null, langFoundIn: 'unknown', published: null, title: '' };
  const onChanged = () => {
    options.onChanged();
    if (!session.store.isEmpty()) watchHand();
  };
  const session = startPageSession(
    { ...options, onChanged, document, facts, clues: (withLines) => collectClues(document, withLines) },
    signal,
  );
  const watching = new AbortController();
  let isWatching = false;
  let seen: Sighting | null = null;
  let loading: Promise<PointerHandle | null> | null = null;

  function pointer(): Promise<PointerHandle | null> {
    loading ??= options.loadPointer().then(
      (start) => {
        watching.abort();
        return signal.aborted ? null : start(session, options, { seen, signal });
      },
      () => {
        loading = null;
        return null;
      },
    );
    return loading;
  }

  function onHand(event: PointerEvent): void {
    if (!event.isTrusted || session.store.isEmpty()) return;
    const [target = null] = event.composedPath();
    if (event.pointerType !== 'touch')
      seen = { x: event.clientX, y: event.clientY, at: event.timeStamp, target };
    void pointer();
  }

  /** From the first mention on: a page without any is not asked where its pointer is. */
  function watchHand(): void {
    if (isWatching) return;
    isWatching = true;
    const ending = AbortSignal.any([signal, watching.signal]);
    const listening = { capture: true, passive: true, signal: ending } as const;
    for (const type of ['pointermove', 'pointerdown'] as const) addEventListener(type, onHand, listening);
    // A tap is over before a script could come for it: where there is a finger, what follows it comes with the first mark.
    if (matchMedia('(any-pointer: coarse)').matches) void pointer();
  }

  // Marks that wait for a key must know of the key from the start.
  if (session.density === 'held') void pointer();

  return {
    dossier: session.dossier,
    summary: session.summary,
    has: (mention) => session.store.byId(mention) !== null,
    jump: async (mention) => (await pointer())?.jump(mention) ?? false,
    flash: async (entities) => (await pointer())?.flash(entities) ?? false,
    step: async (step) => (await pointer())?.step(step) ?? false,
    openCard: async () => (await pointer())?.openCard() ?? false,
  };
};
