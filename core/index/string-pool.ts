/** All strings of an index as one run of UTF-16 units; a string is made again only when a candidate needs it. */

export type StringPool = { text: Uint16Array<ArrayBuffer>; stringStart: Uint32Array<ArrayBuffer> };

/** Strings between two stops. */
const STRINGS_PER_SLICE = 20_000;

/** Lays strings end to end. */
export function* buildStringPool(strings: readonly string[]): Generator<void, StringPool> {
  const stringStart = new Uint32Array(strings.length + 1);
  strings.forEach((string, i) => {
    stringStart[i + 1] = stringStart[i]! + string.length;
  });
  const text = new Uint16Array(stringStart[strings.length]!);
  for (let s = 0; s < strings.length; s++) {
    const string = strings[s]!;
    const at = stringStart[s]!;
    for (let i = 0; i < string.length; i++) text[at + i] = string.charCodeAt(i);
    if (s % STRINGS_PER_SLICE === STRINGS_PER_SLICE - 1) yield;
  }
  return { text, stringStart };
}

/** Units turned into characters at once; more arguments than this overflow the stack in some engines. */
const CHUNK = 4096;

/** String number `n` of the pool. */
export function stringAt({ text, stringStart }: StringPool, n: number): string {
  const to = stringStart[n + 1]!;
  let string = '';
  for (let at = stringStart[n]!; at < to; at += CHUNK) {
    string += String.fromCharCode(...text.subarray(at, Math.min(to, at + CHUNK)));
  }
  return string;
}
