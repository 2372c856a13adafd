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
  return found.some(isMisspelt) ? withoutNeedless(found) : found;
}

/** Without the misspelt readings of what an exact one explains, and of entities that a better one of the same start names. */
function withoutNeedless(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  // How far exact readings that begin at or before the start being looked at explain the text, endings included.
  let explained = 0;
  for (let from = 0; from < found.length; ) {
    let to = from;
    for (; to < found.length && found[to]!.start === found[from]!.start; to++) {
      const { end, ending } = found[to]!;
      if (!isMisspelt(found[to]!)) explained = Math.max(explained, end + ending.length);
    }
    for (let i = from; i < to; i++) {
      if (!isMisspelt(found[i]!) || (found[i]!.end > explained && !hasBetter(found, i))) kept.push(found[i]!);
    }
    from = to;
  }
  return kept;
}

function isInOrder(found: Candidate[]): boolean {
  for (let i = 1; i < found.length; i++) if (compareCandidates(found[i - 1]!, found[i]!) > 0) return false;
  return true;
}

function isMisspelt({ rule }: Candidate): boolean {
  return rule === 'spelling' || rule === 'typo';
}

/** True when the same entity has a cheaper misspelt reading from the same start, or an earlier one of equal cost. */
function hasBetter(found: readonly Candidate[], i: number): boolean {
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
