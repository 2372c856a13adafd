/**
 * What a scan found, as rows of numbers, until it is known which of it is handed on. Sorting, selecting and remembering rows costs a few
 * stores each; an object for every reading cost more than finding it.
 */

/** Numbers of a row: a power of two, though two are not used, so that a row never lies across two cache lines. */
export const ROW = 8;
/** Offsets in the text of the span, and after the ending behind it or in it. */
export const START = 0;
export const END = 1;
export const ENDING_END = 2;
/** Name (its position in the index), cost in hundredths of an edit, one-syllable prefix before the span (a code unit, 0: none). */
export const NAME = 3;
export const COST = 4;
export const PREFIX = 5;

/** Costs below this, in hundredths of an edit, differ from the name in nothing but gaps. */
export const LEAST_SLIP = 10;

export type Readings = { rows: Int32Array; count: number };

/** Rows kept from one scan to the next; a longer list is given back. */
const KEPT_ROWS = 2 ** 14;
const FIRST_ROWS = 2 ** 8;

/** An empty list. */
export function createReadings(): Readings {
  return { rows: new Int32Array(FIRST_ROWS * ROW), count: 0 };
}

/** Empties a list for the next scan. */
export function clearReadings(readings: Readings): void {
  readings.count = 0;
  if (readings.rows.length > KEPT_ROWS * ROW) readings.rows = new Int32Array(FIRST_ROWS * ROW);
}

/** Adds a row and gives the place of its first number; the caller writes all of them. */
export function addRow(readings: Readings): number {
  const place = readings.count++ * ROW;
  if (place === readings.rows.length) {
    const longer = new Int32Array(place * 2);
    longer.set(readings.rows);
    readings.rows = longer;
  }
  return place;
}

/** True when the reading forgives a slip. */
export function isMisspelt(rows: Int32Array, row: number): boolean {
  return rows[row * ROW + COST]! >= LEAST_SLIP;
}

/** Order of rows: by start, longer ones first, then cheaper ones, then as their names stand in the pack. */
function compareRows(rows: Int32Array, a: number, b: number): number {
  const one = a * ROW;
  const other = b * ROW;
  return (
    rows[one + START]! - rows[other + START]! ||
    rows[other + END]! - rows[one + END]! ||
    rows[one + COST]! - rows[other + COST]! ||
    rows[one + NAME]! - rows[other + NAME]!
  );
}

/** Puts the rows of one start, a handful, in their order. */
export function sortRowsFrom({ rows, count }: Readings, from: number): void {
  for (let i = from + 1; i < count; i++) {
    for (let k = i; k > from && compareRows(rows, k - 1, k) > 0; k--) swapRows(rows, k - 1, k);
  }
}

function swapRows(rows: Int32Array, a: number, b: number): void {
  for (let i = 0; i < ROW; i++) {
    const kept = rows[a * ROW + i]!;
    rows[a * ROW + i] = rows[b * ROW + i]!;
    rows[b * ROW + i] = kept;
  }
}

/** Copies a row to another place of the list. */
export function moveRow(rows: Int32Array, from: number, to: number): void {
  if (from === to) return;
  for (let i = 0; i < ROW; i++) rows[to * ROW + i] = rows[from * ROW + i]!;
}

/** Puts all rows in their order, of which those before row `from` are so but for neighbours, and those behind it in any. */
export function orderRows(readings: Readings, from: number): void {
  const later = sortedRows(readings, from);
  readings.count = from;
  sortRowsFrom(readings, 0);
  mergeRows(readings, later);
}

/** A sorted copy of the rows from `from` on. */
function sortedRows({ rows, count }: Readings, from: number): Int32Array {
  const order = Array.from({ length: count - from }, (_, i) => from + i);
  order.sort((a, b) => compareRows(rows, a, b));
  const sorted = new Int32Array(order.length * ROW);
  order.forEach((row, i) => {
    sorted.set(rows.subarray(row * ROW, (row + 1) * ROW), i * ROW);
  });
  return sorted;
}

/** Merges sorted rows, for which there is room behind the others, into these from the last one on. */
function mergeRows(readings: Readings, later: Int32Array): void {
  const { rows, count } = readings;
  let one = count - 1;
  let to = count + later.length / ROW - 1;
  readings.count = to + 1;
  for (let other = later.length / ROW - 1; other >= 0; to--) {
    // The row to be placed stands where it belongs if no earlier one is greater.
    rows.set(later.subarray(other * ROW, (other + 1) * ROW), to * ROW);
    if (one >= 0 && compareRows(rows, one, to) > 0) moveRow(rows, one--, to);
    else other--;
  }
}
