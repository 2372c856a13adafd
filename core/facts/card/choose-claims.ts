/** Which of an entity's claims a card shows at a date, and in what order. */
import { comparePartial, earliestDay, happenedBy, holdsAt } from '../../dates/partial-date';
import type { Claim, IsoDate, PartialDate, Strength } from '../types';

/** More than five statements are not read in a popover; the rest stays one click away. */
export const MOST_CLAIMS = 5;

/** How much a claim is worth a place on the card, before its age is counted. */
const STRENGTH_WEIGHT: Record<Strength, number> = { good: 2, fair: 1.2, weak: 0 };

/** A claim that tells how the entity itself changed outweighs a remark made about it a few years later. */
const MILESTONE_WEIGHT = 0.5;

/** A claim loses as much as from good to fair in this many years' distance from the card's date. */
const YEARS_PER_WEIGHT = 8;

/** Claims that define (undated: length, members, nature) matter at any date; worth about as much as news of the year. */
const UNDATED_WEIGHT = -0.2;

const DAYS_PER_YEAR = 365.25;

export type ChosenClaims = { shown: Claim[]; more: Claim[] };

/**
 * Claims that hold, or may hold, at `at`: those dated later are left out, and so are those whose validity had ended. The
 * two to five that weigh most come as `shown`, the rest as `more`; each list by date, undated first.
 */
export function chooseClaims(claims: readonly Claim[], at: PartialDate): ChosenClaims {
  const holding = claims.filter((claim) => isHolding(claim, at));
  const byWeight = holding
    .map((claim, order) => ({ claim, order, weight: weigh(claim, at) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ claim }) => claim);
  return {
    shown: byDate(byWeight.slice(0, MOST_CLAIMS)),
    more: byDate(byWeight.slice(MOST_CLAIMS)),
  };
}

/** A claim of the article's own year without a month counts as holding: leaving it out would hide more than it guards. */
function isHolding({ date, validity }: Claim, at: PartialDate): boolean {
  if (validity && holdsAt(validity, at) === 'no') return false;
  return date === undefined || happenedBy(date, at) !== 'no';
}

function weigh({ date, strength, milestone }: Claim, at: PartialDate): number {
  const worth = STRENGTH_WEIGHT[strength] + (milestone ? MILESTONE_WEIGHT : 0);
  if (date === undefined) return worth + UNDATED_WEIGHT;
  const years = Math.abs(yearsBetween(earliestDay(date), earliestDay(at)));
  return worth - Math.min(years / YEARS_PER_WEIGHT, 3) * 0.8;
}

/** Good enough for weighing: calendar days as a fraction of years. */
function yearsBetween(a: IsoDate, b: IsoDate): number {
  const day = (date: IsoDate) =>
    Number(date.slice(0, 4)) * DAYS_PER_YEAR + Number(date.slice(5, 7)) * 30.44 + Number(date.slice(8, 10));
  return (day(b) - day(a)) / DAYS_PER_YEAR;
}

function byDate(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => {
    if (a.date === undefined || b.date === undefined)
      return Number(a.date !== undefined) - Number(b.date !== undefined);
    return comparePartial(a.date, b.date);
  });
}
