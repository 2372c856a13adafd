/** Bars and marks on as few rows as they need: first fit by left edge, which is optimal for intervals. */

/** Extent of one bar in any unit; `left` ≤ `right`. */
export type Extent = { left: number; right: number };

/**
 * Row of each extent, 0 first, so that two on one row stay `gap` apart; extents must be ordered by `left`. What would need
 * more than `most` rows goes to the row that is free soonest, where it overlaps: nothing is lost, only crowded, and `crowded` says how many.
 */
export function packRows(
  extents: readonly Extent[],
  { gap, most }: { gap: number; most: number },
): { rows: number[]; count: number; crowded: number } {
  const freeFrom: number[] = [];
  let crowded = 0;
  const rows = extents.map(({ left, right }) => {
    const free = freeFrom.findIndex((end) => end + gap <= left);
    if (free < 0 && freeFrom.length >= most) crowded += 1;
    const row = free >= 0 ? free : freeFrom.length < most ? freeFrom.length : soonest(freeFrom);
    freeFrom[row] = Math.max(right, freeFrom[row] ?? Number.NEGATIVE_INFINITY);
    return row;
  });
  return { rows, count: freeFrom.length, crowded };
}

function soonest(freeFrom: readonly number[]): number {
  let best = 0;
  for (let row = 1; row < freeFrom.length; row++) if (freeFrom[row]! < freeFrom[best]!) best = row;
  return best;
}
