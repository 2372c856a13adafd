/** Sources that disagree: which disagreement touches a claim, and what could be known of it at a date. */
import { happenedBy } from '../dates/partial-date';
import type { Claim, Conflict, Event, PartialDate, Position, Source } from './types';

/** Conflicts that the claim or event names, in its own order; ids that resolve to nothing are passed over. */
export function conflictsNamedBy(conflicts: readonly Conflict[], statement: Claim | Event): Conflict[] {
  return (statement.conflicts ?? []).flatMap((id) => conflicts.find((conflict) => conflict.id === id) ?? []);
}

/** A position and whether a source for it had been published by the date asked about. */
export type PositionAt = { position: Position; published: 'yes' | 'no' | 'unknown' };

/**
 * The positions of a conflict with whether each could be read by `date`: `yes` when one of its sources is dated by then,
 * `no` when all are dated later, `unknown` when that turns on an undated source or on precision. Both sides are always
 * given: a reader of an old article is told of what came later as well.
 */
export function positionsAt(
  conflict: Conflict,
  date: PartialDate,
  source: (id: string) => Source | null,
): PositionAt[] {
  return conflict.positions.map((position) => {
    const answers = position.sources.map((id) => {
      const published = source(id)?.published;
      return published === undefined ? 'unknown' : happenedBy(published, date);
    });
    if (answers.includes('yes')) return { position, published: 'yes' };
    return { position, published: answers.every((answer) => answer === 'no') ? 'no' : 'unknown' };
  });
}
