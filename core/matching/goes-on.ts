/** A quick look at whether a name may be read here with a slip, before the two are compared as wholes. */
import type { MatchIndex } from '../index/open';
import { DIGIT, FOLD, HANGUL, KIND, SCRIPT } from './characters';
import { isMovedFinal } from './jamo-distance';
import { substitution } from './symbol-costs';
import { INITIAL_SYMBOL, SYMBOL } from './symbols';
import { readForNear, seen, unitAt } from './text-window';
import { NEVER } from './weights';

/** Units of the name from the first on in which its symbol differs from the text's. */
const ahead = new Uint16Array(4);
/** How far slips in letters move what follows them. */
const DRIFT = 2;

/**
 * True when the text goes on like the name behind the first symbol in which they differ. Most names with a common beginning fail
 * here, before they are compared as a whole.
 *
 * A slip there leaves the symbols behind it as they are, moved by at most one place; only the next may go with it (a swap, or 시모 for 심).
 * In letters a cheap second slip may follow, so that two of three symbols within two places are enough.
 */
export function goesOn(index: MatchIndex, spelling: number): boolean {
  const string = index.spellingString[spelling]!;
  const end = index.stringStart[string + 1]!;
  const forms = index.text;
  let f = index.stringStart[string]!;
  if (!sameFirst(FOLD[forms[f]!]!, seen[0]!)) return false;
  let place = 0;
  for (; f < end; f++) {
    const unit = forms[f]!;
    if (unit !== seen[place]) {
      if (KIND[unit]! < HANGUL) continue;
      if (!isSameSound(unit, unitAt(place))) break;
    }
    place++;
  }
  let isFirm = true;
  let count = 0;
  for (; f < end && count < ahead.length; f++) {
    const unit = forms[f]!;
    const kind = KIND[unit]!;
    if (kind < HANGUL) continue;
    // A syllable or a digit bears no second slip beside another.
    if (kind !== HANGUL && kind !== DIGIT) isFirm = false;
    ahead[count++] = FOLD[unit]!;
  }
  const known = readForNear(place + ahead.length + DRIFT);
  return isFirm ? goesOnFirmly(place, count, known) : goesOnInLetters(place, count, known);
}

function goesOnFirmly(place: number, count: number, known: number): boolean {
  const first = ahead[0]!;
  const second = ahead[1]!;
  if (count === 0) return true;
  if (count === 1) {
    const isMisread = substitution(first, seen[place]!) < NEVER;
    return (
      isMisread || isSameSound(first, seen[place + 1]!) || isMovedFinal(first, seen[place]!, seen[place + 1]!)
    );
  }
  if (count === 2) return isNear(second, place + 1, known) || isMovedFinal(seen[place]!, first, second);
  for (let drift = -1; drift <= 1; drift++) {
    let k = 2;
    while (k < count && place + k + drift < known && isSameSound(ahead[k]!, seen[place + k + drift]!)) k++;
    if (k === count) return true;
  }
  return false;
}

function goesOnInLetters(place: number, count: number, known: number): boolean {
  let absent = 0;
  for (let k = 1; k < count; k++) if (!isNear(ahead[k]!, place + k, known)) absent++;
  return absent <= 1;
}

/** True when a unit of the same sound stands near a place among the `known` units of the window. */
function isNear(unit: number, place: number, known: number): boolean {
  const to = Math.min(known, place + DRIFT + 1);
  for (let j = Math.max(0, place - DRIFT); j < to; j++) if (isSameSound(unit, seen[j]!)) return true;
  return false;
}

function isSameSound(a: number, b: number): boolean {
  return SYMBOL[a] === SYMBOL[b];
}

/** The first sound must be right: a slip there is rare, and nearly every false reading begins with another sound. */
function sameFirst(a: number, b: number): boolean {
  if (KIND[a] !== KIND[b] && SCRIPT[a] !== SCRIPT[b]) return false;
  return KIND[a] === HANGUL ? INITIAL_SYMBOL[a] === INITIAL_SYMBOL[b] : SYMBOL[a] === SYMBOL[b];
}
