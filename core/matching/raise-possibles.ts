/** A full name further down the page settles a short one above it. */

import { FULL_NAME_ON_PAGE, MARK } from './evidence/mark';
import type { Established, Evidence, Why } from './types';

/** What raising needs to know of a mention, as resolved or as kept by a page. */
type Raisable = { entity: string; confidence: number; why: Why };

/**
 * Those of `possible`, mentions of earlier requests for this page, that `established` by a later one settles: as mentions,
 * with the reason added. For text that a page loads bit by bit; within one request resolution does this itself.
 */
export function raisePossibles<Possible extends Raisable>(
  possible: readonly Possible[],
  established: readonly Established[],
): Possible[] {
  const forms = new Map(established.map(({ entity, form }) => [entity, form]));
  return possible
    .filter(({ entity }) => forms.has(entity))
    .map((mention) => {
      const found: Evidence = { rule: 'full-name-on-page', weight: FULL_NAME_ON_PAGE };
      const form = forms.get(mention.entity);
      if (form !== undefined) found.saw = form;
      const confidence = Math.min(0.99, Math.round((mention.confidence + found.weight) * 100) / 100);
      return { ...mention, confidence, why: { ...mention.why, evidence: [...mention.why.evidence, found] } };
    })
    .filter(({ confidence }) => confidence >= MARK);
}
