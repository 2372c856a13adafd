/**
 * Approximate verification: the cheapest way to read the text from a word start as the spelling, within its slips.
 *
 * Weighted optimal string alignment (Damerau 1964; Wagner and Fischer 1974; Ukkonen's band, 1985) over folded units: letters, or
 * whole syllables whose distance is that of their sounds. Row i of the table is the name's first i units, column j the text's
 * first j; only |i - j| <= BAND is filled, and the search ends as soon as a whole row is too dear.
 *
 *            t  o  k  a  e  v        text
 *      t  o  k  a  y  e  v           name: y dropped, 1 edit
 */
import type { MatchIndex } from '../index/open';
import { endingsOf, slipsOf } from '../index/traits';
import { FOLD, HANGUL, isUpperCase, KIND } from './characters';
import { restEnd } from './end-rule';
import { goesOn, MAX_NEAR_UNITS } from './goes-on';
import { isMovedFinal } from './jamo-distance';
import { indel, substitution } from './symbol-costs';
import { gapOf, readForNear, SOLID, seen, seenAt, seenOpens } from './text-window';
import { foldedHash, holdsHash } from './veto';
import type { Visit } from './visit';
import { EDIT, MOVED_FINAL, NEVER, SAME_SOUND, SWAP } from './weights';

/** A reading within the slips: offset after its last letter, and its cost in hundredths of an edit. */
export type Near = { end: number; cost: number };

/** Most units by which name and text may differ in length. */
const BAND = 2;
const ROW = 2 * BAND + 3;

const name = new Uint16Array(MAX_NEAR_UNITS);
/** What stands before each unit of the name. */
const nameOpens = new Uint8Array(MAX_NEAR_UNITS);
/** 1 where a unit of the name belongs to a word too short to bear a slip. */
const isTiny = new Uint8Array(MAX_NEAR_UNITS);
const table = new Int32Array((MAX_NEAR_UNITS + 3) * ROW).fill(NEVER);

/** Null when the visited start is no reading of the spelling within its slips, or is a word of its own (the veto). */
export function approximate({ text, at: start, index }: Visit, spelling: number): Near | null {
  const traits = index.spellingTraits[spelling]!;
  if (!goesOn(index, spelling)) return null;
  const length = readName(index, spelling);
  if (length === 0) return null;
  const budget = slipsOf(traits) * EDIT;
  const count = readForNear(length + BAND);
  if (!fillTable(length, count, budget)) return null;
  const best = bestEnd(text, length, count, { budget, endings: endingsOf(traits) });
  if (best === null) return null;
  if (holdsHash(index.veto, foldedHash(text.slice(start, best.end)))) return null;
  return best;
}

/** Words in capitals with no more letters than this must be right: РК and РФ, IT and IP are different things. */
const TINY_WORD = 3;

function readName(index: MatchIndex, spelling: number): number {
  const string = index.spellingString[spelling]!;
  let length = 0;
  let wordFrom = 0;
  let opens = SOLID;
  let isAbbreviation = true;
  for (let f = index.stringStart[string]!; f < index.stringStart[string + 1]!; f++) {
    const unit = index.text[f]!;
    if (KIND[unit]! < HANGUL) {
      opens = Math.max(opens, gapOf(unit));
      continue;
    }
    if (length === MAX_NEAR_UNITS) return 0;
    if (opens !== SOLID) {
      markTiny(wordFrom, length, isAbbreviation);
      wordFrom = length;
      isAbbreviation = true;
    }
    if (!isUpperCase(unit)) isAbbreviation = false;
    nameOpens[length] = opens;
    name[length++] = FOLD[unit]!;
    opens = SOLID;
  }
  markTiny(wordFrom, length, isAbbreviation);
  return length;
}

function markTiny(from: number, to: number, isAbbreviation: boolean): void {
  const tiny = isAbbreviation && to - from <= TINY_WORD ? 1 : 0;
  for (let i = from; i < to; i++) isTiny[i] = tiny;
}

/**
 * Fills the band from the first difference on: up to there nothing is cheaper than to read each unit for itself. False as soon as
 * a row has nothing within the budget.
 */
function fillTable(length: number, count: number, budget: number): boolean {
  const same = commonBeginning(Math.min(length, count));
  // Nothing is read from before the first row, nor past the text's last unit.
  table.fill(NEVER, cellOf(same - 2, same - 2) - BAND, cellOf(same, same) + BAND + 1);
  table[cellOf(same, same)] = 0;
  for (let j = same + 1; j <= Math.min(same + BAND, count) && j > 1; j++) {
    table[cellOf(same, j)] = at(same, j - 1) + added(same, j);
  }
  for (let i = same + 1; i <= length; i++) {
    const from = Math.max(1, same, i - BAND);
    const to = Math.min(count, i + BAND);
    let least = NEVER;
    for (let j = i - BAND; j <= i + BAND; j++) {
      const cost = j < from || j > to ? NEVER : cheapest(i, j, budget);
      table[cellOf(i, j)] = cost;
      if (cost < least) least = cost;
    }
    if (least > budget) return false;
  }
  return true;
}

function commonBeginning(most: number): number {
  let same = 0;
  while (same < most && name[same] === seen[same] && seenOpens[same]! <= nameOpens[same]!) same++;
  return same;
}

/** Cost of reading the text's first j units as the name's first i; anything beyond the budget where it is dearer. */
function cheapest(i: number, j: number, budget: number): number {
  const diagonal = at(i - 1, j - 1);
  const above = at(i - 1, j);
  const before = at(i, j - 1);
  let cost = diagonal > budget ? NEVER : diagonal + misread(i, j);
  if (i > 1 && above < budget) cost = Math.min(cost, above + left(i));
  if (j > 1 && before < budget) cost = Math.min(cost, before + added(i, j));
  // The rest is asked only where it may be less; in most cells the units are the same.
  return cost === 0 ? 0 : Math.min(cost, swapped(i, j), finalMoved(i, j));
}

/** Two neighbours in the wrong order. */
function swapped(i: number, j: number): number {
  if (i <= 2 || j <= 2) return NEVER;
  const a = name[i - 1]!;
  const b = seen[j - 1]!;
  return a !== b && a === seen[j - 2] && b === name[i - 2] ? at(i - 2, j - 2) + SWAP : NEVER;
}

/** A final that became a syllable of its own, or the other way round. */
function finalMoved(i: number, j: number): number {
  const a = name[i - 1]!;
  const b = seen[j - 1]!;
  if (KIND[a] !== HANGUL) return NEVER;
  const split = j > 1 && isMovedFinal(a, seen[j - 2]!, b) ? at(i - 1, j - 2) + MOVED_FINAL : NEVER;
  const joined = i > 1 && isMovedFinal(b, name[i - 2]!, a) ? at(i - 2, j - 1) + MOVED_FINAL : NEVER;
  return Math.min(split, joined);
}

/**
 * One unit for another. The text may leave out a gap but not add one, or 대한 미국 would be 대한민국; when a word's first letter was
 * left out, the next begins the word.
 */
function misread(i: number, j: number): number {
  const opens = seenOpens[j - 1]!;
  if (opens > nameOpens[i - 1]! && (i < 2 || opens > nameOpens[i - 2]!)) return NEVER;
  const cost = substitution(name[i - 1]!, seen[j - 1]!);
  return cost > SAME_SOUND && isTiny[i - 1] ? NEVER : cost;
}

/** A unit of the name left out; a syllable that begins a word is not, or whole words would be. */
function left(i: number): number {
  const unit = name[i - 1]!;
  if (isTiny[i - 1] || (nameOpens[i - 1] !== SOLID && KIND[unit] === HANGUL)) return NEVER;
  return indel(unit, name[i - 2]!);
}

/**
 * A unit added to the text after the name's first i. At an inner word's end it is an ending, no slip (카자흐스탄의 2025, Presidents
 * Moon); at a word's beginning the name must begin one too.
 */
function added(i: number, j: number): number {
  if (seenOpens[j] !== SOLID) return NEVER;
  if (seenOpens[j - 1]! > SOLID && (i >= MAX_NEAR_UNITS || nameOpens[i] === SOLID)) return NEVER;
  return indel(seen[j - 1]!, seen[j - 2]!);
}

/** Place of a cell in the table: rows hold the band alone, with a cell on each side that stays out of reach. */
function cellOf(i: number, j: number): number {
  return (i + 2) * ROW + BAND + 1 + j - i;
}

function at(i: number, j: number): number {
  return table[cellOf(i, j)]!;
}

type EndRules = { budget: number; endings: number };

/**
 * The cheapest place to end, the longer of equals. What follows must be a real ending. A unit appended to the name is no slip but
 * another word (카자흐스탄화, Astanas), nor is a Korean name without its last syllable.
 */
function bestEnd(
  text: string,
  length: number,
  window: number,
  rules: EndRules,
): { end: number; cost: number } | null {
  let best: { end: number; cost: number } | null = null;
  for (let j = Math.max(1, length - BAND); j <= Math.min(window, length + BAND); j++) {
    const cost = at(length, j);
    // The name itself stands here, and what follows was found to be no ending.
    if (cost === 0) return null;
    if (cost > rules.budget || (best !== null && cost > best.cost)) continue;
    if (isAppended(length, j, cost) || isCutShort(length, j, cost)) continue;
    const end = seenAt[j - 1]! + 1;
    if (restEnd(text, end, rules.endings) >= 0) best = { end, cost };
  }
  return best;
}

function isAppended(length: number, j: number, cost: number): boolean {
  if (j < 2 || seen[j - 1] === seen[j - 2]) return false;
  return at(length, j - 1) + added(length, j) === cost && at(length - 1, j - 1) + misread(length, j) > cost;
}

function isCutShort(length: number, j: number, cost: number): boolean {
  if (KIND[name[length - 1]!] !== HANGUL) return false;
  return at(length - 1, j) + EDIT === cost && at(length - 1, j - 1) + misread(length, j) > cost;
}
