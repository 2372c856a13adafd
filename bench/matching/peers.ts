/** What a developer would take instead, each given the same names and texts. None but fuse.js and SymSpell forgives a slip. */
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';

/** A peer scans a text and gives how many names it saw. `reach` bounds the text for those that would take hours. */
export type Peer = { name: string; reach: number; run: (text: string) => number };

const require = createRequire(new URL('../package.json', import.meta.url));
const WORD = /[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)?/gu;
const SINGLE_WORD = /[\p{L}\p{N}]+/gu;

/** Peers ready to scan for the names. */
export function createPeers(forms: readonly string[]): Peer[] {
  const reachFor = (each: number) => Math.max(500, Math.min(1_000_000, Math.floor(each / forms.length)));
  return [
    { name: 'one RegExp (exact)', reach: reachFor(500_000_000), run: regExp(forms) },
    { name: 'indexOf for each name (exact)', reach: reachFor(2_000_000_000), run: indexOfEach(forms) },
    { name: 'fastscan, Aho-Corasick (exact)', reach: 1_000_000, run: ahoCorasick(forms) },
    { name: 'mnemonist SymSpell, words (1 slip)', reach: reachFor(200_000_000), run: symSpell(forms) },
    { name: 'fuse.js, each word (fuzzy)', reach: reachFor(2_000_000), run: fuse(forms) },
  ];
}

function regExp(forms: readonly string[]): Peer['run'] {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'g');
  return (text) => {
    let hits = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text)) hits++;
    return hits;
  };
}

function indexOfEach(forms: readonly string[]): Peer['run'] {
  return (text) => {
    let hits = 0;
    for (const form of forms)
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) hits++;
    return hits;
  };
}

function ahoCorasick(forms: readonly string[]): Peer['run'] {
  const FastScanner = require('fastscan');
  const scanner = new FastScanner([...forms]);
  return (text) => scanner.search(text).length;
}

function symSpell(forms: readonly string[]): Peer['run'] {
  const SymSpell = require('mnemonist/symspell');
  const dictionary = SymSpell.from([...forms], { maxDistance: 1, verbosity: 2 });
  return (text) => {
    let hits = 0;
    for (const [word] of text.matchAll(SINGLE_WORD)) hits += dictionary.search(word).length > 0 ? 1 : 0;
    return hits;
  };
}

function fuse(forms: readonly string[]): Peer['run'] {
  const index = new Fuse([...forms], { threshold: 0.3, includeScore: true });
  return (text) => {
    let hits = 0;
    for (const [word] of text.matchAll(WORD)) hits += index.search(word, { limit: 1 }).length;
    return hits;
  };
}
