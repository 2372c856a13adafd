/**
 * Step one of matching: which spans of a text could name which entity, and how each was recognised.
 *
 * All readings are returned, nested and overlapping ones too (아스타나 inside 아스타나 국제금융센터); which of them is right on
 * this page is for `resolve` to say.
 */
import type { MatchIndex } from '../index/open';
import { composeText, needsComposing } from './compose';
import { findAcrossGlosses } from './glosses';
import { scanText } from './scan';
import type { Candidate } from './types';

/**
 * Candidates in order of start, longer ones first. Offsets are UTF-16 units into `text` as given, even where it is
 * decomposed (NFD) or holds characters that matching ignores. Never throws on any string.
 */
export function findCandidates(text: string, index: MatchIndex): Candidate[] {
  if (!needsComposing(text)) return inOrder(scanWithGlosses(text, index));
  const composed = composeText(text);
  const found = scanWithGlosses(composed.text, index);
  return inOrder(
    found.map((candidate) => ({
      ...candidate,
      start: composed.toGiven(candidate.start),
      end: composed.toGiven(candidate.end),
    })),
  );
}

function scanWithGlosses(text: string, index: MatchIndex): Candidate[] {
  return scanText(text, index).concat(findAcrossGlosses(text, (part) => scanText(part, index)));
}

function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.cost - b.cost || a.name - b.name);
}
