/**
 * Key -> groups of spellings: postings in buckets by counting sort, key and group side by side. A bucket holds about two postings,
 * those of one key possibly among others, so a look-up compares eight more bits of the key's hash; a wrong group costs a comparison.
 */

import { startsOf } from './string-pool';

export type Postings = {
  bucketSize: Uint32Array<ArrayBuffer>;
  postingKey: Uint8Array<ArrayBuffer>;
  postingGroup: Uint32Array<ArrayBuffer>;
};

const POSTINGS_PER_BUCKET = 2;
const MIN_BUCKETS_LOG = 4;
const GOLDEN = 0x9e3779b1;

/** Lowest bit of a hash that goes into a fingerprint: those below tell a key's last symbols only. */
const FINGERPRINT_AT = 7;

/** The part of a key that its bucket does not tell: enough to tell postings of one bucket apart, all but for one in a hundred. */
export function fingerprint(key: number): number {
  return (hash(key) >>> FINGERPRINT_AT) & 0xff;
}

/** Bucket of a key among 2 ** (32 - shift). */
export function bucketOf(key: number, shift: number): number {
  return hash(key) >>> shift;
}

/** Remixed, since keys share high bits where they share their first symbols. */
function hash(key: number): number {
  return Math.imul(key ^ (key >>> 16), GOLDEN);
}

/** Shift that fits a table of so many buckets. */
export function bucketShift(buckets: number): number {
  return Math.clz32(buckets) + 1;
}

/** Postings placed between two stops. */
const POSTINGS_PER_SLICE = 200_000;

/** Sorts pairs into buckets. */
export function* buildPostings(keys: Uint32Array, groups: Uint32Array): Generator<void, Postings> {
  let log = MIN_BUCKETS_LOG;
  while (2 ** log * POSTINGS_PER_BUCKET < keys.length) log++;
  const shift = 32 - log;
  const bucketSize = new Uint32Array(2 ** log);
  for (let i = 0; i < keys.length; i++) bucketSize[bucketOf(keys[i]!, shift)]!++;
  yield;
  const next = startsOf(bucketSize);
  const postingKey = new Uint8Array(keys.length);
  const postingGroup = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const at = next[bucketOf(keys[i]!, shift)]!++;
    postingKey[at] = fingerprint(keys[i]!);
    postingGroup[at] = groups[i]!;
    if (i % POSTINGS_PER_SLICE === POSTINGS_PER_SLICE - 1) yield;
  }
  return { bucketSize, postingKey, postingGroup };
}
