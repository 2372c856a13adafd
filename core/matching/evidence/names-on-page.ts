/** What else the text names: the same entity in full, or entities its record ties to it. */
import { nearestNaming, type PageSignals } from './page-signals';
import { evidence, type Rule } from './rule';

/** Related names within this many UTF-16 units count as near: about three sentences. */
const RELATED_REACH = 300;

/** What ends it: a break, a comma, a full stop that is not an initial's. */
const NAME_END = /\n|,|(?<=\p{L}{2})\./u;

/** Length of the full name as shown in the explanation, in UTF-16 units. */
const WRITTEN = 24;

/** The words that begin at `start`, as the explanation shows them; asked again and again for the same few places. */
function writtenAt(page: PageSignals, start: number): string {
  page.written ??= new Map();
  let written = page.written.get(start);
  if (written === undefined) {
    const shown = page.text.slice(start, start + WRITTEN);
    const end = shown.search(NAME_END);
    written = end < 0 ? shown : shown.slice(0, end);
    page.written.set(start, written);
  }
  return written;
}

/**
 * The entity stands in full elsewhere on the page (or did in an earlier request): a short form after it is certain, one
 * before it, as headlines have it, nearly so.
 */
export const fullNameOnPage: Rule = {
  applies: ({ standing, person }) => standing === 'needy' || person === 'surname',
  weigh: ({ candidate, page }) => {
    const starts = page.certain.get(candidate.entity);
    if (!starts) return null;
    const first = starts[0]!;
    const written = first < 0 ? undefined : writtenAt(page, first);
    return evidence(first < candidate.start ? 'full-name-earlier' : 'full-name-on-page', written);
  },
};

/**
 * An entity that the record ties to this one is named near, or somewhere in the text. A bare surname or a form with its
 * own time is not settled by company: only the full name or the date does that.
 */
export const relatedNames: Rule = {
  applies: ({ standing, person, hints, related }) =>
    standing !== 'plain' && person !== 'surname' && !hints.during && related.size > 0,
  weigh: ({ candidate, profile, page }) => {
    let onPage: string | null = null;
    for (const id of profile.related) {
      const distance = nearestNaming(page, id, candidate);
      if (distance === null) continue;
      if (distance <= RELATED_REACH) return evidence('related-name-near', id);
      onPage ??= id;
    }
    return onPage ? evidence('related-name-on-page', onPage) : null;
  },
};
