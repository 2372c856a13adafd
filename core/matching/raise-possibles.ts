/** A full name further down the page settles a short one above it. */

import { evidence } from './evidence/rule';
import { MARK } from './evidence/weights';
import type { Established, Why } from './types';

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
      const found = evidence('full-name-on-page', forms.get(mention.entity));
      const confidence = Math.min(0.99, Math.round((mention.confidence + found.weight) * 100) / 100);
      return { ...mention, confidence, why: { ...mention.why, evidence: [...mention.why.evidence, found] } };
    })
    .filter(({ confidence }) => confidence >= MARK);
}
