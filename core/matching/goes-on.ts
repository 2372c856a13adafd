/**
 * A look at whether the text may hold a name with a slip, before the two are compared with all their weights.
 *
 * Ukkonen's diagonals ("Algorithms for approximate string matching", 1985; Landau and Vishkin, 1989) over symbols: how far name and text
 * read alike without a slip, then on each neighbouring diagonal with one. Nearly every name ends where the first difference is
 * followed by others, after a handful of comparisons, however long it is. The text may end anywhere; what is no slip although the
 * symbols allow it (a gap, a digit, an abbreviation) is for the weighted comparison to refuse.
 *
 *        t o k a e v        text: one letter of the name left out, so what follows is
 *        t o k a y e v      read on the diagonal below
 */
import type { MatchIndex } from '../index/open';
import { DIGIT, FOLD, HANGUL, KIND, SCRIPT } from './characters';
import { isMovedFinal } from './jamo-distance';
import { substitution } from './symbol-costs';
import { INITIAL_SYMBOL, SYMBOL } from './symbols';
import { readForNear, seen } from './text-window';
import { NEVER } from './weights';

/** Longest name that is read with a slip; longer ones are sentences, and are found exactly. */
export const MAX_NEAR_UNITS = 120;
/** Units of the window read beyond the place being compared. */
const AHEAD = 4;

/** The name's units, folded, without its gaps, as far as they were read; zeros follow the last. */
const name = new Uint16Array(MAX_NEAR_UNITS + 3);
let nameLength = 0;
/** Where the name is read on, and where it ends. */
let formAt = 0;
let formEnd = 0;
/** Letters were read, of which two may be wrong if both count little. */
let hasLetters = false;
/** Units of the window that a slip may reach, as far as they were read. */
let known = 0;

/** True when the name may be read at the window with its slips forgiven. The first sound must be right: a slip there is rare. */
export function goesOn(index: MatchIndex, spelling: number): boolean {
  const string = index.spellingString[spelling]!;
  formAt = index.stringStart[string]!;
  formEnd = index.stringStart[string + 1]!;
  nameLength = 0;
  hasLetters = false;
  known = 0;
  readName(index, 1);
  if (!sameFirst(name[0]!, seen[0]!)) return false;
  let same = 1;
  while (nameLength > same || readName(index, same + 1)) {
    if (!isSameSound(name[same]!, textUnit(same))) break;
    same++;
  }
  if (same === nameLength) return true;
  readName(index, same + 3);
  if (!hasLetters && !mayBeSlip(same)) return false;
  if (readName(index, MAX_NEAR_UNITS + 1)) return false;
  return hasLetters ? hasTwoSlips(same) : hasOneSlip(same);
}

/** Reads the name until so many units are known; false where it has no so many. */
function readName(index: MatchIndex, wanted: number): boolean {
  while (nameLength < wanted && formAt < formEnd) {
    const unit = index.text[formAt++]!;
    const kind = KIND[unit]!;
    if (kind < HANGUL) continue;
    if (nameLength === MAX_NEAR_UNITS) return true;
    if (kind !== HANGUL && kind !== DIGIT) hasLetters = true;
    name[nameLength++] = FOLD[unit]!;
  }
  name[nameLength] = 0;
  name[nameLength + 1] = 0;
  return nameLength >= wanted;
}

/** Place in the name up to which it reads like the text, from place `i` of the name and `j` of the text on. */
function alike(i: number, j: number): number {
  let place = i;
  for (let at = j; place < nameLength && isSameSound(name[place]!, textUnit(at)); at++) place++;
  return place;
}

/** The text's unit at a place, 0 behind the last that a slip may reach. */
function textUnit(at: number): number {
  if (at >= known) {
    known = readForNear(at + AHEAD);
    if (at >= known) return 0;
  }
  return seen[at]!;
}

/** A first look at syllables: the one behind the difference, or the one behind that, must stand near where it belongs. */
function mayBeSlip(at: number): boolean {
  const next = name[at + 1]!;
  return (
    isSameSound(next, textUnit(at + 1)) ||
    isSameSound(name[at]!, textUnit(at + 1)) ||
    isSameSound(next, textUnit(at)) ||
    isSameSound(next, textUnit(at + 2)) ||
    isSameSound(name[at + 2]!, textUnit(at + 1)) ||
    at + 1 >= nameLength
  );
}

/**
 * A syllable left out, added or misread, two swapped, or a final that became a syllable, and all the rest alike: syllables cost a whole edit
 * each. The last one is never left out.
 */
function hasOneSlip(at: number): boolean {
  const a = name[at]!;
  const b = textUnit(at);
  const nextOfName = name[at + 1]!;
  const nextOfText = textUnit(at + 1);
  const isLeft = nextOfName !== 0 && isSameSound(nextOfName, b);
  return (
    (isWhole(at + 1, at + 1) && substitution(a, b) < NEVER) ||
    isWhole(at, at + 1) ||
    (isLeft && isWhole(at + 1, at)) ||
    (isLeft && isSameSound(a, nextOfText) && isWhole(at + 2, at + 2)) ||
    (isMovedFinal(a, b, nextOfText) && isWhole(at + 1, at + 2)) ||
    (isMovedFinal(b, a, nextOfName) && isWhole(at + 2, at + 1))
  );
}

/** True when the name from place `i` on reads like the text from `j` on. */
function isWhole(i: number, j: number): boolean {
  return alike(i, j) === nameLength;
}

/**
 * Any two differences: letters have cheap ones, of which two may come together. Two letters swapped count as two.
 * Of each diagonal it is enough to know how far it reaches, since what is read alike never makes a slip dearer.
 */
function hasTwoSlips(at: number): boolean {
  const misread = alike(at + 1, at + 1);
  const added = alike(at, at + 1);
  const left = alike(at + 1, at);
  if (misread >= nameLength || added >= nameLength || left >= nameLength) return true;
  // Diagonals by how far the text is ahead of the name.
  return (
    reaches(Math.max(misread + 1, added + 1, left), 0) ||
    reaches(Math.max(misread, added + 1), 1) ||
    reaches(added, 2) ||
    reaches(Math.max(left + 1, misread + 1), -1) ||
    reaches(left + 1, -2)
  );
}

/** True when the name from a place on reads like the text that is so many units ahead of it. */
function reaches(place: number, ahead: number): boolean {
  return alike(place, place + ahead) >= nameLength;
}

function isSameSound(a: number, b: number): boolean {
  return SYMBOL[a] === SYMBOL[b];
}

/** A first sound of another kind begins another name. */
function sameFirst(a: number, b: number): boolean {
  if (KIND[a] !== KIND[b] && SCRIPT[a] !== SCRIPT[b]) return false;
  return KIND[a] === HANGUL ? INITIAL_SYMBOL[a] === INITIAL_SYMBOL[b] : SYMBOL[a] === SYMBOL[b];
}
