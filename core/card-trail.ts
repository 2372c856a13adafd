/** The way a reader took through cards: related entities open in place, with back and forward as in a browser. */
import type { CardRequest } from './facts/card-types';

export type CardTrail = { steps: readonly CardRequest[]; index: number };

/** Steps kept; older ones are forgotten first. Nobody steps back further than this by single clicks. */
const LONGEST_TRAIL = 50;

/** A trail that begins at one card. */
export function startTrail(first: CardRequest): CardTrail {
  return { steps: [first], index: 0 };
}

/** The card the reader is at. Throws when the trail was not made here and is empty. */
export function currentStep({ steps, index }: CardTrail): CardRequest {
  const step = steps[index];
  if (!step) throw new Error(`A card trail of ${steps.length} steps has no step ${index}`);
  return step;
}

/** Opens another entity from here; what lay ahead is dropped. The page's date and the chosen day stay. */
export function openFromHere(trail: CardTrail, entity: string): CardTrail {
  const here = currentStep(trail);
  if (here.entity === entity) return trail;
  const steps = [...trail.steps.slice(0, trail.index + 1), { ...here, entity, mention: null }];
  const kept = steps.slice(-LONGEST_TRAIL);
  return { steps: kept, index: kept.length - 1 };
}

/** One step back (-1) or forward (1); the same trail where there is none. */
export function stepTrail(trail: CardTrail, by: -1 | 1): CardTrail {
  const index = trail.index + by;
  return index in trail.steps ? { ...trail, index } : trail;
}

/** Speaks of another day from here on; all steps change with it, so that going back never mixes two days. */
export function switchDay(trail: CardTrail, at: CardRequest['at']): CardTrail {
  return { ...trail, steps: trail.steps.map((step) => ({ ...step, at })) };
}
