/**
 * A suffix array over many short texts (Manber & Myers 1993), holding only the places where a word or a Hangul syllable
 * begins. Whatever begins with the letters typed is one range of it, found by two binary searches, at any size of pack;
 * walked like a trie, it also gives what begins so but for a slip (Navarro 2001, section 6.3).
 */
import type { Letters } from './letters';

export type SortedStarts = {
  /** All texts, each followed by `END`. */
  text: string;
  /** Where text i begins in `text`; one more entry for the end. */
  bounds: Int32Array;
  /** Places in `text`, in the order of what follows them. */
  places: Int32Array;
  /** The text that place i of `places` lies in. */
  owners: Int32Array;
  /** As Letters.starts, for all of `text`. */
  starts: Uint8Array;
};

/** A run of `places` (from inclusive, to exclusive) that share their first `length` letters, `cost` away from the query. */
export type Run = { from: number; to: number; length: number; cost: number };

export const END = '\u0000';

/** Letters packed into the first sort key; 3 × 16 bits fit a double exactly, beside no index. */
const KEY_LETTERS = 3;

/** Builds the array; `everySyllable` also takes the syllables inside a word. Texts may be null (nothing to find there). */
export function sortStarts(
  texts: readonly (Letters | null)[],
  everySyllable: (text: number) => boolean,
): SortedStarts {
  const bounds = new Int32Array(texts.length + 1);
  const pieces: string[] = [];
  let size = 0;
  texts.forEach((letters, i) => {
    bounds[i] = size;
    pieces.push(letters?.text ?? '', END);
    size += (letters?.text.length ?? 0) + 1;
  });
  bounds[texts.length] = size;
  const text = pieces.join('');
  const starts = new Uint8Array(size);
  const places: number[] = [];
  const ownerAt = new Int32Array(size);
  texts.forEach((letters, i) => {
    const base = bounds[i]!;
    const least = everySyllable(i) ? 1 : 2;
    letters?.starts.forEach((start, j) => {
      starts[base + j] = start;
      if (start < least) return;
      places.push(base + j);
      ownerAt[base + j] = i;
    });
  });
  const sorted = sortPlaces(text, places);
  return { text, bounds, places: sorted, owners: sorted.map((place) => ownerAt[place]!), starts };
}

function sortPlaces(text: string, places: number[]): Int32Array {
  const keys = new Float64Array(places.length);
  places.forEach((place, i) => {
    let key = 0;
    for (let k = 0; k < KEY_LETTERS; k += 1) key = key * 0x10000 + (text.charCodeAt(place + k) || 0);
    keys[i] = key;
  });
  const order = Uint32Array.from(places.keys());
  order.sort((a, b) => keys[a]! - keys[b]! || compareFrom(text, places[a]!, places[b]!));
  return Int32Array.from(order, (i) => places[i]!);
}

function compareFrom(text: string, a: number, b: number): number {
  let i = a;
  let j = b;
  for (;;) {
    const x = text.charCodeAt(i);
    const y = text.charCodeAt(j);
    // Both texts end here: the same letters, kept in the order they came in.
    if (x !== y) return x - y;
    if (x === 0 || Number.isNaN(x)) return a - b;
    i += 1;
    j += 1;
  }
}

/** Gives the run of places that begin with `letters`; empty (from = to) where none does. */
export function runOf(index: SortedStarts, letters: string): Run {
  let run: Run = { from: 0, to: index.places.length, length: 0, cost: 0 };
  for (let i = 0; i < letters.length && run.from < run.to; i += 1) {
    run = narrow(index, run, letters.charCodeAt(i));
  }
  return { ...run, length: letters.length };
}

/** The part of `run` whose next letter is `unit`. */
function narrow(index: SortedStarts, run: Run, unit: number): Run {
  const from = lowerBound(index, run, unit);
  const to = lowerBound(index, { ...run, from }, unit + 1);
  return { from, to, length: run.length + 1, cost: run.cost };
}

function lowerBound({ text, places }: SortedStarts, { from, to, length }: Run, unit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (text.charCodeAt(places[middle]! + length) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Costs are whole numbers, in quarters of a letter. */
export type SlipPolicy = {
  /** Highest sum of costs. */
  budget: number;
  /** Cost of putting b for a; equal letters cost 0 and are not asked. */
  replace: (a: number, b: number) => number;
  /** Cost of a letter too many or too few. */
  skip: (unit: number) => number;
  /** Two neighbours swapped. */
  swap: number;
  /** Letters at the beginning that must be right: each one divides the work by the size of the alphabet. */
  sure: number;
};

/** Nodes that one walk may visit, and all walks of one query: about 0.2 µs each, so that no key is felt at any size of pack. */
const MOST_NODES = 4_000;
const MOST_NODES_OF_QUERY = 12_000;

/** What is left of the nodes that one query may visit; shared by its walks. */
export type Allowance = { nodes: number };

/** A fresh allowance, for one query. */
export function fullAllowance(): Allowance {
  return { nodes: MOST_NODES_OF_QUERY };
}

type Walk = {
  index: SortedStarts;
  query: Int32Array;
  policy: SlipPolicy;
  /** Row of the edit matrix for each depth, kept: a node must allocate nothing. */
  rows: Int16Array[];
  /** Letter on the way at each depth. */
  way: number[];
  /** Nodes it may still visit. */
  left: number;
  found: Run[];
};

/**
 * Gives the runs whose letters are within `policy.budget` of all of `letters` (restricted Damerau–Levenshtein); fewer where
 * `allowance` runs out.
 */
export function runsNear(
  index: SortedStarts,
  letters: string,
  { policy, allowance }: { policy: SlipPolicy; allowance: Allowance },
): Run[] {
  const query = Int32Array.from(letters, (_, i) => letters.charCodeAt(i));
  const most = Math.min(MOST_NODES, allowance.nodes);
  const walk: Walk = {
    index,
    query,
    policy,
    rows: [new Int16Array(query.length + 1)],
    way: [],
    left: most,
    found: [],
  };
  const first = walk.rows[0]!;
  for (let i = 0; i < query.length; i += 1) first[i + 1] = first[i]! + policy.skip(query[i]!);
  visit(walk, 0, index.places.length, 0);
  allowance.nodes -= most - walk.left;
  return walk.found;
}

/** Goes through what may follow the first `depth` letters of the places from `from` to `to`. */
function visit(walk: Walk, from: number, to: number, depth: number): void {
  const { index, query, policy } = walk;
  let at = from;
  while (at < to && walk.left > 0) {
    const unit = index.text.charCodeAt(index.places[at]! + depth);
    const next = endOfLetter(index, { from: at, to, depth, unit });
    const begin = at;
    at = next;
    if (unit === 0 || (depth < policy.sure && unit !== query[depth])) continue;
    walk.left -= 1;
    walk.way[depth] = unit;
    const least = fillRow(walk, depth + 1);
    if (least > policy.budget) continue;
    const cost = walk.rows[depth + 1]![query.length]!;
    if (cost <= policy.budget) walk.found.push({ from: begin, to: next, length: depth + 1, cost });
    visit(walk, begin, next, depth + 1);
  }
}

/** The first place after `from` whose letter at `depth` is another than `unit`: galloping, as most runs are short. */
function endOfLetter(
  { text, places }: SortedStarts,
  { from, to, depth, unit }: { from: number; to: number; depth: number; unit: number },
): number {
  let step = 1;
  let low = from;
  while (low + step < to && text.charCodeAt(places[low + step]! + depth) === unit) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step);
  low += 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (text.charCodeAt(places[middle]! + depth) === unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fills the row of `depth` from the one above; gives its least cost. */
function fillRow({ query, policy, rows, way }: Walk, depth: number): number {
  rows[depth] ??= new Int16Array(query.length + 1);
  const row = rows[depth];
  const above = rows[depth - 1]!;
  const unit = way[depth - 1]!;
  const before = depth > 1 ? way[depth - 2]! : -1;
  const extra = policy.skip(unit);
  let least = above[0]! + extra;
  row[0] = least;
  for (let i = 1; i <= query.length; i += 1) {
    const typed = query[i - 1]!;
    let best = above[i - 1]! + (typed === unit ? 0 : policy.replace(typed, unit));
    best = Math.min(best, above[i]! + extra, row[i - 1]! + policy.skip(typed));
    if (typed === before && i > 1 && query[i - 2] === unit) {
      best = Math.min(best, rows[depth - 2]![i - 2]! + policy.swap);
    }
    row[i] = best;
    if (best < least) least = best;
  }
  return least;
}
