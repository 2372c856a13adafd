/**
 * The text from a word start on as folded units, with where each stands and what stands before it. Read no further than asked for, and
 * once for all names that may begin there.
 */
import { FOLD, HANGUL, IGNORED, KIND, LINE_FEED, SEPARATOR } from './characters';

/** What stands before a unit: nothing, a gap, a gap with punctuation. */
export const SOLID = 0;
const GAP = 1;
const MARKED_GAP = 2;

/** Most units of a window. */
export const WINDOW_UNITS = 66;
/** Longest gap read over, in characters. */
const MAX_GAP = 8;

export const seen = new Uint16Array(WINDOW_UNITS + 2);
export const seenAt = new Int32Array(WINDOW_UNITS + 2);
export const seenOpens = new Uint8Array(WINDOW_UNITS + 2);

/** The text read last, from where and how far. */
let windowText = '';
let windowStart = -1;
let windowCount = 0;
let windowNext = 0;
let windowOpens = SOLID;
let windowGap = 0;
let windowIsClosed = false;

/**
 * Reads the text from `start` on until `wanted` units are known; gives how many there are up to the
 * next line or long gap. At most `WINDOW_UNITS`. */
export function readText(text: string, start: number, wanted: number): number {
  if (windowStart !== start || windowText !== text) {
    windowText = text;
    windowStart = start;
    windowNext = start;
    windowCount = 0;
    windowOpens = SOLID;
    windowGap = 0;
    windowIsClosed = false;
  }
  while (windowCount < wanted && !windowIsClosed) readUnit(text);
  if (windowCount <= wanted) seenOpens[windowCount] = windowOpens;
  return Math.min(windowCount, wanted);
}

function readUnit(text: string): void {
  const unit = text.charCodeAt(windowNext);
  const kind = KIND[unit]!;
  if (kind >= HANGUL) {
    seen[windowCount] = FOLD[unit]!;
    seenOpens[windowCount] = windowOpens;
    seenAt[windowCount++] = windowNext;
    windowOpens = SOLID;
    windowGap = 0;
  } else {
    windowOpens = Math.max(windowOpens, gapOf(unit));
    if (unit === LINE_FEED || ++windowGap > MAX_GAP) windowIsClosed = true;
  }
  windowNext++;
  if (windowNext >= text.length) windowIsClosed = true;
}

/** What a unit that is no letter makes of the gap it stands in. */
export function gapOf(unit: number): number {
  const kind = KIND[unit]!;
  if (kind === IGNORED) return SOLID;
  return kind === SEPARATOR ? GAP : MARKED_GAP;
}
