/**
 * Endings as a small grammar: slots in fixed order, each of which may stay empty, each filled by one of its morphemes
 * (Korean: title, title, plural, particle; Kazakh: plural, possessive, case). A rest of a word is a real ending when
 * the slots can spell it out completely.
 *
 * The morphemes of a slot are a trie whose edges live in one map, so that testing a rest costs a few look-ups and no string
 * is cut out of the text.
 */

import { FOLD } from './characters';

/** Morphemes of each slot, in the order in which slots follow each other. */
export type EndingSlots = readonly (readonly string[])[];

export type EndingGrammar = readonly Trie[];

/** Edges in open addressing: `edgeKeys[slot]` is node * 65536 + unit, `edgeTargets[slot]` the node it leads to; 0 is free. */
type Trie = { edgeKeys: Int32Array; edgeTargets: Int32Array; ends: Uint8Array };

const ROOT = 1;
/** Nodes must fit beside a unit into 31 bits. */
const MAX_NODES = 32_767;

/** Compiles slots; done once for each language. */
export function createEndingGrammar(slots: EndingSlots): EndingGrammar {
  return slots.map(createTrie);
}

function createTrie(morphemes: readonly string[]): Trie {
  const nodes = morphemes.reduce((sum, { length }) => sum + length, ROOT + 1);
  if (nodes > MAX_NODES) throw new Error(`Ending grammar: ${nodes} letters in one slot; split it.`);
  const size = 2 ** Math.ceil(Math.log2(nodes * 2));
  const trie = {
    edgeKeys: new Int32Array(size),
    edgeTargets: new Int32Array(size),
    ends: new Uint8Array(nodes + 1),
  };
  let last = ROOT;
  for (const morpheme of morphemes) {
    let node = ROOT;
    for (let i = 0; i < morpheme.length; i++) {
      const key = node * 65536 + morpheme.charCodeAt(i);
      const slot = slotOf(trie.edgeKeys, key);
      if (trie.edgeKeys[slot] === 0) {
        trie.edgeKeys[slot] = key;
        trie.edgeTargets[slot] = ++last;
      }
      node = trie.edgeTargets[slot]!;
    }
    trie.ends[node] = 1;
  }
  return trie;
}

/** Slot that holds the key, or the free one where it belongs. */
function slotOf(edgeKeys: Int32Array, key: number): number {
  const mask = edgeKeys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & mask;
  while (edgeKeys[slot] !== key && edgeKeys[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** True when the folded units of `text` from `from` to `to` (exclusive) are spelled out by the slots from `slot` on. */
export function spellsEnding(
  grammar: EndingGrammar,
  text: string,
  from: number,
  to: number,
  slot = 0,
): boolean {
  if (from === to) return true;
  for (let s = slot; s < grammar.length; s++) {
    const { edgeKeys, edgeTargets, ends } = grammar[s]!;
    let node = ROOT;
    for (let at = from; at < to; at++) {
      node = edgeTargets[slotOf(edgeKeys, node * 65536 + FOLD[text.charCodeAt(at)]!)]!;
      if (node === 0) break;
      if (ends[node] === 1 && spellsEnding(grammar, text, at + 1, to, s + 1)) return true;
    }
  }
  return false;
}
