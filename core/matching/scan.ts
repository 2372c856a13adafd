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
import { probeStarts } from './probe';
import {
  BLOCK,
  blockPlace,
  filled,
  hasExact,
  hasNear,
  hasPrefix,
  passed,
  passedSmall,
  runOf,
  startOf,
  starts,
  unitPlace,
} from './scratch';
import type { Candidate } from './types';
import { createVerdicts } from './verdicts';
import type { Visit } from './visit';

/**
 * All candidates of a text, in order of start (those after a prefix may come one early). Null when the text holds marks or jamo that have to be composed first and
 * `composed` does not say that this was done.
 */
export function scanText(text: string, index: MatchIndex, composed: boolean): Candidate[] | null {
  index.verdicts ??= createVerdicts();
  const capital: Visit = {
    text,
    index,
    verdicts: index.verdicts,
    found: [],
    at: 0,
    unit: 0,
    run: 0,
    prefix: 0,
    isExact: true,
    isNear: false,
  };
  const small: Visit = { ...capital, found: [] };
  filled.sawComposing = false;
  for (let from = 0; from < text.length; from += BLOCK) {
    compact(text, from, Math.min(text.length, from + BLOCK));
    if (filled.sawComposing && !composed) return null;
    probeStarts(index);
    for (let p = 0; p < filled.passed; p++) visitCapital(capital, from, passed[p]!);
    for (let p = 0; p < filled.passedSmall; p++) visitSmall(small, from, passedSmall[p]!);
  }
  return mergeByStart(capital.found, small.found);
}

function visitCapital(visit: Visit, from: number, pass: number): void {
  const prefixed = hasPrefix(pass);
  moveTo(visit, from, startOf(pass));
  const first = visit.text.charCodeAt(visit.at);
  if (prefixed) {
    // The kept unit after the prefix may stand beyond a space; then it is a start of its own.
    if (KIND[visit.text.charCodeAt(visit.at + 1)] !== HANGUL) return;
    visit.at++;
    visit.unit++;
    visit.prefix = first;
  }
  visit.isExact = hasExact(pass) === 1;
  visit.isNear = hasNear(pass) === 1;
  if (KIND[first] === HANGUL) visitHangulStart(visit);
  else visitLetterStart(visit);
}

function visitSmall(visit: Visit, from: number, pass: number): void {
  moveTo(visit, from, pass);
  visitSmallStart(visit);
}

/** Moves to the start at place `s` of the block's list. */
function moveTo(visit: Visit, from: number, s: number): void {
  const start = starts[s]!;
  visit.at = from + blockPlace(start);
  visit.unit = unitPlace(start);
  visit.run = runOf(s);
  visit.prefix = 0;
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
