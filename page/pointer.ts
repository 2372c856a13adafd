/** The reader's hand and the card, joined: what rests or clicks on a mark of a session opens the card of its mention. */
import { type CardTarget, openingShown } from '@/core/card-state';
import type { CardRequest } from '@/core/facts/card-types';
import type { PageFacts } from '@/core/matching/types';
import { createCardController } from './card-controller';
import { startHands } from './hands';
import type { PageMention } from './mention-store';
import type { StartPointer } from './pointer-handle';

/** Starts pointer, keys and card over a session. */
export const startPointer: StartPointer = (session, options, { seen, signal }) => {
  let told = 0;
  const card = createCardController({
    signal,
    onState: (state) => {
      const opening = openingShown(state);
      if (!opening || opening.token === told || (state.is !== 'pinned' && opening.by === 'pointer')) return;
      told = opening.token;
      options.onChosen(opening.target.request.entity, opening.target.mention);
    },
    delayMs: () => options.delay,
    askCard: options.askCard,
    loadCard: options.loadCard,
    rangeOf: (mention) => hands.rangeOf(mention),
    actions: {
      openTimeline: options.openTimeline,
      setSiteOff: options.setSiteOff,
      reject: (entity, where) => {
        session.reject(entity, where !== null);
        if (where !== 'page') options.rejectOnSite(entity, where === 'site');
      },
    },
    appearance: () => options.appearance,
  });
  const hands = startHands(
    session,
    {
      isOurs: card.contains,
      seen,
      pointer: {
        onRest: ([mention], by) => mention && card.dispatch({ type: 'rest', target: targetOf(mention), by }),
        onClick: ({ entity, id }) => options.onChosen(entity, id),
        // An open card keeps track of the pointer itself; leaving its mark may be the way to it.
        onLeave: () => card.state().is === 'waiting' && card.dispatch({ type: 'leave' }),
      },
    },
    signal,
  );

  function targetOf(mention: PageMention): CardTarget {
    return {
      mention: mention.id,
      request: cardRequestOf(mention, session.facts, hands.overlapping(mention)),
    };
  }

  return {
    jump: hands.jump,
    flash: hands.flash,
    step: (step) => {
      card.dispatch({ type: 'close' });
      return hands.step(step) !== null;
    },
    openCard: () => {
      const mention = hands.current();
      if (mention) card.dispatch({ type: 'rest', target: targetOf(mention), by: 'keyboard' });
      return mention !== null;
    },
  };
};

/** What a card is asked for when it opens at a mention; `overlapping` are the entities marked in or around its words. */
function cardRequestOf(mention: PageMention, facts: PageFacts, overlapping: readonly string[]): CardRequest {
  const { entity, text, why, confidence, alternatives } = mention;
  return {
    entity,
    pageDate: facts.published,
    at: facts.published ? 'page' : 'today',
    pageLang: facts.lang,
    mention: { text, why, confidence, alternatives, overlapping: [...overlapping] },
  };
}
