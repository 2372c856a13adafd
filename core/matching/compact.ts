/**
 * First pass: drops what stands between the letters of a name and lists the word starts.
 *
 * With spaces and hyphens gone, 신 북방 정책 and 신북방정책 are the same units, and ways to write a gap cost nothing later. The
 * loop has no branch that depends on ordinary text: a mispredicted branch at each word end costs more than reading the word
 * (4.5 against 1.3 ns a character).
 */
import {
  CAPITAL_SIGN,
  CAPITAL_SIGNS,
  CYRILLIC,
  FLAGS,
  IGNORED_FLAG,
  isComposing,
  KEPT,
  KEPT_BIT,
  SCRIPT_BITS,
  START,
} from './characters';
import { LONG_RUN } from './exact-letter-keys';
import { REACH } from './keys';
import { blockPlace, filled, starts, unitPlace, units } from './scratch';

/** How far past the block a start may look for its units; gaps are short. */
const MAX_LOOK_AHEAD = 256;

/** Result of `compactPlain` where it met an ignored unit. */
const HAS_IGNORED = -1;
/** What both loops return: starts, kept units and whether a capital was not kept. Neither count is more than a block. */
const KEPT_SHIFT = 14;
const COUNT_BITS = 2 ** KEPT_SHIFT - 1;
const HAS_SIGN = 1 << (2 * KEPT_SHIFT);

/** Compacts `text` from `from` up to `to` (at most a block) into the scratch. */
export function compact(text: string, from: number, to: number): void {
  const previous = flagsBefore(text, from);
  let counts = compactPlain(text, from, to, previous);
  if (counts === HAS_IGNORED) counts = compactWithIgnored(text, from, to, previous);
  const kept = (counts >>> KEPT_SHIFT) & COUNT_BITS;
  filled.starts = counts & COUNT_BITS;
  starts[filled.starts] = (kept + unitsOfRun(text, to)) << 16;
  lookAhead(text, to, kept);
  if (counts & HAS_SIGN) capitaliseAfterSigns(text, from, to);
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
    kept += flags >>> KEPT_BIT;
    seen |= flags;
    previous = flags;
  }
  return (seen & IGNORED_FLAG) === 0 ? packCounts(startCount, kept, seen) : HAS_IGNORED;
}

/** The same where units are ignored: these neither end a word nor begin one. */
function compactWithIgnored(text: string, from: number, to: number, before: number): number {
  let kept = 0;
  let startCount = 0;
  let previous = before;
  let seen = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const flags = FLAGS[unit]!;
    if (flags & IGNORED_FLAG) {
      if (isComposing(unit)) filled.sawComposing = true;
      continue;
    }
    if (flags & START && (flags ^ previous) & SCRIPT_BITS) starts[startCount++] = (kept << 16) | (i - from);
    units[kept] = unit;
    kept += flags >>> KEPT_BIT;
    seen |= flags;
    previous = flags;
  }
  return packCounts(startCount, kept, seen);
}

function packCounts(startCount: number, kept: number, seen: number): number {
  return startCount | (kept << KEPT_SHIFT) | (seen & CAPITAL_SIGN ? HAS_SIGN : 0);
}

/** Where Ъ begins a word, it is not kept: the letter behind it is kept as the capital. */
function capitaliseAfterSigns(text: string, from: number, to: number): void {
  if (!signBeginsWord(text, from, to)) return;
  for (let s = 0; s < filled.starts; s++) {
    const start = starts[s]!;
    if ((FLAGS[text.charCodeAt(from + blockPlace(start))]! & CAPITAL_SIGN) === 0) continue;
    const unit = unitPlace(start);
    units[unit] = capitalOf(units[unit]!);
  }
}

/** Signs are common inside words written in capitals. */
function signBeginsWord(text: string, from: number, to: number): boolean {
  const block = text.slice(from, to);
  for (const sign of CAPITAL_SIGNS) {
    for (let at = block.indexOf(sign); at >= 0; at = block.indexOf(sign, at + 1)) {
      if ((flagsBefore(text, from + at) & SCRIPT_BITS) !== CYRILLIC) return true;
    }
  }
  return false;
}

function capitalOf(unit: number): number {
  return String.fromCharCode(unit).toUpperCase().charCodeAt(0);
}

/** Flags of the last unit before `at` that is not ignored. */
function flagsBefore(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < MAX_LOOK_AHEAD; i--) {
    const flags = FLAGS[text.charCodeAt(i)]!;
    if ((flags & IGNORED_FLAG) === 0) return flags;
  }
  return 0;
}

/** Kept units, at most a long run, from `at` up to the next word start: by so many the last run of the block goes on. */
function unitsOfRun(text: string, at: number): number {
  let count = 0;
  let previous = flagsBefore(text, at);
  const end = Math.min(text.length, at + MAX_LOOK_AHEAD);
  for (let i = at; i < end && count < LONG_RUN; i++) {
    const flags = FLAGS[text.charCodeAt(i)]!;
    if (flags & IGNORED_FLAG) continue;
    if (flags & START && (flags ^ previous) & SCRIPT_BITS) break;
    count += flags >>> KEPT_BIT;
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
