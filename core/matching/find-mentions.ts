/**
 * Both steps of matching over one text. Text that is decomposed (NFD) or strewn with invisible characters is made whole
 * first, so that the words around a name are read as well as the name itself; the answer's offsets are always those of
 * the text as given.
 */
import type { FactBase } from '../facts/fact-base';
import type { MatchIndex } from '../index/open';
import { composeText, shiftAt } from './compose';
import { findCandidates } from './find-candidates';
import { type ResolveOptions, resolve } from './resolve';
import type { Mention, PageContext, Resolution } from './types';

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: shown as nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const IS_INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Conjoining jamo and combining marks: what a decomposed text is made of. */
const DECOMPOSED = /[\u0300-\u036f\u1100-\u11ff]/;

/** What both steps look things up in. */
export type Base = { index: MatchIndex; factBase: FactBase };

/**
 * Mentions, possible ones and what the text establishes. Offsets are UTF-16 units into `text` as given. Never throws on any
 * string.
 */
export function findMentionsIn(
  text: string,
  { index, factBase }: Base,
  context: PageContext,
  options?: ResolveOptions,
): Resolution {
  const read = (whole: string) => resolve(whole, findCandidates(whole, index), context, factBase, options);
  if (!DECOMPOSED.test(text) && !IS_INVISIBLE.test(text)) return read(text);
  const visible = dropInvisible(text);
  const composed = composeText(visible.text);
  const { mentions, possible, established } = read(composed.text);
  const start = (offset: number) => visible.toGiven(composed.toGiven(offset));
  /** One past the last character shown: what is invisible after a name is not part of it. */
  const end = (offset: number) => visible.toGiven(composed.toGiven(offset) - 1) + 1;
  const inGiven = (mention: Mention): Mention => ({
    ...mention,
    start: start(mention.start),
    end: end(mention.end),
    text: text.slice(start(mention.start), end(mention.end)),
    alternatives: mention.alternatives.map((one) => ({ ...one, start: start(one.start), end: end(one.end) })),
  });
  return { mentions: mentions.map(inGiven), possible: possible.map(inGiven), established };
}

/** The text without its invisible characters, and the offset in `given` of each of its units. */
function dropInvisible(given: string): { text: string; toGiven: (offset: number) => number } {
  if (!IS_INVISIBLE.test(given)) return { text: given, toGiven: (offset) => offset };
  // Parallel: from `starts[i]` on in what is left, the given offset is `shifts[i]` further.
  const starts: number[] = [0];
  const shifts: number[] = [0];
  let dropped = 0;
  for (const { 0: run, index } of given.matchAll(INVISIBLE)) {
    starts.push(index - dropped);
    dropped += run.length;
    shifts.push(dropped);
  }
  return {
    text: given.replace(INVISIBLE, ''),
    toGiven: (offset) => offset + shiftAt(offset, starts, shifts),
  };
}
