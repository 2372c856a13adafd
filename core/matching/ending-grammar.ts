/**
 * Endings as a small grammar: slots in fixed order, each of which may stay empty, each filled by one of its morphemes
 * (Korean: title, title, plural, particle; Kazakh: plural, possessive, case). A rest of a word is a real ending when
 * the slots can spell it out completely.
 *
 * The morphemes of a slot are a trie whose edges live in one map, so that testing a rest costs a few look-ups and no string
 * is cut out of the text.
 */

/** Morphemes of each slot, in the order in which slots follow each other. */
export type EndingSlots = readonly (readonly string[])[];

export type EndingGrammar = readonly Trie[];

type Trie = { edges: Map<number, number>; ends: Set<number> };

const ROOT = 1;

/** Compiles slots; done once for each language. */
export function createEndingGrammar(slots: EndingSlots): EndingGrammar {
  return slots.map(createTrie);
}

function createTrie(morphemes: readonly string[]): Trie {
  const edges = new Map<number, number>();
  const ends = new Set<number>();
  let nodes = ROOT;
  for (const morpheme of morphemes) {
    let node = ROOT;
    for (let i = 0; i < morpheme.length; i++) {
      const edge = node * 65536 + morpheme.charCodeAt(i);
      const known = edges.get(edge);
      if (known === undefined) edges.set(edge, ++nodes);
      node = known ?? nodes;
    }
    ends.add(node);
  }
  return { edges, ends };
}

/**
 * True when the units from `from` to `to` (exclusive) are spelled out by the slots from `slot` on; the empty rest is.
 * `unitAt` gives the folded unit at an offset, so callers decide where the text comes from.
 */
export function spellsEnding(
  grammar: EndingGrammar,
  range: { from: number; to: number },
  unitAt: (offset: number) => number,
  slot = 0,
): boolean {
  if (range.from === range.to) return true;
  for (let s = slot; s < grammar.length; s++) {
    const { edges, ends } = grammar[s]!;
    let node = ROOT;
    for (let at = range.from; at < range.to; at++) {
      const next = edges.get(node * 65536 + unitAt(at));
      if (next === undefined) break;
      node = next;
      if (ends.has(node) && spellsEnding(grammar, { from: at + 1, to: range.to }, unitAt, s + 1)) return true;
    }
  }
  return false;
}
