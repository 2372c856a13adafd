/**
 * What was found at a start is kept for the next place where the text reads the same: an article names its subjects again and
 * again, and a text made to cost most is made of repetitions.
 *
 * A verdict depends on nothing but the units that were looked at to reach it. They are kept with it, and it is used only where every
 * one of them is the same, so that it is never a guess. The table is small, of fixed size, and belongs to one index.
 */
import { HANGUL, KIND } from './characters';
import { lookedTo } from './end-rule';
import { REACH } from './keys';
import { units } from './scratch';
import { readAtLeast } from './text-window';
import type { Candidate } from './types';
import type { Visit } from './visit';

const SLOTS_LOG = 14;
const SLOTS = 2 ** SLOTS_LOG;
/** Slots that a place may have: those that come by turns do not drive each other out, nor those that begin alike. */
const WAYS = 4;
/** Units kept in all: sixteen for each slot, on average. The oldest are written over. */
const KEPT_UNITS = 2 ** 18;
/** What depends on more units, or has more candidates, is looked at anew. */
const MAX_UNITS = 255;
const MAX_CANDIDATES = 32;
/** Kept units that choose a slot: about as many as a verdict in the script depends on. */
const HASHED_SYLLABLES = 14;
const HASHED_LETTERS = REACH;
const PRIME = 0x9e3779b1;

export type Verdicts = {
  /** Hash of what last asked for each slot: only what comes a second time is kept. */
  tags: Int32Array;
  /** Units looked at, of all slots; how many were ever written. */
  seen: Uint16Array;
  written: number;
  /** Of each slot the place of its units among all that were ever written, and their number; 0 where nothing is kept. */
  places: Float64Array;
  lengths: Uint8Array;
  prefixes: Uint16Array;
  /** Candidates, their offsets counted from the start. */
  found: (readonly Candidate[])[];
};

/** An empty table. */
export function createVerdicts(): Verdicts {
  return {
    tags: new Int32Array(SLOTS),
    seen: new Uint16Array(KEPT_UNITS),
    written: 0,
    places: new Float64Array(SLOTS),
    lengths: new Uint8Array(SLOTS),
    prefixes: new Uint16Array(SLOTS),
    found: new Array<readonly Candidate[]>(SLOTS).fill([]),
  };
}

/** Hash of the start asked about last, and the first of the slots that it may have. */
let hash = 0;
let first = 0;
/** Which of a hash's slots is written over next. */
let turn = 0;

/** Adds what is known of the start's text; false where it has to be looked up. */
export function recall(visit: Visit): boolean {
  hash = hashOf(visit);
  first = (hash >>> (32 - SLOTS_LOG)) & -WAYS;
  const { tags } = visit.verdicts;
  for (let slot = first; slot < first + WAYS; slot++) {
    if (tags[slot] === hash && readsTheSame(visit, slot)) {
      addKnown(visit, visit.verdicts.found[slot]!);
      return true;
    }
  }
  return false;
}

function addKnown({ at, found }: Visit, known: readonly Candidate[]): void {
  for (let i = 0; i < known.length; i++) {
    const { start, end, entity, form, name, rule, cost, ending, prefix } = known[i]!;
    found.push({ start: at + start, end: at + end, entity, form, name, rule, cost, ending, prefix });
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
  const { lengths, places, seen, prefixes } = verdicts;
  const length = lengths[slot]!;
  const place = places[slot]!;
  if (length === 0 || at + length > text.length || prefixes[slot] !== prefix) return false;
  if (place < verdicts.written - KEPT_UNITS) return false;
  const from = place % KEPT_UNITS;
  for (let i = 0; i < length; i++) if (seen[from + i] !== text.charCodeAt(at + i)) return false;
  return true;
}

/**
 * Keeps what was found at the start just looked up, from `before` on, if the same was asked about before. `reach` units of the text were
 * looked at besides what the window was read for.
 */
export function keep(visit: Visit, before: number, reach: number): void {
  const { verdicts, text, at, prefix, found } = visit;
  const isKnown = wasAsked(verdicts.tags);
  const slot = slotToWrite(verdicts, isKnown ? hash : 0);
  verdicts.tags[slot] = hash;
  verdicts.lengths[slot] = 0;
  if (!isKnown) return;
  const read = readAtLeast(reach);
  const to = Math.max(read, lookedTo()) + 1;
  if (read < 0 || to - at > MAX_UNITS || to > text.length || found.length - before > MAX_CANDIDATES) return;
  write(verdicts, slot, text.slice(at, to));
  verdicts.prefixes[slot] = prefix;
  verdicts.found[slot] = found
    .slice(before)
    .map((candidate) => ({ ...candidate, start: candidate.start - at, end: candidate.end - at }));
}

function wasAsked(tags: Int32Array): boolean {
  for (let slot = first; slot < first + WAYS; slot++) if (tags[slot] === hash) return true;
  return false;
}

/** The slot that holds this tag and nothing else, or else each by turns; places that begin alike may have several. */
function slotToWrite({ tags, lengths }: Verdicts, tag: number): number {
  for (let slot = first; slot < first + WAYS; slot++)
    if (tags[slot] === tag && lengths[slot] === 0) return slot;
  turn = (turn + 1) % WAYS;
  return first + turn;
}

/** Writes the text's units for the slot, all of them side by side. */
function write(verdicts: Verdicts, slot: number, text: string): void {
  const left = KEPT_UNITS - (verdicts.written % KEPT_UNITS);
  const place = left < text.length ? verdicts.written + left : verdicts.written;
  const from = place % KEPT_UNITS;
  for (let i = 0; i < text.length; i++) verdicts.seen[from + i] = text.charCodeAt(i);
  verdicts.places[slot] = place;
  verdicts.lengths[slot] = text.length;
  verdicts.written = place + text.length;
}
