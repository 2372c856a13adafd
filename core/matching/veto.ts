/** Ordinary words that look like a misspelt name (German for Germany, Columbia for Colombia): never matched but exactly. */
import { FOLD, isNameUnit } from './characters';

const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/** Hash of a word's folded letters (FNV-1a); separators do not count. */
export function foldedHash(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (isNameUnit(unit)) hash = Math.imul(hash ^ FOLD[unit]!, PRIME);
  }
  return hash >>> 0;
}

/** True when the ascending list holds the hash. */
export function holdsHash(hashes: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash;
}
