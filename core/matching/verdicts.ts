/**
 * What was found at a start is kept for the next place where the text reads the same: an article names its subjects again and
 * again, and a text made to cost most is made of repetitions.
 *
 * A verdict depends on nothing but the units that were looked at to reach it. They are kept with it, and it is used only where every
 * one of them is the same, so that it is never a guess. The table is small, of fixed size, and belongs to one index; all of it is
 * numbers, so that keeping a verdict makes no garbage.
 *
 *   slots    WAYS of four numbers each side by side, one cache line: the hash that last asked, the prefix before the start, and of
 *            what is kept its length (0: nothing) and place
 *   records  a ring: the units that were looked at, then the rows found, offsets counted from the start
 */
import { HANGUL, KIND } from './characters';
import { lookedTo } from './end-rule';
import { REACH } from './keys';
import { addRow, END, ENDING_END, ROW, START } from './readings';
import { units } from './scratch';
import { readAtLeast } from './text-window';
import type { Visit } from './visit';

const SLOTS_LOG = 14;
/** Slots that a place may have: those that come by turns do not drive each other out, nor those that begin alike. */
const WAYS = 4;
const SLOT = 4;
const TAG = 0;
const BEFORE = 1;
const SIZE = 2;
const PLACE = 3;
/** Numbers kept in all: sixteen for each slot, on average. The oldest are written over. */
const KEPT = 2 ** 18;
/** What depends on more units, or has more readings, is looked at anew. */
const MAX_UNITS = 255;
const MAX_READINGS = 32;
/** Where places begin again, with nothing kept: they are 32-bit numbers. */
const MAX_WRITTEN = 2 ** 30;
/** Kept units that choose a slot: about as many as a verdict in the script depends on. */
const HASHED_SYLLABLES = 14;
const HASHED_LETTERS = REACH;
const PRIME = 0x9e3779b1;
/**
 * Asking costs a tenth of what a verdict does. Text that never repeats itself is not asked about: where fewer than so many of a round's
 * starts were known, the next ones are passed by. An article that is read the first time has one or two hundred starts.
 */
const ROUND = 512;
const LEAST_HITS = 16;
const PAUSE = 1024;

export type Verdicts = {
  slots: Int32Array;
  records: Int32Array;
  /** Numbers ever written to the ring. */
  written: number;
  /** Starts asked about in this round, those of them that were known, and starts to be passed by before the next round. */
  asked: number;
  hits: number;
  pause: number;
};

/** An empty table. */
export function createVerdicts(): Verdicts {
  return {
    slots: new Int32Array(2 ** SLOTS_LOG * SLOT),
    records: new Int32Array(KEPT),
    written: 0,
    asked: 0,
    hits: 0,
    pause: 0,
  };
}

/** Hash of the start asked about last, the first of the slots that it may have, and whether one of them bears its tag. */
let hash = 0;
let first = 0;
let wasAsked = false;
/** The start asked about last was passed by. */
let isPaused = false;
/** Which of a hash's slots is written over next; where all hold what begins alike, in one turn of so many. */
let turn = 0;
const SELDOM = 8;
const NO_SLOT = -1;

/** Adds what is known of the start's text; false where it has to be looked up. */
export function recall(visit: Visit): boolean {
  isPaused = isPausing(visit.verdicts);
  if (isPaused) return false;
  hash = hashOf(visit);
  first = ((hash >>> (32 - SLOTS_LOG)) & -WAYS) * SLOT;
  wasAsked = false;
  const { slots } = visit.verdicts;
  for (let slot = first; slot < first + WAYS * SLOT; slot += SLOT) {
    if (slots[slot + TAG] !== hash) continue;
    wasAsked = true;
    if (slots[slot + SIZE] === 0 || !readsTheSame(visit, slot)) continue;
    addKnown(visit, slot);
    visit.verdicts.hits++;
    return true;
  }
  return false;
}

function isPausing(verdicts: Verdicts): boolean {
  if (verdicts.pause > 0) {
    verdicts.pause--;
    return true;
  }
  if (verdicts.asked++ < ROUND) return false;
  if (verdicts.hits < LEAST_HITS) verdicts.pause = PAUSE;
  verdicts.asked = 0;
  verdicts.hits = 0;
  return false;
}

/** Units looked at and rows found, as one number. */
const packSize = (length: number, rows: number): number => (rows << 8) | length;
const lengthOf = (size: number): number => size & 0xff;
const rowsOf = (size: number): number => size >>> 8;

function addKnown({ at, found, verdicts }: Visit, slot: number): void {
  const { slots, records } = verdicts;
  const size = slots[slot + SIZE]!;
  let from = (slots[slot + PLACE]! % KEPT) + lengthOf(size);
  for (let left = rowsOf(size); left > 0; left--, from += ROW) {
    const place = addRow(found);
    const { rows } = found;
    for (let i = 0; i < ROW; i++) rows[place + i] = records[from + i]!;
    rows[place + START] = at;
    rows[place + END]! += at;
    rows[place + ENDING_END]! += at;
  }
}

/** Two units at a time: their number is what matters, and the next place's hash is that of other units. */
function hashOf({ unit, prefix }: Visit): number {
  let sum = prefix;
  const to = unit + (KIND[units[unit]!] === HANGUL ? HASHED_SYLLABLES : HASHED_LETTERS);
  for (let i = unit; i < to; i += 2) {
    sum = Math.imul(sum ^ (sum >>> 15) ^ units[i]! ^ (units[i + 1]! << 16), PRIME);
  }
  return sum;
}

function readsTheSame({ text, at, prefix, verdicts }: Visit, slot: number): boolean {
  const { slots, records, written } = verdicts;
  const length = lengthOf(slots[slot + SIZE]!);
  const place = slots[slot + PLACE]!;
  if (at + length > text.length || slots[slot + BEFORE] !== prefix || place < written - KEPT) return false;
  const from = place % KEPT;
  // The hash tells the beginning, so what differs does so at the end.
  for (let i = length - 1; i >= 0; i--) if (records[from + i] !== text.charCodeAt(at + i)) return false;
  return true;
}

/**
 * Keeps what was found at the start just looked up, from row `before` on, if the same was asked about before. `reach` units of the text
 * were looked at besides what the window was read for.
 */
export function keep(visit: Visit, before: number, reach: number): void {
  if (isPaused) return;
  const { verdicts, text, at, prefix, found } = visit;
  const { slots } = verdicts;
  const slot = slotToWrite(slots);
  if (slot === NO_SLOT) return;
  slots[slot + TAG] = hash;
  slots[slot + SIZE] = 0;
  if (!wasAsked) return;
  const read = readAtLeast(reach);
  const to = Math.max(read, lookedTo()) + 1;
  const rows = found.count - before;
  if (read < 0 || to - at > MAX_UNITS || to > text.length || rows > MAX_READINGS) return;
  slots[slot + BEFORE] = prefix;
  slots[slot + SIZE] = packSize(to - at, rows);
  slots[slot + PLACE] = write(visit, to, before);
}

/**
 * The slot that bears this tag and holds nothing, or else each by turns; places that begin alike may have several. `NO_SLOT` most times when
 * they have all: such a beginning goes on in many ways, and what is kept of it would be written over again and again.
 */
function slotToWrite(slots: Int32Array): number {
  let alike = 0;
  if (wasAsked) {
    for (let slot = first; slot < first + WAYS * SLOT; slot += SLOT) {
      if (slots[slot + TAG] !== hash) continue;
      if (slots[slot + SIZE] === 0) return slot;
      alike++;
    }
  }
  turn = (turn + 1) % (WAYS * SELDOM);
  if (alike < WAYS) return first + (turn % WAYS) * SLOT;
  return turn % SELDOM === 0 ? first + (turn / SELDOM) * SLOT : NO_SLOT;
}

/** Writes the text's units up to `to` and the rows from `before` on, all of them side by side; gives their place. */
function write({ verdicts, text, at, found }: Visit, to: number, before: number): number {
  const { records } = verdicts;
  const { rows, count } = found;
  const size = to - at + (count - before) * ROW;
  if (verdicts.written > MAX_WRITTEN) forget(verdicts);
  const left = KEPT - (verdicts.written % KEPT);
  const place = left < size ? verdicts.written + left : verdicts.written;
  let next = place % KEPT;
  for (let i = at; i < to; i++) records[next++] = text.charCodeAt(i);
  for (let row = before * ROW; row < count * ROW; row += ROW, next += ROW) {
    for (let i = 0; i < ROW; i++) records[next + i] = rows[row + i]!;
    records[next + END]! -= at;
    records[next + ENDING_END]! -= at;
  }
  verdicts.written = place + size;
  return place;
}

function forget(verdicts: Verdicts): void {
  verdicts.slots.fill(0);
  verdicts.written = 0;
}
