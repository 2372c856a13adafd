/** The page's session and its card, joined. */
import { type CardTarget, openingShown } from '@/core/card-state';
import { createCardController } from './card-controller';
import type { PageMention } from './mention-store';
import { readPageFacts } from './page-facts';
import { cardRequestOf, startPageSession } from './page-session';
import type { StartReader } from './reader-handle';

/** Tells readPageFacts to take the declared language only. */
const NO_TEXT = ' ';

/** Reads language and date of the page, then its names; asks for nothing before those are known. */
export const startReader: StartReader = (options, signal) => {
  // The language is told in the background, from the text it is asked about: on a page it would be a third of all we spend.
  const facts = readPageFacts(document, NO_TEXT);
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
    rangeOf: (mention) => session.rangeOf(mention),
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
  const session = startPageSession(
    {
      ...options,
      document,
      facts,
      isOurs: card.contains,
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
    return { mention: mention.id, request: cardRequestOf(mention, facts, session.overlapping(mention)) };
  }

  return {
    dossier: session.dossier,
    summary: session.summary,
    jump: session.jump,
    flash: session.flash,
    step: (step) => {
      card.dispatch({ type: 'close' });
      return session.step(step) !== null;
    },
    openCard: () => {
      const mention = session.current();
      if (mention) card.dispatch({ type: 'rest', target: targetOf(mention), by: 'keyboard' });
      return mention !== null;
    },
  };
};
