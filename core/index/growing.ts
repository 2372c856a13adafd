/** A list of 32-bit numbers that grows; ordinary arrays of numbers would cost twice the time for a hundred thousand names. */
export type GrowingWords = { push: (value: number) => void; words: () => Uint32Array<ArrayBuffer> };

const FIRST_CAPACITY = 1024;

/** An empty list. */
export function createGrowingWords(): GrowingWords {
  let held = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === held.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(held);
        held = larger;
      }
      held[length++] = value;
    },
    words: () => held.subarray(0, length),
  };
}
