/**
 * Step one of matching: which spans of a text could name which entity, and how each was recognised.
 *
 * All readings are returned, nested and overlapping ones too (아스타나 inside 아스타나 국제금융센터); which of them is right on
 * this page is for `resolve` to say. docs/matching.md tells how it works and what it costs.
 */
import type { MatchIndex } from '../index/open';
import { toCandidates } from './candidates';
import { composeText } from './compose';
import { addAcrossGlosses } from './glosses';
import { clearReadings, createReadings, orderRows } from './readings';
import { scanText } from './scan';
import { select } from './select';
import type { Candidate } from './types';

/** Readings of one text after another; finding is synchronous. */
const found = createReadings();

/**
 * Candidates in order of start, longer ones first. Offsets are UTF-16 units into `text` as given, even where it is
 * decomposed (NFD) or holds characters that matching ignores. Never throws on any string.
 */
export function findCandidates(text: string, index: MatchIndex): Candidate[] {
  clearReadings(found);
  if (scanText(text, index, 'given', found)) return finish(text, index);
  clearReadings(found);
  const composed = composeText(text);
  scanText(composed.text, index, 'composed', found);
  return finish(composed.text, index).map((candidate) => ({
    ...candidate,
    start: composed.toGiven(candidate.start),
    end: composed.toGiven(candidate.end),
  }));
}

function finish(text: string, index: MatchIndex): Candidate[] {
  const ofText = found.count;
  addAcrossGlosses(text, found, (part, inPart) => scanText(part, index, 'composed', inPart));
  orderRows(found, ofText);
  select(found, index);
  return toCandidates(text, index, found);
}
