/**
 * The spellings of an index, column by column, those of one group side by side, in the order of their folded units and each with what
 * it shares with the one before: a trie in preorder (core/matching/meet-exactly reads it).
 */
import { FOLD, HANGUL, KIND } from '../matching/characters';
import { WINDOW_UNITS } from '../matching/text-window';
import { renumber } from './groups';
import { createGrowingWords } from './growing';
import { type StringPool, startsOf } from './string-pool';
import { FIRST_OF_GROUP } from './traits';

export type SpellingRow = {
  string: number;
  traits: number;
  tail: number;
  group: number;
};

export type SpellingColumns = {
  spellingStep: Uint32Array<ArrayBuffer>;
  spellingTraits: Uint32Array<ArrayBuffer>;
  spellingTail: Uint32Array<ArrayBuffer>;
  spellingShared: Uint8Array<ArrayBuffer>;
  spellingNext: Uint16Array<ArrayBuffer>;
};

/** Spellings between two stops. */
const SPELLINGS_PER_SLICE = 10_000;

/** An empty table. */
export function createSpellingTable() {
  const rows = {
    group: createGrowingWords(),
    string: createGrowingWords(),
    traits: createGrowingWords(),
    tail: createGrowingWords(),
  };

  function add(row: SpellingRow): void {
    rows.group.push(row.group);
    rows.string.push(row.string);
    rows.traits.push(row.traits);
    rows.tail.push(row.tail);
  }

  /**
   * The columns, sorted by group. Groups that bear
   * slips come first, and only their spellings have tails.
   */
  function* finish(
    counts: { near: number; all: number },
    pool: StringPool,
  ): Generator<void, SpellingColumns> {
    const group = renumber(rows.group.words(), counts.near);
    const groupStart = startsOf(sizesOf(group, counts.all));
    const order = orderByGroup(group, groupStart);
    yield;
    const column = (from: Uint32Array, length: number) => {
      const sorted = new Uint32Array(length);
      for (let i = 0; i < length; i++) sorted[i] = from[order[i]!]!;
      return sorted;
    };
    const ordered = yield* orderWithinGroups(groupStart, order, rows.string.words(), pool);
    const spellingTraits = column(rows.traits.words(), order.length);
    for (let g = 0; g < counts.all; g++) spellingTraits[groupStart[g]!]! |= FIRST_OF_GROUP;
    return {
      ...ordered,
      spellingStep: stepsOf(column(rows.string.words(), order.length)),
      spellingTraits,
      spellingTail: column(rows.tail.words(), groupStart[counts.near]!),
    };
  }

  return { add, finish };
}

/** Each number less the one before, modulo 2 ** 32, in place. */
function stepsOf(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  for (let i = numbers.length - 1; i > 0; i--) numbers[i]! -= numbers[i - 1]!;
  return numbers;
}

function sizesOf(group: Uint32Array, groups: number): Uint32Array<ArrayBuffer> {
  const sizes = new Uint32Array(groups);
  for (let i = 0; i < group.length; i++) sizes[group[i]!]!++;
  return sizes;
}

/** Rows in the order of their groups, by counting sort. */
function orderByGroup(group: Uint32Array, groupStart: Uint32Array): Uint32Array {
  const next = groupStart.slice();
  const order = new Uint32Array(group.length);
  for (let i = 0; i < group.length; i++) order[next[group[i]!]!++] = i;
  return order;
}

/** Sorts the rows of each group by their folded units; gives what each shares with the row before, and its first unit beyond that. */
function* orderWithinGroups(
  groupStart: Uint32Array,
  order: Uint32Array,
  string: Uint32Array,
  pool: StringPool,
): Generator<void, Pick<SpellingColumns, 'spellingShared' | 'spellingNext'>> {
  const { text } = pool;
  const stringStart = startsOf(pool.stringLength);
  const spellingShared = new Uint8Array(order.length);
  const spellingNext = new Uint16Array(order.length);
  const compare = (a: number, b: number) =>
    compareFolded(text, stringStart, string[a]!, string[b]!).order || a - b;
  let stop = SPELLINGS_PER_SLICE;
  for (let g = 0; g + 1 < groupStart.length; g++) {
    const from = groupStart[g]!;
    const to = groupStart[g + 1]!;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    spellingNext[from] = FOLD[text[stringStart[string[order[from]!]!]!]!]!;
    for (let i = from + 1; i < to; i++) {
      const { shared, next } = compareFolded(text, stringStart, string[order[i - 1]!]!, string[order[i]!]!);
      spellingShared[i] = shared;
      spellingNext[i] = next;
    }
    if (to < stop) continue;
    stop = to + SPELLINGS_PER_SLICE;
    yield;
  }
  return { spellingShared, spellingNext };
}

/** Two strings by their folded letters, digits and syllables: which comes first, how many they share, and what `b` has next (0: none). */
function compareFolded(text: Uint16Array, stringStart: Uint32Array, a: number, b: number) {
  let i = stringStart[a]!;
  let j = stringStart[b]!;
  const iEnd = stringStart[a + 1]!;
  const jEnd = stringStart[b + 1]!;
  for (let shared = 0; shared < WINDOW_UNITS; shared++, i++, j++) {
    while (i < iEnd && KIND[text[i]!]! < HANGUL) i++;
    while (j < jEnd && KIND[text[j]!]! < HANGUL) j++;
    const left = i < iEnd ? FOLD[text[i]!]! : 0;
    const next = j < jEnd ? FOLD[text[j]!]! : 0;
    if (left !== next) return { order: left - next, shared, next };
    if (next === 0) return { order: 0, shared, next };
  }
  return { order: 0, shared: WINDOW_UNITS, next: 0 };
}
