/**
 * Last step: what of all that was found is handed on. Exact readings all are, nested and overlapping ones too; misspelt ones
 * only where no exact reading explains the same text, and for each entity the best.
 */
import type { MatchIndex } from '../index/open';
import { COST, END, ENDING_END, isMisspelt, moveRow, NAME, type Readings, ROW, START } from './readings';

/** Takes out of ordered readings what is needless. */
export function select(readings: Readings, index: MatchIndex): void {
  for (let row = 0; row < readings.count; row++) {
    if (isMisspelt(readings.rows, row)) {
      dropNeedless(readings, index);
      return;
    }
  }
}

/** Takes out the misspelt readings of what an exact one explains, and of entities that a better one of the same start names. */
function dropNeedless(readings: Readings, index: MatchIndex): void {
  const { rows, count } = readings;
  let kept = 0;
  // How far exact readings that begin at or before the start being looked at explain the text, endings included.
  let explained = 0;
  for (let from = 0; from < count; ) {
    let to = from;
    for (; to < count && rows[to * ROW + START] === rows[from * ROW + START]; to++) {
      if (!isMisspelt(rows, to)) explained = Math.max(explained, rows[to * ROW + ENDING_END]!);
    }
    const firstKept = kept;
    for (let row = from; row < to; row++) {
      const isNeedless =
        isMisspelt(rows, row) &&
        (rows[row * ROW + END]! <= explained ||
          hasRival(rows, row, { from: firstKept, to: kept, below: rows[row * ROW + COST]! + 1 }, index) ||
          hasRival(rows, row, { from: row + 1, to, below: rows[row * ROW + COST]! }, index));
      if (!isNeedless) moveRow(rows, row, kept++);
    }
    from = to;
  }
  readings.count = kept;
}

type Rivals = { from: number; to: number; below: number };

/** True when a row from `from` up to `to` is a misspelt reading of the same entity that costs less than `below`. */
function hasRival(
  rows: Int32Array,
  row: number,
  { from, to, below }: Rivals,
  { nameEntity }: MatchIndex,
): boolean {
  const entity = nameEntity[rows[row * ROW + NAME]!];
  for (let k = from; k < to; k++) {
    if (rows[k * ROW + COST]! >= below || !isMisspelt(rows, k)) continue;
    if (nameEntity[rows[k * ROW + NAME]!] === entity) return true;
  }
  return false;
}
