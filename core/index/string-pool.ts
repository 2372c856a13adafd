/** All strings of an index as one run of UTF-16 units; a string is made again only when a candidate needs it. */

/** What of the strings is kept in the buffer. */
export type StringPool = { text: Uint16Array<ArrayBuffer>; stringLength: Uint16Array<ArrayBuffer> };

/** Strings between two stops. */
const STRINGS_PER_SLICE = 20_000;

/** Lays strings end to end. */
export function* buildStringPool(strings: readonly string[]): Generator<void, StringPool> {
  const stringLength = new Uint16Array(strings.length);
  for (let s = 0; s < strings.length; s++) stringLength[s] = strings[s]!.length;
  yield;
  const stringStart = startsOf(stringLength);
  const text = new Uint16Array(stringStart[strings.length]!);
  for (let s = 0; s < strings.length; s++) {
    const string = strings[s]!;
    const at = stringStart[s]!;
    for (let i = 0; i < string.length; i++) text[at + i] = string.charCodeAt(i);
    if (s % STRINGS_PER_SLICE === STRINGS_PER_SLICE - 1) yield;
  }
  return { text, stringLength };
}

/** Where strings of these lengths begin, laid end to end; one more entry than strings, the last being the end. */
export function startsOf(lengths: Uint16Array | Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let n = 0; n < lengths.length; n++) starts[n + 1] = starts[n]! + lengths[n]!;
  return starts;
}

/** Units turned into characters at once; more arguments than this overflow the stack in some engines. */
const CHUNK = 4096;

/** String number `n` of the pool. */
export function stringAt(text: Uint16Array, stringStart: Uint32Array, n: number): string {
  const to = stringStart[n + 1]!;
  let string = '';
  for (let at = stringStart[n]!; at < to; at += CHUNK) {
    string += String.fromCharCode(...text.subarray(at, Math.min(to, at + CHUNK)));
  }
  return string;
}
