/**
 * Groups: spellings that begin alike have the same keys, and are filed under them together. All that begin with 카자흐스탄 are one
 * group, met once at each mention of the country, however many keys lead to it.
 */
import { EXACT_GATE_WORDS } from '../matching/exact-gate';
import { GATE_WORDS } from '../matching/hangul-gate';
import { LETTER_GATE_WORDS } from '../matching/letter-gate';
import { SMALL_START_WORDS } from '../matching/small-starts';
import { buildBloom } from './bloom';
import { type Filing, fileSpelling } from './file-spelling';
import { createGrowingWords } from './growing';
import { buildPostings, type Postings } from './postings';

/** Added to the number of a group that bears no slips until all groups that do are known: the two are counted apart. */
export const EXACT_GROUPS = 2 ** 31;

type Words = Uint32Array<ArrayBuffer>;

/** What leads from a word start to groups. */
export type Filters = Postings & {
  fuzzyBloom: Words;
  exactBloom: Words;
  hangulGate: Words;
  letterGate: Words;
  exactGate: Words;
  smallStarts: Words;
  singles: Words;
};

/** No groups yet, with room for those of so many names. */
export function createGroups(names: number) {
  const byKeys = createIdentityTable(names);
  let near = 0;
  let exact = 0;
  const fuzzyKeys = createGrowingWords();
  const exactKeys = createGrowingWords();
  const postingKeys = createGrowingWords();
  const postingGroups = createGrowingWords();
  const tables = {
    hangulGate: new Uint32Array(GATE_WORDS),
    letterGate: new Uint32Array(LETTER_GATE_WORDS),
    exactGate: new Uint32Array(EXACT_GATE_WORDS),
    smallStarts: new Uint32Array(SMALL_START_WORDS),
    singles: new Uint32Array(65536 / 32),
  };
  const filing: Filing = { ...tables, fuzzy: [], exact: [], tail: 0 };

  /** Files a spelling and gives its group; its tail, which tells it from the others in the group, is then in `tail`. */
  function file(text: string, traits: number): number {
    fileSpelling(text, traits, filing);
    const isNear = filing.fuzzy.length > 0;
    const known = byKeys.find(filing);
    if (known !== undefined) return known;
    const group = isNear ? near++ : EXACT_GROUPS + exact++;
    byKeys.add(group);
    for (const key of filing.fuzzy) addPosting(key, group, fuzzyKeys);
    for (const key of filing.exact) addPosting(key, group, exactKeys);
    return group;
  }

  function addPosting(key: number, group: number, keys: { push: (key: number) => void }): void {
    keys.push(key);
    postingKeys.push(key);
    postingGroups.push(group);
  }

  function* finish(): Generator<void, Filters> {
    const fuzzyBloom = yield* buildBloom(fuzzyKeys.words());
    const exactBloom = yield* buildBloom(exactKeys.words());
    const groups = renumber(postingGroups.words(), near);
    const postings = yield* buildPostings(postingKeys.words(), groups);
    return { ...postings, ...tables, fuzzyBloom, exactBloom };
  }

  return { file, tail: () => filing.tail, finish, counts: () => ({ near, all: near + exact }) };
}

/** Numbers of groups as they are in the index, those that bear slips first. */
export function renumber(groups: Uint32Array<ArrayBuffer>, near: number): Uint32Array<ArrayBuffer> {
  for (let i = 0; i < groups.length; i++)
    if (groups[i]! >= EXACT_GROUPS) groups[i] = groups[i]! - EXACT_GROUPS + near;
  return groups;
}

const MIN_SLOTS_LOG = 8;

/**
 * Groups by a 64-bit hash of their keys, in open addressing; two different lists of keys share one with a chance of less than one in a
 * thousand million for 100,000 groups. A `Map` would need a number object for each.
 */
function createIdentityTable(expected: number) {
  let log = Math.max(MIN_SLOTS_LOG, Math.ceil(Math.log2(expected * 2 + 1)));
  let high = new Int32Array(2 ** log);
  let low = new Int32Array(2 ** log);
  /** Group and one, 0 where the slot is free. */
  let held = new Float64Array(2 ** log);
  let count = 0;
  let hashHigh = 0;
  let hashLow = 0;
  let slot = 0;

  function findSlot(): void {
    const mask = 2 ** log - 1;
    slot = (hashHigh ^ (hashLow >>> 7)) & mask;
    while (held[slot] !== 0 && (high[slot] !== hashHigh || low[slot] !== hashLow)) slot = (slot + 1) & mask;
  }

  /** The group that has just these keys; undefined when none has. */
  function find({ fuzzy, exact }: Filing): number | undefined {
    hashHigh = exact.length;
    hashLow = fuzzy.length;
    for (const key of fuzzy) mix(key, 0x85ebca6b, 0xc2b2ae35);
    for (const key of exact) mix(key, 0x9e3779b1, 0x27d4eb2f);
    findSlot();
    return held[slot] === 0 ? undefined : held[slot]! - 1;
  }

  function mix(key: number, a: number, b: number): void {
    hashHigh = Math.imul(hashHigh ^ key, a) ^ (hashHigh >>> 15);
    hashLow = Math.imul(hashLow ^ key, b) ^ (hashLow >>> 13);
  }

  /** Gives the keys last looked for, which must be new, to a group. */
  function add(group: number): void {
    high[slot] = hashHigh;
    low[slot] = hashLow;
    held[slot] = group + 1;
    if (++count * 2 > 2 ** log) grow();
  }

  function grow(): void {
    const [oldHigh, oldLow, oldHeld] = [high, low, held];
    log++;
    high = new Int32Array(2 ** log);
    low = new Int32Array(2 ** log);
    held = new Float64Array(2 ** log);
    for (let i = 0; i < oldHeld.length; i++) {
      if (oldHeld[i] === 0) continue;
      hashHigh = oldHigh[i]!;
      hashLow = oldLow[i]!;
      findSlot();
      high[slot] = hashHigh;
      low[slot] = hashLow;
      held[slot] = oldHeld[i]!;
    }
  }

  return { find, add };
}
