/**
 * What the popover is doing: a pure reducer over what happened. Its diagram heads tests/core/card-state.test.ts.
 *
 * Each opening has a token of its own. Timers and answers carry the token of the opening they belong to, so that whatever
 * comes late is dropped here and nowhere else: a card never appears after the pointer left, and an answer never lands in
 * the card of another name.
 */
import type { CardReply, CardRequest } from './facts/card-types';

/** What of the page a card is to open at. */
export type CardTarget = {
  /** Id of the mention on the page. */
  mention: number;
  request: CardRequest;
};

/** How the reader asked: by resting the pointer (which waits) or by a tap or key (which does not). */
export type OpenedBy = 'pointer' | 'touch' | 'keyboard';

export type Opening = {
  token: number;
  target: CardTarget;
  by: OpenedBy;
  /** The answer once it is there; a card is shown without it when it is late. */
  reply: CardReply | null;
};

export type CardState =
  /** Nothing to see. `token` is the last one used. */
  | { is: 'hidden'; token: number }
  /** The pointer rests on a mark; the data is on its way and the delay is running. */
  | { is: 'waiting'; token: number; opening: Opening }
  /** Open. `leaving`: the pointer is on neither mark nor card, and the card is about to go. `next`: it rests on another mark. */
  | { is: 'shown'; token: number; opening: Opening; leaving: boolean; next: Opening | null }
  /** Open until closed; pointer and scrolling mean nothing to it. */
  | { is: 'pinned'; token: number; opening: Opening };

export type CardAction =
  | { type: 'rest'; target: CardTarget; by: OpenedBy }
  /** The pointer is on no mark and not in the card. */
  | { type: 'leave' }
  /** The pointer is in the card or back on its mark, or on the way from one to the other. */
  | { type: 'enter'; where: 'card' | 'mark' | 'way' }
  | { type: 'delay-over'; token: number }
  | { type: 'leave-over'; token: number }
  | { type: 'answer'; token: number; reply: CardReply }
  | { type: 'pin' }
  | { type: 'unpin' }
  /** The page scrolled; `away` when the mark is no longer where the card was put. */
  | { type: 'scroll'; away: boolean }
  /** A press outside the card. */
  | { type: 'press-outside' }
  | { type: 'escape' }
  | { type: 'close' }
  /** The mention, the page or the extension is no longer what it was. */
  | { type: 'page-change' };

/** The state before anything happened. */
export const HIDDEN: CardState = { is: 'hidden', token: 0 };

/** The state after `action`; the same object where it changes nothing. */
export function cardState(state: CardState, action: CardAction): CardState {
  switch (action.type) {
    case 'rest':
      return onRest(state, action.target, action.by);
    case 'leave':
      return onLeave(state);
    case 'enter':
      return onEnter(state, action.where);
    case 'delay-over':
      return onDelayOver(state, action.token);
    case 'leave-over':
      return state.is === 'shown' && state.leaving && state.opening.token === action.token
        ? hide(state)
        : state;
    case 'answer':
      return onAnswer(state, action.token, action.reply);
    case 'pin':
      return state.is === 'shown' ? { is: 'pinned', token: state.token, opening: state.opening } : state;
    case 'unpin':
      return state.is === 'pinned' ? shown(state.token, state.opening) : state;
    case 'scroll':
      return onScroll(state, action.away);
    case 'press-outside':
      return state.is === 'pinned' ? state : hide(state);
    case 'escape':
    case 'close':
    case 'page-change':
      return hide(state);
  }
}

/** The opening whose card is on the screen; null when none is. */
export function openingShown(state: CardState): Opening | null {
  return state.is === 'shown' || state.is === 'pinned' ? state.opening : null;
}

/** The opening whose delay is running; null when none is. */
export function openingAwaited(state: CardState): Opening | null {
  if (state.is === 'waiting') return state.opening;
  return state.is === 'shown' ? state.next : null;
}

function hide(state: CardState): CardState {
  return state.is === 'hidden' ? state : { is: 'hidden', token: state.token };
}

function shown(token: number, opening: Opening): CardState {
  return { is: 'shown', token, opening, leaving: false, next: null };
}

function onRest(state: CardState, target: CardTarget, by: OpenedBy): CardState {
  const awaited = openingAwaited(state);
  if (by === 'pointer') {
    if (state.is === 'pinned' || awaited?.target.mention === target.mention) return state;
    if (state.is === 'shown' && state.opening.target.mention === target.mention)
      return onEnter(state, 'mark');
  }
  const token = state.token + 1;
  const opening: Opening = { token, target, by, reply: null };
  // A tap or a key is a decision: no delay, and it takes over even a pinned card, which stays pinned.
  if (by !== 'pointer') return state.is === 'pinned' ? { ...state, token, opening } : shown(token, opening);
  if (state.is === 'shown') return { ...state, token, next: opening };
  return { is: 'waiting', token, opening };
}

function onLeave(state: CardState): CardState {
  if (state.is === 'waiting') return hide(state);
  if (state.is !== 'shown' || state.opening.by !== 'pointer') return state;
  return state.leaving && !state.next ? state : { ...state, leaving: true, next: null };
}

/** On the way to the card the pointer may rest on another mark and mean it; inside the card it no longer does. */
function onEnter(state: CardState, where: 'card' | 'mark' | 'way'): CardState {
  if (state.is !== 'shown') return state;
  const next = where === 'way' ? state.next : null;
  return state.leaving || state.next !== next ? { ...state, leaving: false, next } : state;
}

function onDelayOver(state: CardState, token: number): CardState {
  const awaited = openingAwaited(state);
  return awaited?.token === token ? shown(state.token, awaited) : state;
}

function onAnswer(state: CardState, token: number, reply: CardReply): CardState {
  if (state.is === 'hidden') return state;
  if (state.opening.token === token) return { ...state, opening: { ...state.opening, reply } };
  if (state.is === 'shown' && state.next?.token === token)
    return { ...state, next: { ...state.next, reply } };
  return state;
}

/** Scrolling is not resting: what waits is dropped. An open card goes only when its mark has gone from it. */
function onScroll(state: CardState, away: boolean): CardState {
  if (state.is === 'waiting') return hide(state);
  if (state.is !== 'shown') return state;
  if (away) return hide(state);
  return state.next ? { ...state, next: null } : state;
}
