/**
 * Heights of a long list, known only where rows have been drawn: estimates elsewhere. A Fenwick tree (P. Fenwick, "A new
 * data structure for cumulative frequency tables", 1994) gives offset of a row and row at an offset in logarithmic time,
 * so that 100,000 rows scroll as 100 do.
 */
export type RowHeights = {
  count: number;
  /** Sum of all heights, px. */
  total(): number;
  /** Top of a row, px; `count` gives the total. */
  offset(row: number): number;
  /** Row that covers an offset; the last one when it lies beyond the end, 0 for an empty list. */
  rowAt(offset: number): number;
  /** Sets a measured height, px; returns the difference to what was assumed. */
  set(row: number, height: number): number;
};

/** A list of `count` rows, each at first as high as `estimate(row)` says (px, above 0). */
export function createRowHeights(count: number, estimate: (row: number) => number): RowHeights {
  const heights = new Float64Array(count);
  const tree = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) {
    heights[row] = estimate(row);
    tree[row + 1]! += heights[row]!;
    const parent = row + 1 + ((row + 1) & -(row + 1));
    if (parent <= count) tree[parent]! += tree[row + 1]!;
  }
  let highest = 1;
  while (highest * 2 <= count) highest *= 2;

  const offset = (row: number): number => {
    let sum = 0;
    for (let at = Math.min(row, count); at > 0; at -= at & -at) sum += tree[at]!;
    return sum;
  };
  return {
    count,
    offset,
    total: () => offset(count),
    rowAt: (wanted) => {
      let at = 0;
      let rest = wanted;
      for (let step = highest; step > 0; step >>= 1) {
        if (at + step <= count && tree[at + step]! <= rest) {
          at += step;
          rest -= tree[at]!;
        }
      }
      return Math.max(0, Math.min(at, count - 1));
    },
    set: (row, height) => {
      const change = height - (heights[row] ?? height);
      if (change === 0) return 0;
      heights[row] = height;
      for (let at = row + 1; at <= count; at += at & -at) tree[at]! += change;
      return change;
    },
  };
}
