/**
 * Last step: what of all that was found is handed on. Exact readings all are, nested and overlapping ones too; misspelt ones
 * only where no exact reading explains the same text, and for each entity the best.
 */
import type { Candidate } from './types';

/** Order of candidates: by start, longer ones first, then cheaper ones, then as their names stand in the pack. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || a.cost - b.cost || a.name - b.name;
}

/** Candidates in their order; `found` is so but for a few. */
export function select(found: Candidate[]): Candidate[] {
  if (!isInOrder(found)) found.sort(compareCandidates);
  if (!found.some(isMisspelt)) return found;
  const explained = explainedEnds(found);
  return found.filter((candidate, i) => {
    if (!isMisspelt(candidate)) return true;
    return candidate.end > explained[i]! && !hasBetter(found, i);
  });
}

function isInOrder(found: Candidate[]): boolean {
  for (let i = 1; i < found.length; i++) if (compareCandidates(found[i - 1]!, found[i]!) > 0) return false;
  return true;
}

function isMisspelt({ rule }: Candidate): boolean {
  return rule === 'spelling' || rule === 'typo';
}

/** For each candidate, how far exact readings that begin at or before it explain the text, endings included. */
function explainedEnds(found: Candidate[]): number[] {
  const ends: number[] = [];
  let reached = 0;
  for (let from = 0; from < found.length; ) {
    let to = from;
    while (to < found.length && found[to]!.start === found[from]!.start) to++;
    for (let i = from; i < to; i++) {
      const { end, ending } = found[i]!;
      if (!isMisspelt(found[i]!)) reached = Math.max(reached, end + ending.length);
    }
    while (ends.length < to) ends.push(reached);
    from = to;
  }
  return ends;
}

/** True when the same entity has a cheaper misspelt reading from the same start, or an earlier one of equal cost. */
function hasBetter(found: Candidate[], i: number): boolean {
  const { start, entity, cost } = found[i]!;
  const isRival = (k: number) => {
    const other = found[k];
    return other !== undefined && other.start === start && other.entity === entity && isMisspelt(other);
  };
  for (let k = i - 1; k >= 0 && found[k]!.start === start; k--)
    if (isRival(k) && found[k]!.cost <= cost) return true;
  for (let k = i + 1; k < found.length && found[k]!.start === start; k++) {
    if (isRival(k) && found[k]!.cost < cost) return true;
  }
  return false;
}
