/**
 * What the popover does, step by step.
 *
 *                      rest(pointer)                 delay-over
 *      ┌────────┐ ──────────────────▶ ┌─────────┐ ─────────────▶ ┌───────────────────┐   pin   ┌────────┐
 *      │ hidden │                     │ waiting │                │ shown             │ ──────▶ │ pinned │
 *      └────────┘ ◀────────────────── └─────────┘                │  leaving? next?   │ ◀────── └────────┘
 *        ▲  │      leave, scroll,         │ ▲                    └───────────────────┘  unpin      │
 *        │  │      press, Esc, close      └─┘ answer             leave  → leaving                  │
 *        │  │                             rest on another mark   enter  → no longer leaving        │
 *        │  └──── rest(touch, keyboard): shown at once ─────▶    rest   → next; delay-over: next   │
 *        │                                                                takes its place          │
 *        └──────── leave-over, scroll away, press, Esc, close, page-change ◀───────────────────────┘
 *                                             (pinned: Esc, close and page-change only)
 */
import { describe, expect, it } from 'vitest';
import { type CardAction, type CardState, type CardTarget, cardState, HIDDEN } from '../../core/card-state';
import type { CardReply } from '../../core/facts/card-types';

function target(mention: number): CardTarget {
  return {
    mention,
    request: { entity: `entity-${mention}`, pageDate: null, at: 'page', pageLang: 'ko', mention: null },
  };
}

const rest = (mention: number): CardAction => ({ type: 'rest', target: target(mention), by: 'pointer' });
const tap = (mention: number): CardAction => ({ type: 'rest', target: target(mention), by: 'touch' });
const key = (mention: number): CardAction => ({ type: 'rest', target: target(mention), by: 'keyboard' });
const delayOver = (token: number): CardAction => ({ type: 'delay-over', token });
const leave: CardAction = { type: 'leave' };
const enter = (where: 'card' | 'mark' | 'way'): CardAction => ({ type: 'enter', where });
const reply: CardReply = { ok: false, reason: 'not-found' };
const answer = (token: number): CardAction => ({ type: 'answer', token, reply });
const scroll = (away: boolean): CardAction => ({ type: 'scroll', away });

/** One line for a state: "hidden", "waiting 1", "shown 1 leaving next 2 answered". */
function inWords(state: CardState): string {
  if (state.is === 'hidden') return 'hidden';
  const { opening } = state;
  return [
    state.is,
    opening.target.mention,
    state.is === 'shown' && state.leaving && 'leaving',
    state.is === 'shown' && state.next && `next ${state.next.target.mention}`,
    opening.reply && 'answered',
  ]
    .filter((part) => part !== false && part !== null)
    .join(' ');
}

function after(actions: readonly CardAction[]): string {
  return inWords(actions.reduce(cardState, HIDDEN));
}

const CASES: Record<string, [what: string, actions: CardAction[], state: string][]> = {
  'the delay': [
    ['waits when the pointer rests on a mark', [rest(1)], 'waiting 1'],
    ['shows when the delay is over, with the answer', [rest(1), answer(1), delayOver(1)], 'shown 1 answered'],
    ['shows without the answer when that is late', [rest(1), delayOver(1)], 'shown 1'],
    ['is not cut short by an answer that was there at once', [rest(1), answer(1)], 'waiting 1 answered'],
    ['starts anew on another mark', [rest(1), rest(2), delayOver(1)], 'waiting 2'],
    ['is not started anew by moving within one mark', [rest(1), rest(1), delayOver(1)], 'shown 1'],
    ['is for pointers only: a tap shows at once', [tap(1)], 'shown 1'],
    ['is for pointers only: a key shows at once', [key(1)], 'shown 1'],
  ],
  'a card that nobody waits for any more': [
    ['never appears after the pointer left', [rest(1), leave, delayOver(1)], 'hidden'],
    ['never appears after a late answer', [rest(1), leave, answer(1)], 'hidden'],
    ['never appears after scrolling', [rest(1), scroll(false), delayOver(1)], 'hidden'],
    ['never appears after a press', [rest(1), { type: 'press-outside' }, delayOver(1)], 'hidden'],
    ['never takes the answer of the one before', [rest(1), rest(2), answer(1)], 'waiting 2'],
    ['never comes back by an old token', [tap(1), { type: 'escape' }, delayOver(1), answer(1)], 'hidden'],
  ],
  'the way into the card': [
    ['begins to close when the pointer is nowhere', [rest(1), delayOver(1), leave], 'shown 1 leaving'],
    ['closes when that lasts', [rest(1), delayOver(1), leave, { type: 'leave-over', token: 1 }], 'hidden'],
    ['stays on the way to the card', [rest(1), delayOver(1), leave, enter('way')], 'shown 1'],
    ['stays in the card', [rest(1), delayOver(1), leave, enter('card')], 'shown 1'],
    ['stays back on its mark', [rest(1), delayOver(1), leave, rest(1)], 'shown 1'],
    [
      'forgets the end of a grace that was taken back',
      [rest(1), delayOver(1), leave, enter('way'), { type: 'leave-over', token: 1 }],
      'shown 1',
    ],
    ['does not close by pointer what a key opened', [key(1), leave], 'shown 1'],
    ['does not close by pointer what a tap opened', [tap(1), leave], 'shown 1'],
  ],
  'another mark while a card is open': [
    ['waits its own delay', [rest(1), delayOver(1), rest(2)], 'shown 1 next 2'],
    [
      'takes the place when it is over',
      [rest(1), delayOver(1), rest(2), answer(2), delayOver(2)],
      'shown 2 answered',
    ],
    [
      'is forgotten once the pointer is in the card',
      [rest(1), delayOver(1), rest(2), enter('card'), delayOver(2)],
      'shown 1',
    ],
    [
      'counts while the pointer rests on it on the way',
      [rest(1), delayOver(1), rest(2), enter('way')],
      'shown 1 next 2',
    ],
    [
      'is forgotten when the pointer leaves it',
      [rest(1), delayOver(1), rest(2), leave, delayOver(2)],
      'shown 1 leaving',
    ],
    ['is forgotten when the page scrolls', [rest(1), delayOver(1), rest(2), scroll(false)], 'shown 1'],
  ],
  'what ends a card': [
    ['Escape', [key(1), { type: 'escape' }], 'hidden'],
    ['a press elsewhere', [tap(1), { type: 'press-outside' }], 'hidden'],
    ['its mark scrolled away', [rest(1), delayOver(1), scroll(true)], 'hidden'],
    ['not a small scroll', [rest(1), delayOver(1), scroll(false)], 'shown 1'],
    ['the page changing', [tap(1), { type: 'page-change' }], 'hidden'],
  ],
  'a pinned card': [
    ['stays when the pointer leaves', [rest(1), delayOver(1), { type: 'pin' }, leave], 'pinned 1'],
    ['stays when the page scrolls', [tap(1), { type: 'pin' }, scroll(true)], 'pinned 1'],
    ['stays on a press elsewhere', [tap(1), { type: 'pin' }, { type: 'press-outside' }], 'pinned 1'],
    ['is not disturbed by resting on marks', [tap(1), { type: 'pin' }, rest(2), delayOver(2)], 'pinned 1'],
    ['shows another mention when the reader opens one', [tap(1), { type: 'pin' }, key(2)], 'pinned 2'],
    ['still takes its answer', [tap(1), { type: 'pin' }, answer(1)], 'pinned 1 answered'],
    ['can be let go', [tap(1), { type: 'pin' }, { type: 'unpin' }], 'shown 1'],
    ['ends with Escape', [tap(1), { type: 'pin' }, { type: 'escape' }], 'hidden'],
    ['needs a card to pin', [rest(1), { type: 'pin' }], 'waiting 1'],
  ],
};

for (const [subject, cases] of Object.entries(CASES)) {
  describe(subject, () => {
    it.each(cases)('%s', (_what, actions, state) => {
      expect(after(actions)).toBe(state);
    });
  });
}

describe('tokens', () => {
  it('are never used twice, also after the card was closed', () => {
    const tokens = new Set<number>();
    let state = HIDDEN;
    for (const action of [
      rest(1),
      leave,
      rest(1),
      delayOver(2),
      rest(2),
      { type: 'close' } as const,
      tap(3),
    ]) {
      const before = state.token;
      state = cardState(state, action);
      if (state.token !== before) tokens.add(state.token);
    }
    expect([...tokens]).toEqual([1, 2, 3, 4]);
  });
});
