/**
 * Decomposed text (NFD: pages and file names that passed through macOS) made whole before it is scanned, with the way back.
 *
 * Only the places that hold a combining mark or a conjoining jamo are touched, so ordinary text is returned as it came, and
 * the map holds one step for each place where the composed text falls behind the given one.
 */

/** Composed text, and how to say its offsets in the text that was given. */
export type ComposedText = {
  text: string;
  /** Offset in the given text of an offset in `text`. */
  toGiven: (offset: number) => number;
};

/** A run of units that join their neighbours. Found apart from what they join: an expression with \p{M} is thirty times slower. */
const COMPOSING_RUN = /[\u0300-\u036f]+|[\u1100-\u11ff]+/g;
/** One letter or syllable of a run. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\uac00-\ud7a3][\u11a8-\u11ff]|\P{M}\p{M}+/gu;

/** The text in NFC as far as letters and syllables go, with the map of its offsets (UTF-16) back to the given text. */
export function composeText(given: string): ComposedText {
  const pieces: string[] = [];
  // Parallel: from `starts[i]` on in the composed text, the given offset is `shifts[i]` further.
  const starts: number[] = [];
  const shifts: number[] = [];
  let copied = 0;
  let length = 0;
  let shift = 0;
  for (const { cluster, at } of clustersOf(given)) {
    const composed = cluster.normalize('NFC');
    if (composed.length === cluster.length || at < copied) continue;
    pieces.push(given.slice(copied, at), composed);
    length += at - copied + composed.length;
    copied = at + cluster.length;
    shift += cluster.length - composed.length;
    starts.push(length);
    shifts.push(shift);
  }
  pieces.push(given.slice(copied));
  return { text: pieces.join(''), toGiven: (offset) => offset + shiftAt(offset, starts, shifts) };
}

function* clustersOf(given: string): Generator<{ cluster: string; at: number }> {
  for (const run of given.matchAll(COMPOSING_RUN)) {
    // The letter or the open syllable before the run belongs to it.
    const from = Math.max(0, run.index - 1);
    for (const cluster of given.slice(from, run.index + run[0].length).matchAll(CLUSTER)) {
      yield { cluster: cluster[0], at: from + cluster.index };
    }
  }
}

/** The shift of the last start at or before `offset`; 0 before the first. */
export function shiftAt(offset: number, starts: readonly number[], shifts: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : shifts[low - 1]!;
}
