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

const SLOTS_LOG = 13;
const SLOTS = 2 ** SLOTS_LOG;
/** Units kept of each place; what depends on more is looked at anew. */
const SLOT_UNITS = 48;
/** Kept units that choose a slot: about as many as a verdict in the script depends on. */
const HASHED_SYLLABLES = 14;
const HASHED_LETTERS = REACH;
const PRIME = 0x9e3779b1;

export type Verdicts = {
  /** Hash of what last asked for each slot: only what comes a second time is kept. */
  tags: Int32Array;
  /** Units looked at, and how many; 0 where nothing is kept. */
  seen: Uint16Array;
  lengths: Uint8Array;
  prefixes: Uint16Array;
  /** Candidates, their offsets counted from the start. */
  found: (readonly Candidate[])[];
};

/** An empty table. */
export function createVerdicts(): Verdicts {
  return {
    tags: new Int32Array(SLOTS),
    seen: new Uint16Array(SLOTS * SLOT_UNITS),
    lengths: new Uint8Array(SLOTS),
    prefixes: new Uint16Array(SLOTS),
    found: new Array<readonly Candidate[]>(SLOTS).fill([]),
  };
}

/** Hash of the start asked about last, and the slot that is its own or free for it. */
let hash = 0;
let slot = 0;

/** Adds what is known of the start's text; false where it has to be looked up. */
export function recall(visit: Visit): boolean {
  const { verdicts } = visit;
  hash = hashOf(visit);
  chooseSlot(verdicts.tags);
  if (verdicts.tags[slot] !== hash || !readsTheSame(visit, verdicts)) return false;
  const { at, found } = visit;
  const known = verdicts.found[slot]!;
  for (let i = 0; i < known.length; i++) {
    const { start, end, entity, form, name, rule, cost, ending, prefix } = known[i]!;
    found.push({ start: at + start, end: at + end, entity, form, name, rule, cost, ending, prefix });
  }
  return true;
}

/** Each hash has two slots, so that two places that come by turns do not drive each other out. */
function chooseSlot(tags: Int32Array): void {
  const first = (hash >>> (32 - SLOTS_LOG)) & ~1;
  if (tags[first] === hash) slot = first;
  else if (tags[first + 1] === hash) slot = first + 1;
  else slot = first + (hash & 1);
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

function readsTheSame({ text, at, prefix }: Visit, { lengths, seen, prefixes }: Verdicts): boolean {
  const length = lengths[slot]!;
  if (length === 0 || at + length > text.length || prefixes[slot] !== prefix) return false;
  const from = slot * SLOT_UNITS;
  for (let i = 0; i < length; i++) if (seen[from + i] !== text.charCodeAt(at + i)) return false;
  return true;
}

/**
 * Keeps what was found at the start just looked up, from `before` on, if the same was asked about before. `reach` units of the text were
 * looked at besides what the window was read for.
 */
export function keep(visit: Visit, before: number, reach: number): void {
  const { verdicts } = visit;
  if (verdicts.tags[slot] !== hash) {
    verdicts.tags[slot] = hash;
    verdicts.lengths[slot] = 0;
    return;
  }
  const { text, at, prefix, found } = visit;
  const read = readAtLeast(reach);
  const to = Math.max(read, lookedTo()) + 1;
  if (read < 0 || to - at > SLOT_UNITS || to > text.length) return;
  for (let i = at; i < to; i++) verdicts.seen[slot * SLOT_UNITS + i - at] = text.charCodeAt(i);
  verdicts.lengths[slot] = to - at;
  verdicts.prefixes[slot] = prefix;
  verdicts.found[slot] = found
    .slice(before)
    .map((candidate) => ({ ...candidate, start: candidate.start - at, end: candidate.end - at }));
}
