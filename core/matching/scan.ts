/**
 * Compact, probe, verify: the scan over a composed text.
 *
 * Cheap first, costly after: every character is compacted, every word start probed, and only the few that pass are looked up in
 * the postings; what their tails do not rule out is compared with names letter by letter.
 */
import type { MatchIndex } from '../index/open';
import { HANGUL, KIND } from './characters';
import { compact } from './compact';
import { visitHangulStart, visitLetterStart, visitSmallStart } from './look-up';
import type { Place } from './place';
import { probeStarts } from './probe';
import {
  BLOCK,
  blockPlace,
  filled,
  hasPrefix,
  passed,
  passedSmall,
  runOf,
  startOf,
  starts,
  unitPlace,
} from './scratch';
import type { Candidate } from './types';

/**
 * All candidates of a text, in order of start (those after a prefix may come one early). Null when the text holds marks or jamo that have to be composed first and
 * `composed` does not say that this was done.
 */
export function scanText(text: string, index: MatchIndex, composed: boolean): Candidate[] | null {
  const found: Candidate[] = [];
  const fromSmall: Candidate[] = [];
  filled.sawComposing = false;
  for (let from = 0; from < text.length; from += BLOCK) {
    compact(text, from, Math.min(text.length, from + BLOCK));
    if (filled.sawComposing && !composed) return null;
    probeStarts(index);
    for (let p = 0; p < filled.passed; p++) visit(text, from, passed[p]!, index, found);
    for (let p = 0; p < filled.passedSmall; p++) visitSmall(text, from, passedSmall[p]!, index, fromSmall);
  }
  return mergeByStart(found, fromSmall);
}

/** The start being visited. One object for all of them: there are too many to make a new one each time. */
const place: Place = { at: 0, unit: 0, run: 0, prefix: 0 };

function visit(text: string, from: number, pass: number, index: MatchIndex, found: Candidate[]): void {
  const prefixed = hasPrefix(pass);
  setPlace(from, startOf(pass));
  const first = text.charCodeAt(place.at);
  if (prefixed) {
    // The kept unit after the prefix may stand beyond a space; then it is a start of its own.
    if (KIND[text.charCodeAt(place.at + 1)] !== HANGUL) return;
    place.at++;
    place.unit++;
    place.prefix = first;
  }
  if (KIND[first] === HANGUL) visitHangulStart(text, place, index, found);
  else visitLetterStart(text, place, index, found);
}

function visitSmall(text: string, from: number, pass: number, index: MatchIndex, found: Candidate[]): void {
  setPlace(from, pass);
  visitSmallStart(text, place, index, found);
}

function setPlace(from: number, s: number): void {
  const start = starts[s]!;
  place.at = from + blockPlace(start);
  place.unit = unitPlace(start);
  place.run = runOf(s);
  place.prefix = 0;
}

/** Two lists in order of start, as one. */
function mergeByStart(one: Candidate[], other: Candidate[]): Candidate[] {
  if (other.length === 0) return one;
  const merged: Candidate[] = [];
  let o = 0;
  for (const candidate of one) {
    while (o < other.length && other[o]!.start < candidate.start) merged.push(other[o++]!);
    merged.push(candidate);
  }
  while (o < other.length) merged.push(other[o++]!);
  return merged;
}
