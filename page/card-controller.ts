/**
 * Runs the popover on a page: feeds what happens into the reducer, starts what the new state calls for (asking, the delay,
 * the grace before closing) and has the card drawn. Small, because it is part of every page's content script; the card
 * itself is loaded when a mark is first rested on.
 */
import {
  type CardAction,
  type CardState,
  cardState,
  HIDDEN,
  type Opening,
  openingAwaited,
  openingShown,
} from '@/core/card-state';
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import type { CardHandle, MountCard } from './card-handle';
import { type Point, whereIs } from './safe-way';

/** How long (ms) the pointer may be off mark, card and way before the card goes: a slip is not a farewell. */
const LEAVE_GRACE_MS = 300;

/** Scrolled further than this (px) from where its card was placed, a mark no longer belongs to it. */
const AWAY_PX = 60;

export type CardControllerOptions = {
  /** Undoes everything when it fires. */
  signal: AbortSignal;
  /** Rest before a card opens, in ms; read at each rest. */
  delayMs: () => number;
  askCard: (request: CardRequest) => Promise<CardReply>;
  /** Loads the card's code into the frame and gives its way in. Called once for as long as it succeeds. */
  loadCard: () => Promise<MountCard>;
  /** Where a mention is now; null when it is gone. */
  rangeOf: (mention: number) => Range | null;
  /** Told of every change, for marks that show which one is open. */
  onState?: (state: CardState) => void;
  /** What a click on the card sets off outside it. */
  actions: Parameters<MountCard>[0]['actions'];
  appearance: Parameters<MountCard>[0]['appearance'];
};

export type CardController = {
  dispatch: (action: CardAction) => void;
  state: () => CardState;
  /** True when the event happened in the card, which is none of the page's business. */
  contains: (event: globalThis.Event) => boolean;
};

/** Starts the popover of one frame. Nothing is added to the page until a card is shown. */
export function createCardController(options: CardControllerOptions): CardController {
  const { signal, askCard, delayMs, rangeOf } = options;
  let state = HIDDEN;
  let pointer: Point | null = null;
  let grace: ReturnType<typeof setTimeout> | undefined;
  /** Top of the mark when its card was placed; null where no card is. */
  let placedTop: number | null = null;

  const dispatch = (action: CardAction) => {
    if (signal.aborted) return;
    const before = state;
    state = cardState(before, action);
    if (state === before) return;
    startWhatChanged(before);
    draw(before);
    options.onState?.(state);
  };

  const card = lazyCard(options, dispatch);

  const startWhatChanged = (before: CardState) => {
    const awaited = openingAwaited(state);
    const shown = openingShown(state);
    for (const opening of [awaited, shown]) {
      // A token above the last one is an opening that has only now begun.
      if (!opening || opening.token <= before.token) continue;
      const { token, target, by } = opening;
      void card.load().then(prepare);
      askCard(target.request).then(
        (reply) => dispatch({ type: 'answer', token, reply }),
        () => dispatch({ type: 'answer', token, reply: { ok: false, reason: 'failed' } }),
      );
      if (by === 'pointer') setTimeout(() => dispatch({ type: 'delay-over', token }), delayMs());
    }
    const isLeaving = state.is === 'shown' && state.leaving;
    const wasLeaving = before.is === 'shown' && before.leaving;
    if (!isLeaving) clearTimeout(grace);
    else if (!wasLeaving && shown) {
      const { token } = shown;
      grace = setTimeout(() => dispatch({ type: 'leave-over', token }), LEAVE_GRACE_MS);
    }
  };

  const prepare = () => card.prepare(() => ({ opening: openingAwaited(state), pointer }));

  const draw = (before: CardState) => {
    const opening = openingShown(state);
    if (!opening) placedTop = null;
    if (opening) drawShown(opening, before);
    else if (state.is === 'hidden') return card.handle()?.hide();
    if (openingAwaited(state)) prepare();
    else card.handle()?.prepare(null, null);
  };

  const drawShown = (opening: Opening, before: CardState) => {
    const isNew = openingShown(before)?.token !== opening.token;
    if (isNew) placedTop = rangeOf(opening.target.mention)?.getBoundingClientRect().top ?? null;
    if (showNow(opening)) return;
    // The code comes after the delay was over: draw if that card is still wanted.
    void card.load().then(() => {
      const wanted = openingShown(state);
      if (wanted?.token === opening.token && !showNow(wanted)) dispatch({ type: 'close' });
    });
  };

  const showNow = (opening: Opening): boolean => {
    card.handle()?.show(opening, { pinned: state.is === 'pinned', pointer });
    return card.handle() !== null;
  };

  const contains = (event: globalThis.Event) => card.handle()?.contains(event) ?? false;

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    pointer = { x: event.clientX, y: event.clientY };
    if (state.is !== 'shown') return;
    if (card.handle()?.isAlive() === false) return dispatch({ type: 'close' });
    const range = rangeOf(state.opening.target.mention);
    if (!range) return dispatch({ type: 'page-change' });
    const where = whereIs(pointer, [...range.getClientRects()], card.handle()?.box() ?? null);
    if (where === 'way' && hasLeftNext()) dispatch({ type: 'leave' });
    dispatch(where === 'outside' ? { type: 'leave' } : { type: 'enter', where });
  };

  /** On the way to the card the pointer may rest on another mark, and go on. */
  const hasLeftNext = () => {
    const next = state.is === 'shown' ? state.next : null;
    const range = next && pointer ? rangeOf(next.target.mention) : null;
    return (
      range !== null && pointer !== null && whereIs(pointer, [...range.getClientRects()], null) === 'outside'
    );
  };

  const onScroll = () => {
    if (state.is === 'hidden' || state.is === 'pinned') return;
    const opening = openingShown(state);
    const top = opening && rangeOf(opening.target.mention)?.getBoundingClientRect().top;
    const away = placedTop !== null && (top == null || Math.abs(top - placedTop) > AWAY_PX);
    dispatch({ type: 'scroll', away });
  };

  addEventListener('pointermove', onMove, { signal, capture: true, passive: true });
  addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  listenForEnd({ signal, dispatch, contains, state: () => state });
  signal.addEventListener('abort', () => {
    state = HIDDEN;
    card.handle()?.hide();
  });

  return { dispatch, state: () => state, contains };
}

/** The card's code, asked for on the first rest and again only where that failed; `handle` is null until it is there. */
function lazyCard(options: CardControllerOptions, send: (action: CardAction) => void) {
  const { signal, askCard, rangeOf, actions, appearance } = options;
  let handle: CardHandle | null = null;
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> => {
    loading ??= options.loadCard().then(
      (mount) => {
        if (!signal.aborted) handle = mount({ signal, send, load: askCard, rangeOf, actions, appearance });
      },
      () => {
        loading = null;
      },
    );
    return loading;
  };
  /** Draws an awaited card while the reader waits anyway, when the page has nothing better to do. */
  const prepare = (awaited: () => { opening: Opening | null; pointer: Point | null }) => {
    if (!handle || !awaited().opening?.reply) return;
    requestIdleCallback(() => {
      const { opening, pointer } = awaited();
      if (opening?.reply) handle?.prepare(opening, pointer);
    });
  };
  return { load, prepare, handle: () => handle };
}

/** What ends a card from outside it: a press elsewhere, Escape, the page going away. */
function listenForEnd(card: CardController & { signal: AbortSignal }): void {
  const { signal, dispatch, contains, state } = card;
  const onPress = (event: globalThis.Event) => {
    if (event.isTrusted && state().is !== 'hidden' && !contains(event)) dispatch({ type: 'press-outside' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !openingShown(state())) return;
    // The key was for us: a dialog of the page that is open as well stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    dispatch({ type: 'escape' });
  };
  addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
  addEventListener('keydown', onKey, { signal, capture: true });
  // A card that stands outside a new full screen could be seen and not touched.
  for (const end of ['pagehide', 'fullscreenchange'])
    addEventListener(end, () => dispatch({ type: 'page-change' }), { signal, capture: true });
}
