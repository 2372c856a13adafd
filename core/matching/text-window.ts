/**
 * The text from a word start on as folded units, with where each stands and what stands before it: what every name that may begin
 * there is compared with. Read once for all of them, and no further than one of them asks.
 */
import { FLAGS, FOLD, HANGUL, KEPT, KIND, LINE_FEED, SEPARATOR } from './characters';
import { addToGap, LINE, LINES, MAX_GAP, NO_GAP, PUNCTUATION, SOFT } from './gaps';

/** What stands before a unit: nothing, a gap, a gap with punctuation. */
export const SOLID = 0;
const GAP = 1;
const MARKED_GAP = 2;

/** Most units of a window; longer names are walked along the text itself. */
export const WINDOW_UNITS = 250;
/** Gaps are known as bits for so many units, in two words of half as many each. */
export const MASKED_UNITS = 60;
export const NEAR_MASKED = 30;
/** Units read at once: fewer cost more calls, more are read in vain. */
const STEP = 4;
/** Longest gap that a misspelt name bridges, in characters; no line break either. */
const MAX_NEAR_GAP = 8;

/** Folded units from the start on; a zero, which no letter folds to, follows the last. */
export const seen = new Uint16Array(WINDOW_UNITS + 2);
/** Offset in the text of each. */
export const seenAt = new Int32Array(WINDOW_UNITS + 2);
/** What stands before each, and after the last. */
export const seenOpens = new Uint8Array(WINDOW_UNITS + 2);

let text = '';
/** Offset of the first unit not read. */
let next = 0;
let count = 0;
let isClosed = true;
/** Units before the first gap that no misspelt name bridges. */
let nearEnd = 0;
/** Bit for each unit with a gap before it; likewise for gaps with punctuation or an empty line; then of the units further on. */
let gaps = 0;
let oddGaps = 0;
let farGaps = 0;
let oddFarGaps = 0;

/** Begins a window at a letter, digit or syllable of the text. */
export function openWindow(ofText: string, start: number): void {
  text = ofText;
  const unit = text.charCodeAt(start);
  seen[0] = FOLD[unit]!;
  seen[1] = 0;
  seenAt[0] = start;
  seenOpens[0] = SOLID;
  seenOpens[1] = SOLID;
  next = start + 1;
  count = 1;
  isClosed = false;
  nearEnd = WINDOW_UNITS;
  gaps = 0;
  oddGaps = 0;
  farGaps = 0;
  oddFarGaps = 0;
}

/** Reads a few units more; false when the text has no further unit that a name starting here could hold. */
export function readOn(): boolean {
  if (isClosed || count === WINDOW_UNITS) return false;
  const to = Math.min(count + STEP, WINDOW_UNITS);
  while (count < to) {
    let unit = next < text.length ? text.charCodeAt(next) : 0;
    if (KIND[unit]! < HANGUL) {
      const behind = next + 1 < text.length ? text.charCodeAt(next + 1) : 0;
      if (KIND[unit] === SEPARATOR && unit !== LINE_FEED && KIND[behind]! >= HANGUL) {
        // Nearly every gap is a single space.
        noteGap(SOFT, 1);
        next++;
        unit = behind;
      } else {
        unit = crossGap(unit);
        if (unit === 0) break;
      }
    }
    seen[count] = FOLD[unit]!;
    seenAt[count++] = next++;
    seenOpens[count] = SOLID;
  }
  seen[count] = 0;
  return true;
}

/** Moves over the gap that begins with `unit`; gives the unit behind it, 0 when none follows that a name could go on with. */
function crossGap(unit: number): number {
  const from = next;
  const to = Math.min(text.length, from + MAX_GAP + 1);
  let gap = NO_GAP;
  let behind = unit;
  while (next < to && KIND[behind]! < HANGUL) {
    gap = addToGap(gap, behind);
    next++;
    if (next < to) behind = text.charCodeAt(next);
  }
  noteGap(gap, next - from);
  if (next < to) return behind;
  isClosed = true;
  nearEnd = Math.min(nearEnd, count);
  return 0;
}

function noteGap(gap: number, length: number): void {
  seenOpens[count] = gap === NO_GAP ? SOLID : gap & PUNCTUATION ? MARKED_GAP : GAP;
  if ((gap & LINE || length > MAX_NEAR_GAP) && nearEnd > count) nearEnd = count;
  if (gap === NO_GAP || count >= MASKED_UNITS) return;
  const isOdd = (gap & (PUNCTUATION | LINES)) !== 0;
  if (count < NEAR_MASKED) {
    gaps |= 1 << count;
    if (isOdd) oddGaps |= 1 << count;
  } else {
    farGaps |= 1 << (count - NEAR_MASKED);
    if (isOdd) oddFarGaps |= 1 << (count - NEAR_MASKED);
  }
}

/** The unit at a place that is known or the first not known, which is then read; 0 behind the last. */
export function unitAt(place: number): number {
  return seen[place] === 0 && readOn() ? seen[place]! : seen[place]!;
}

/** Units that a misspelt name may be read from: `wanted` of them, or fewer up to the next line, long gap or end of the text. */
export function readForNear(wanted: number): number {
  // One more, so that what follows the last is known.
  while (count <= wanted && readOn());
  return Math.min(wanted, nearEnd, count);
}

/**
 * True when the first `length` units (at most `MASKED_UNITS`) have gaps where the bits say and nowhere else, and only ordinary ones; `far` are
 * the bits of the units from `NEAR_MASKED` on.
 */
export function hasGapsJustAt(bits: number, far: number, length: number): boolean {
  const near = Math.min(length, NEAR_MASKED);
  if ((((gaps ^ bits) | oddGaps) & ((1 << near) - 1)) !== 0) return false;
  return (((farGaps ^ far) | oddFarGaps) & ((1 << (length - near)) - 1)) === 0;
}

/**
 * Offset after all that was read once at least `wanted` units are, the hard and soft signs not counted; -1 where the text has no
 * so many.
 */
export function readAtLeast(wanted: number): number {
  let place = 0;
  for (let counted = 0; counted < wanted; place++) {
    if (unitAt(place) === 0) return -1;
    if ((FLAGS[seen[place]!]! & KEPT) !== 0) counted++;
  }
  return next;
}

/** What a unit that is no letter makes of the gap it stands in. */
export function gapOf(unit: number): number {
  const gap = addToGap(NO_GAP, unit);
  return gap === NO_GAP ? SOLID : gap & PUNCTUATION ? MARKED_GAP : GAP;
}
