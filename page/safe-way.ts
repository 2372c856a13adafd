/** The safe way from a mark to its card: geometry only, in CSS pixels of the viewport. */

export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** A hand is not a ruler: this far (px) outside mark, card and way still counts as inside. */
const SLACK_PX = 6;

/** Where the point is: in the card, on the mark, on the way between them, or outside of all. */
export function whereIs(
  point: Point,
  marks: readonly Box[],
  card: Box | null,
): 'card' | 'mark' | 'way' | 'outside' {
  if (card && isIn(point, card, 0)) return 'card';
  if (marks.some((mark) => isIn(point, mark, SLACK_PX))) return 'mark';
  if (card && marks.some((mark) => isOnWay(point, mark, card))) return 'way';
  return 'outside';
}

function isIn({ x, y }: Point, { left, top, right, bottom }: Box, slack: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/**
 * The way is the convex hull of mark and card: a cone that opens from the mark to the card's whole near edge, without a gap
 * at either end. A point is in it when some point of the mark and some point of the card have it between them.
 */
function isOnWay(point: Point, mark: Box, card: Box): boolean {
  const hull = convexHull([...corners(mark), ...corners(card)]);
  return hull.every((from, at) => {
    const to = hull[(at + 1) % hull.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return cross(from, to, point) / length >= -SLACK_PX;
  });
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Twice the signed area of a, b, c: positive when c lies to the left of a→b. */
function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Andrew's monotone chain (1979), counter-clockwise. */
function convexHull(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2) {
        const [before, last] = chain.slice(-2);
        if (!before || !last || cross(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
