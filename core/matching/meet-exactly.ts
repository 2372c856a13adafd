/**
 * The spellings of a group that the text holds exactly, found in one pass over the group.
 *
 * Spellings of a group stand in the order of their folded units, each with the number of units it shares with the one before and the
 * first unit in which they differ: a trie written out in preorder. The text is read along it once. What was found to differ is
 * never compared again, nor is what was found to be the same; the units in front of a difference rule out all spellings that
 * share them, and a unit beyond the text's all that follow (Manber and Myers compare suffixes so, "Suffix arrays", 1993).
 */
import type { MatchIndex } from '../index/open';
import { needsAllCapitals, needsCapital, syllablesOf } from '../index/traits';
import { FOLD, HANGUL, IGNORED, isUpperCase, KIND } from './characters';
import { isAllCapitals } from './gaps';
import { prefixSyllables } from './languages/ko';
import { hasGapsJustAt, MASKED_UNITS, NEAR_MASKED, seen, seenAt, unitAt, WINDOW_UNITS } from './text-window';
import { addReading } from './verify';
import type { Visit } from './visit';
import { endOf, hasSameGaps, NO_MATCH, walkSpelling } from './walk-spelling';
import { OTHER_GAPS } from './weights';

/** Adds the readings that spellings of the group make at the visited start, where the window has to be open. */
export function meetExactly(visit: Visit, group: number): void {
  const { groupStart, spellingShared, spellingNext } = visit.index;
  const to = groupStart[group + 1]!;
  let same = 0;
  for (let spelling = groupStart[group]!; spelling < to; spelling++) {
    const shared = spellingShared[spelling]!;
    if (shared > same) continue;
    if (shared < same) return;
    const next = spellingNext[spelling]!;
    if (next !== 0) {
      const unit = seen[shared] || unitAt(shared);
      if (next > unit) return;
      if (next < unit) continue;
    }
    same = compare(visit.index, spelling);
    if (isWhole) addIfAllowed(visit, spelling, same);
  }
}

/** The spelling compared last: whether the text holds all its units, and a bit for each of them with a gap before it. */
let isWhole = false;
let gapsOfForm = 0;
let farGapsOfForm = 0;

/** How many units the text and the spelling have in common from the beginning. */
function compare(index: MatchIndex, spelling: number): number {
  const forms = index.text;
  const string = index.spellingString[spelling]!;
  const end = index.stringStart[string + 1]!;
  let same = 0;
  let gaps = 0;
  let farGaps = 0;
  isWhole = false;
  for (let f = index.stringStart[string]!; f < end; f++) {
    const unit = forms[f]!;
    if (unit !== seen[same]) {
      const kind = KIND[unit]!;
      if (kind < HANGUL) {
        if (kind === IGNORED) continue;
        if (same < NEAR_MASKED) gaps |= 1 << same;
        else farGaps |= 1 << (same - NEAR_MASKED);
        continue;
      }
      // What is longer than the window is walked along the text.
      if (same === WINDOW_UNITS) break;
      if (FOLD[unit]! !== unitAt(same)) return same;
    }
    same++;
  }
  isWhole = true;
  gapsOfForm = gaps;
  farGapsOfForm = farGaps;
  return same;
}

/** Adds the reading of a spelling whose units the text holds, if capitals, gaps and what follows allow it. */
function addIfAllowed(visit: Visit, spelling: number, length: number): void {
  const { text, at, prefix, index } = visit;
  const traits = index.spellingTraits[spelling]!;
  if (prefix !== 0 && syllablesOf(traits) < prefixSyllables[prefix]!) return;
  if (needsCapital(traits) && !isUpperCase(text.charCodeAt(at))) return;
  const walked =
    length <= MASKED_UNITS && hasGapsJustAt(gapsOfForm, farGapsOfForm, length)
      ? seenAt[length - 1]! + 1
      : walkSpelling(text, at, index, spelling);
  if (walked === NO_MATCH) return;
  const end = endOf(walked);
  if (needsAllCapitals(traits) && !isAllCapitals(text, at, end)) return;
  addReading(visit, spelling, end, hasSameGaps(walked) ? 0 : OTHER_GAPS);
}
