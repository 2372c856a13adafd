/**
 * Step one of matching: which spans of a text could name which entity, and how each was recognised.
 *
 * All readings are returned, nested and overlapping ones too (아스타나 inside 아스타나 국제금융센터); which of them is right on
 * this page is for `resolve` to say. docs/matching.md tells how it works and what it costs.
 */
import type { MatchIndex } from '../index/open';
import { composeText } from './compose';
import { findAcrossGlosses } from './glosses';
import { scanText } from './scan';
import { select } from './select';
import type { Candidate } from './types';

/**
 * Candidates in order of start, longer ones first. Offsets are UTF-16 units into `text` as given, even where it is
 * decomposed (NFD) or holds characters that matching ignores. Never throws on any string.
 */
export function findCandidates(text: string, index: MatchIndex): Candidate[] {
  const found = scanText(text, index, false);
  if (found !== null) return select(withGlosses(text, index, found));
  const composed = composeText(text);
  const inComposed = withGlosses(composed.text, index, scanText(composed.text, index, true) ?? []);
  return select(
    inComposed.map((candidate) => ({
      ...candidate,
      start: composed.toGiven(candidate.start),
      end: composed.toGiven(candidate.end),
    })),
  );
}

function withGlosses(text: string, index: MatchIndex, found: Candidate[]): Candidate[] {
  const across = findAcrossGlosses(text, (part) => scanText(part, index, true) ?? []);
  return across.length === 0 ? found : found.concat(across);
}
