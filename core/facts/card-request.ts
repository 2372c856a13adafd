/** Asking for a card and answering, for whoever has the fact base itself: background, popup and panel. */
import type { PageFacts } from '../matching/types';
import type { CardQuery, CardReply, CardRequest } from './card-types';
import { cardView, type Explain } from './card-view';
import type { FactBase } from './fact-base';

/** The request for an entity's card beside a page, which it then speaks of as of that page's date; null for no page. */
export function requestBeside(page: PageFacts | null, entity: string): CardRequest {
  const published = page?.published ?? null;
  return {
    entity,
    pageDate: published,
    at: published ? 'page' : 'today',
    pageLang: page?.lang ?? null,
    mention: null,
  };
}

/** The answer to a request; an entity that is not there is an answer too. `explain` as in `cardView`. */
export function replyTo(query: CardQuery, factBase: FactBase, explain?: Explain): CardReply {
  const view = cardView(factBase, query, explain);
  return view ? { ok: true, view } : { ok: false, reason: 'not-found' };
}
