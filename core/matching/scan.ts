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
import type { Readings } from './readings';
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
import { createVerdicts } from './verdicts';
import type { Visit } from './visit';

/** Whether the text was composed: `given` is as it came, and the scan gives up where it holds marks or jamo to be composed. */
export type Form = 'given' | 'composed';

/** Adds all readings of a text to `found`, in order of start; false, with some of them, when the text has to be composed first. */
export function scanText(text: string, index: MatchIndex, form: Form, found: Readings): boolean {
  index.verdicts ??= createVerdicts();
  const visit: Visit = { text, index, verdicts: index.verdicts, found, at: 0, unit: 0, run: 0, prefix: 0 };
  filled.sawComposing = false;
  for (let from = 0; from < text.length; from += BLOCK) {
    compact(text, from, Math.min(text.length, from + BLOCK));
    if (filled.sawComposing && form === 'given') return false;
    probeStarts(index);
    visitPassed(visit, from);
  }
  return true;
}

/** Visits the block's starts that passed, those from small letters in between. */
function visitPassed(visit: Visit, from: number): void {
  const smallCount = filled.passedSmall;
  let small = 0;
  for (let p = 0; p < filled.passed; p++) {
    const pass = passed[p]!;
    while (small < smallCount && passedSmall[small]! < startOf(pass))
      visitSmall(visit, from, passedSmall[small++]!);
    visitCapital(visit, from, pass);
  }
  while (small < smallCount) visitSmall(visit, from, passedSmall[small++]!);
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
