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
import { readForNear, seen, unitAt } from './text-window';
import { NEVER } from './weights';

/** Longest name that is read with a slip; longer ones are sentences, and are found exactly. */
export const MAX_NEAR_UNITS = 120;
/** Units of the window read beyond the place being compared. */
const AHEAD = 4;
/** Letters behind the first difference that are looked at first, and places by which they may be moved. */
const FIRST_LOOK = 3;
const DRIFT = 2;

/** The name's units from the first difference on, folded, without gaps, as far as they were read; zeros follow the last. */
const name = new Uint16Array(MAX_NEAR_UNITS + 3);
let nameLength = 0;
/** Where the name is read on, and where it ends. */
let formAt = 0;
let formEnd = 0;
/** Letters were read, of which two may be wrong if both count little. */
let hasLetters = false;
/** Units of the window before the first difference, and those that a slip may reach, as far as they were read. */
let same = 0;
let known = 0;

/** True when the name may be read at the window with its slips forgiven. The first sound must be right: a slip there is rare. */
export function goesOn(index: MatchIndex, spelling: number): boolean {
  const string = index.spellingString[spelling]!;
  formAt = index.stringStart[string]!;
  formEnd = index.stringStart[string + 1]!;
  if (!sameFirst(FOLD[index.text[formAt]!]!, seen[0]!)) return false;
  passSame(index.text);
  if (formAt === formEnd) return true;
  nameLength = 0;
  hasLetters = false;
  known = same;
  readName(index.text, 1 + FIRST_LOOK);
  if (!(hasLetters ? mayBeLetters() : mayBeSyllables())) return false;
  readName(index.text, MAX_NEAR_UNITS - same + 1);
  if (same + nameLength > MAX_NEAR_UNITS) return false;
  return hasLetters ? hasTwoSlips() : hasOneSlip();
}

/** Moves to the first unit of the name that sounds otherwise than the text. */
function passSame(forms: Uint16Array): void {
  let f = formAt;
  same = 0;
  for (; f < formEnd; f++) {
    const unit = forms[f]!;
    if (unit !== seen[same]) {
      if (KIND[unit]! < HANGUL) continue;
      if (same >= MAX_NEAR_UNITS || !isSameSound(unit, unitAt(same))) break;
    }
    same++;
  }
  formAt = f;
}

/** Reads the name until so many units behind the first difference are known, or all. */
function readName(forms: Uint16Array, wanted: number): void {
  for (; nameLength < wanted && formAt < formEnd; formAt++) {
    const unit = forms[formAt]!;
    const kind = KIND[unit]!;
    if (kind < HANGUL) continue;
    if (kind !== HANGUL && kind !== DIGIT) hasLetters = true;
    name[nameLength++] = FOLD[unit]!;
  }
  name[nameLength] = 0;
  name[nameLength + 1] = 0;
}

/** Place in the name up to which it reads like the text; all places are counted from the first difference on. */
function alike(i: number, j: number): number {
  let place = i;
  for (let at = j; place < nameLength && isSameSound(name[place]!, textUnit(at)); at++) place++;
  return place;
}

/** The text's unit at a place, 0 behind the last that a slip may reach. */
function textUnit(place: number): number {
  const at = same + place;
  if (at >= known) {
    known = readForNear(at + AHEAD);
    if (at >= known) return 0;
  }
  return seen[at]!;
}

/** A first look at letters: of those behind the difference all but one must stand near where they belong. */
function mayBeLetters(): boolean {
  let near = 0;
  for (let place = 1 - DRIFT; place <= FIRST_LOOK + DRIFT; place++) near |= bitOf(textUnit(place));
  let absent = 0;
  for (let k = 1; k <= FIRST_LOOK && k < nameLength; k++) if ((near & bitOf(name[k]!)) === 0) absent++;
  return absent <= 1;
}

function bitOf(unit: number): number {
  return 1 << (SYMBOL[unit]! & 31);
}

/** A first look at syllables: the one behind the difference, or the one behind that, must stand near where it belongs. */
function mayBeSyllables(): boolean {
  const next = name[1]!;
  return (
    nameLength === 1 ||
    isSameSound(next, textUnit(1)) ||
    isSameSound(name[0]!, textUnit(1)) ||
    isSameSound(next, textUnit(0)) ||
    isSameSound(next, textUnit(2)) ||
    isSameSound(name[2]!, textUnit(1))
  );
}

/**
 * A syllable left out, added or misread, two swapped, or a final that became a syllable, and all the rest alike: syllables cost a whole edit
 * each. The last one is never left out.
 */
function hasOneSlip(): boolean {
  const a = name[0]!;
  const b = textUnit(0);
  const nextOfName = name[1]!;
  const nextOfText = textUnit(1);
  const isLeft = nextOfName !== 0 && isSameSound(nextOfName, b);
  return (
    (isWhole(1, 1) && substitution(a, b) < NEVER) ||
    isWhole(0, 1) ||
    (isLeft && isWhole(1, 0)) ||
    (isLeft && isSameSound(a, nextOfText) && isWhole(2, 2)) ||
    (isMovedFinal(a, b, nextOfText) && isWhole(1, 2)) ||
    (isMovedFinal(b, a, nextOfName) && isWhole(2, 1))
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
function hasTwoSlips(): boolean {
  const misread = alike(1, 1);
  const added = alike(0, 1);
  const left = alike(1, 0);
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
