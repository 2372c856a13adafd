import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../core/search/letters';
import { fullAllowance, runOf, runsNear, sortStarts } from '../../../core/search/sorted-starts';

/** Words over a small alphabet, so that chance makes them alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
const costs = { replace: () => 1, skip: () => 1, swap: 1, sure: 0 };

const indexOf = (texts: string[]) =>
  sortStarts(
    texts.map((text) => lettersOf(text)),
    () => true,
  );

/** Owners and offsets that a list of runs covers. */
function covered(index: ReturnType<typeof indexOf>, runs: { from: number; to: number }[]): Set<string> {
  const found = new Set<string>();
  for (const { from, to } of runs) {
    for (let i = from; i < to; i += 1)
      found.add(`${index.owners[i]}@${(index.places[i] ?? 0) - (index.bounds[index.owners[i] ?? 0] ?? 0)}`);
  }
  return found;
}

/** Restricted Damerau–Levenshtein distance, written the plain way. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j += 1) (d[0] ?? [])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const at = (x: number, y: number): number => d[x]?.[y] ?? Number.POSITIVE_INFINITY;
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (d[i] ?? [])[j] = best;
    }
  }
  return d[a.length]?.[b.length] ?? 0;
}

describe('the sorted starts', () => {
  it('hold the beginnings of words, and of syllables within them', () => {
    const index = indexOf(['붉은 다리', 'Red Bridge']);
    expect(index.places).toHaveLength(4 + 2);
  });

  it('give exactly the texts that begin so', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (texts, query) => {
        const index = indexOf(texts);
        const right = texts.flatMap((text, i) => (text.startsWith(query) ? [`${i}@0`] : []));
        expect(covered(index, [runOf(index, query)])).toEqual(new Set(right));
      }),
    );
  });

  it('give exactly the texts with a beginning within one or two slips', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, fc.constantFrom(1, 2), (texts, query, budget) => {
        const index = indexOf(texts);
        const near = (text: string) =>
          Array.from({ length: text.length }, (_, n) => text.slice(0, n + 1)).some(
            (beginning) => distance(query, beginning) <= budget,
          );
        const right = texts.flatMap((text, i) => (near(text) ? [`${i}@0`] : []));
        const runs = runsNear(index, query, { policy: { ...costs, budget }, allowance: fullAllowance() });
        expect(covered(index, runs)).toEqual(new Set(right));
      }),
    );
  });

  it('stop when the allowance is spent', () => {
    const index = indexOf(['abc', 'bca', 'cab']);
    const allowance = { nodes: 2 };
    runsNear(index, 'abcabc', { policy: { ...costs, budget: 4 }, allowance });
    expect(allowance.nodes).toBe(0);
  });
});
