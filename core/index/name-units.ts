/** A spelling's first units as compaction would leave them in a text, and what stands between them. */
import { BREAK, CYRILLIC, FLAGS, IGNORED, KEPT, KIND, SCRIPT } from '../matching/characters';
import { REACH } from '../matching/keys';

/** What becomes of punctuation, which a text may have or leave out. */
export type Breaks =
  /** Left out within the first few units; further on the units end with it. */
  | 'cut'
  /** The same, but kept as a unit within the first few (К. Токаев). */
  | 'keep'
  /** Left out everywhere; kept everywhere. */
  | 'drop'
  | 'keepAll';

/** Punctuation after at most so many units is early. */
const EARLY_BREAK = 3;

/** Units of the spelling filled last. */
export const units = new Uint16Array(REACH + 1);
/** What stands before a unit, as bits: something that is not kept, or punctuation; among it a sign of another script. */
const GAP = 1;
const FOREIGN_SIGN = 2;
const gaps = new Uint8Array(REACH + 1);
/** Punctuation ended the units; some stood almost at once. */
let isCut = false;
let isEarly = false;

/** Fills `units` and gives their number. */
export function fillUnits(text: string, breaks: Breaks): number {
  units.fill(0);
  gaps.fill(0);
  isCut = false;
  isEarly = false;
  let length = 0;
  for (let i = 0; i < text.length && length < REACH; i++) {
    const unit = text.charCodeAt(i);
    if (KIND[unit] === BREAK) {
      if (length <= EARLY_BREAK) isEarly = true;
      else if (breaks === 'cut' || breaks === 'keep') {
        isCut = true;
        break;
      }
      gaps[length]! |= GAP;
      if (breaks === 'cut' || breaks === 'drop') continue;
    }
    if (FLAGS[unit]! & KEPT) units[length++] = unit;
    else if (KIND[unit] !== IGNORED) gaps[length]! |= isForeignSign(unit, length) ? GAP | FOREIGN_SIGN : GAP;
  }
  return length;
}

/** True for a hard or soft sign behind a letter of another script: a word start of its own in the text, though it is not kept. */
function isForeignSign(unit: number, length: number): boolean {
  return SCRIPT[unit] === CYRILLIC && length > 0 && SCRIPT[units[length - 1]!] !== CYRILLIC;
}

/** True when the spelling filled last goes on behind punctuation. */
export function isCutShort(): boolean {
  return isCut;
}

/** True when the spelling filled last has punctuation almost at once. */
export function sawEarlyBreak(): boolean {
  return isEarly;
}

/** True when something stands before the unit at `place`. */
export function hasGapBefore(place: number): boolean {
  return gaps[place]! > 0;
}

/** True when nothing before the unit at `place` begins a word of its own. */
export function joinsRunBefore(place: number): boolean {
  return gaps[place]! < FOREIGN_SIGN;
}

/** True when neither a gap nor another script stands between the first `length` units, nor anything behind them. */
export function isOneRun(length: number): boolean {
  for (let i = 1; i < length; i++) if (gaps[i]! > 0 || SCRIPT[units[i]!] !== SCRIPT[units[0]!]) return false;
  return !isCut;
}
