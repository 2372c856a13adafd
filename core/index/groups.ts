/**
 * Groups: spellings that begin alike have the same keys, and are filed under them together. All that begin with 카자흐스탄 are one
 * group, met once at each mention of the country, however many keys lead to it.
 */
import { GATE_WORDS } from '../matching/hangul-gate';
import { LETTER_GATE_WORDS } from '../matching/letter-gate';
import { SMALL_START_WORDS } from '../matching/small-starts';
import { buildBloom } from './bloom';
import { type Filing, fileSpelling } from './file-spelling';
import { createGrowingWords } from './growing';
import { buildPostings, type Postings } from './postings';

/**
 * A spelling's group and its tail, which tells it from the others in it. Groups that bear slips and groups that do not are
 * counted apart, the latter from `EXACT_GROUPS` on.
 */
export type Filed = { group: number; tail: number };

/** Added to the number of a group that bears no slips until all groups that do are known. */
export const EXACT_GROUPS = 2 ** 31;

type Words = Uint32Array<ArrayBuffer>;

/** What leads from a word start to groups. */
export type Filters = Postings & {
  fuzzyBloom: Words;
  exactBloom: Words;
  hangulGate: Words;
  letterGate: Words;
  smallStarts: Words;
  singles: Words;
};

/** No groups yet. */
export function createGroups() {
  const byKeys = new Map<number, number>();
  let near = 0;
  let exact = 0;
  const fuzzyKeys = createGrowingWords();
  const exactKeys = createGrowingWords();
  const postingKeys = createGrowingWords();
  const postingGroups = createGrowingWords();
  const tables = {
    hangulGate: new Uint32Array(GATE_WORDS),
    letterGate: new Uint32Array(LETTER_GATE_WORDS),
    smallStarts: new Uint32Array(SMALL_START_WORDS),
    singles: new Uint32Array(65536 / 32),
  };
  const filing: Filing = { ...tables, fuzzy: [], exact: [], tail: 0 };

  function file(text: string, traits: number): Filed {
    fileSpelling(text, traits, filing);
    const { tail } = filing;
    const identity = identityOf(filing);
    const known = byKeys.get(identity);
    if (known !== undefined) return { group: known, tail };
    const group = filing.fuzzy.length > 0 ? near++ : EXACT_GROUPS + exact++;
    byKeys.set(identity, group);
    for (const key of filing.fuzzy) addPosting(key, group, fuzzyKeys);
    for (const key of filing.exact) addPosting(key, group, exactKeys);
    return { group, tail };
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

  return { file, finish, counts: () => ({ near, all: near + exact }) };
}

/** Numbers of groups as they are in the index, those that bear slips first. */
export function renumber(groups: Uint32Array<ArrayBuffer>, near: number): Uint32Array<ArrayBuffer> {
  for (let i = 0; i < groups.length; i++)
    if (groups[i]! >= EXACT_GROUPS) groups[i] = groups[i]! - EXACT_GROUPS + near;
  return groups;
}

/** A 53-bit hash of all keys; two different lists share one with a chance of less than one in a million for 100,000 groups. */
function identityOf({ fuzzy, exact }: Filing): number {
  let high = exact.length;
  let low = fuzzy.length;
  for (const key of fuzzy) {
    high = Math.imul(high ^ key, 0x85ebca6b) ^ (high >>> 15);
    low = Math.imul(low ^ key, 0xc2b2ae35) ^ (low >>> 13);
  }
  for (const key of exact) {
    high = Math.imul(high ^ key, 0x9e3779b1) ^ (high >>> 15);
    low = Math.imul(low ^ key, 0x27d4eb2f) ^ (low >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
