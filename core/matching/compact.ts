/**
 * First pass: drops what stands between the letters of a name and lists the word starts.
 *
 * With spaces and hyphens gone, 신 북방 정책 and 신북방정책 are the same units, and ways to write a gap cost nothing later. The
 * loop has no branch that depends on ordinary text: a mispredicted branch at each word end costs more than reading the word
 * (4.5 against 1.3 ns a character).
 */
import { FLAGS, IGNORED, IGNORED_FLAG, isComposing, KEPT, KIND, SCRIPT_BITS, START } from './characters';
import { LONG_RUN } from './exact-letter-keys';
import { REACH } from './keys';
import { BLOCK, filled, starts, units } from './scratch';

/** How far past the block a start may look for its units; gaps are short. */
const MAX_LOOK_AHEAD = 256;

/** Result of `compactPlain` where it met an ignored unit. */
const HAS_IGNORED = -1;
/** What both loops return: kept units times this, and starts. Neither is more than a block. */
const KEPT_SCALE = BLOCK * 2;

/** Compacts `text` from `from` up to `to` (at most a block) into the scratch. */
export function compact(text: string, from: number, to: number): void {
  const previous = flagsBefore(text, from);
  let counts = compactPlain(text, from, to, previous);
  if (counts === HAS_IGNORED) counts = compactWithIgnored(text, from, to, previous);
  const kept = Math.floor(counts / KEPT_SCALE);
  filled.starts = counts % KEPT_SCALE;
  starts[filled.starts] = (kept + unitsOfRun(text, to)) << 16;
  lookAhead(text, to, kept);
}

/**
 * The loop for text without ignored units, which is nearly all text.
 *
 * A start is where the script changes, seen as bits: `flags ^ previous` has a script bit set, adding 15 carries any such bit to
 * bit 4, where `START` lies. The loop stands in a function that does nothing after it: V8 compiles a long loop while it runs
 * and throws the code away where it leaves for statements that have never run.
 */
function compactPlain(text: string, from: number, to: number, before: number): number {
  let kept = 0;
  let startCount = 0;
  let previous = before;
  let seen = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const flags = FLAGS[unit]!;
    const changes = ((flags ^ previous) & SCRIPT_BITS) + SCRIPT_BITS;
    units[kept] = unit;
    starts[startCount] = (kept << 16) | (i - from);
    startCount += ((flags & changes) >>> 4) & 1;
    kept += flags >>> 7;
    seen |= flags;
    previous = flags;
  }
  return (seen & IGNORED_FLAG) === 0 ? kept * KEPT_SCALE + startCount : HAS_IGNORED;
}

/** The same where units are ignored: these neither end a word nor begin one. */
function compactWithIgnored(text: string, from: number, to: number, before: number): number {
  let kept = 0;
  let startCount = 0;
  let previous = before;
  let afterSign = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === IGNORED) {
      if (isComposing(unit)) filled.sawComposing = true;
      continue;
    }
    const flags = FLAGS[unit]!;
    const begins = flags & START && (flags ^ previous) & SCRIPT_BITS;
    if (begins) starts[startCount++] = (kept << 16) | (i - from);
    // Ъ begins the word, but is not kept: the letter behind it is kept as the capital.
    units[kept] = afterSign ? capitalOf(unit) : unit;
    afterSign = flags & IGNORED_FLAG ? begins !== 0 : false;
    kept += flags >>> 7;
    previous = flags;
  }
  return kept * KEPT_SCALE + startCount;
}

function capitalOf(unit: number): number {
  return String.fromCharCode(unit).toUpperCase().charCodeAt(0);
}

/** Flags of the last unit before `at` that is not ignored. */
function flagsBefore(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < MAX_LOOK_AHEAD; i--) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] !== IGNORED) return FLAGS[unit]!;
  }
  return 0;
}

/** Kept units, at most a long run, from `at` up to the next word start: by so many the last run of the block goes on. */
function unitsOfRun(text: string, at: number): number {
  let count = 0;
  let previous = flagsBefore(text, at);
  const end = Math.min(text.length, at + MAX_LOOK_AHEAD);
  for (let i = at; i < end && count < LONG_RUN; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === IGNORED) continue;
    const flags = FLAGS[unit]!;
    if (flags & START && (flags ^ previous) & SCRIPT_BITS) break;
    count += flags >>> 7;
    previous = flags;
  }
  return count;
}

/** Appends the units that the block's last starts need; zeros past the end of the text. */
function lookAhead(text: string, to: number, kept: number): void {
  let ahead = kept;
  const end = Math.min(text.length, to + MAX_LOOK_AHEAD);
  for (let i = to; i < end && ahead < kept + REACH; i++) {
    const unit = text.charCodeAt(i);
    if (FLAGS[unit]! & KEPT) units[ahead++] = unit;
  }
  units.fill(0, ahead, kept + REACH + 1);
}
