import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../core/matching/find-candidates';
import { indexOf } from '../../support/index-of';

const NAMES = [
  '카자흐스탄',
  '가',
  '尹',
  'A',
  'Ka-za',
  'Kassym-Jomart Tokayev',
  'Токаев@ru',
  'Южная Корея@ru',
  'Қазақстан@kk',
  '4차 산업혁명',
  '신북방정책',
];
const index = indexOf(NAMES);

/** A character of a million may cost so many times what one of fifty thousand does; other work on the machine included. */
const MAX_GROWTH = 8;
const RUNS = 3;

/** Milliseconds of the best of a few runs. */
function bestTime(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    findCandidates(text, index);
    return performance.now() - from;
  });
  return Math.min(...times);
}

describe('any string at all', () => {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
    { weight: 3, arbitrary: fc.constantFrom(...NAMES.map((name) => name.split('@')[0]!)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'ᄏ',
        'ᅡ',
        'ᆨ',
        '\u0301',
        '\u0308',
        '\u00ad',
        '\ud800',
        '\udc00',
        '(',
        '）',
        '\n',
        '’',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );

  test('gives spans inside the text that begin and end with a letter', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('');
        for (const { start, end, ending, cost } of findCandidates(text, index)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\u1100-\u11ff]/u);
          expect(
            text.slice(end).startsWith(ending) ||
              text.slice(start, end).normalize('NFC').endsWith(ending.normalize('NFC')),
          ).toBe(true);
          expect(cost).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same for decomposed text, at the same places', { timeout: 60_000 }, () => {
    const words = fc.array(
      fc.constantFrom('카자흐스탄은', '신북방정책', 'Café', 'ё', 'й', '한국', 'Токаевым', '. '),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const given = text.normalize('NFD');
        const composed = findCandidates(text, index).map(({ start, end, name }) => [
          text.slice(start, end),
          name,
        ]);
        const decomposed = findCandidates(given, index).map(({ start, end, name }) => [
          given.slice(start, end).normalize('NFC'),
          name,
        ]);
        expect(decomposed).toEqual(composed);
      }),
    );
  });
});

describe('cost is bounded', () => {
  test.each([
    ['one syllable', '가'],
    ['one prefix of a name', '카자흐스 '],
    ['one name', '카자흐스탄 '],
    ['near-misses', 'Kassym-Jomart Tokajef '],
    ['single letters', 'К а з а х '],
    ['brackets', '한(韓)'],
    ['opening brackets', '한('],
    ['combining marks', 'a\u0301'],
    ['conjoining jamo', 'ᄏ'],
    ['spaces', ' '],
    ['line breaks', 'Ka\n'],
    ['soft hyphens', 'K\u00ad'],
    ['lone surrogates', '\ud800'],
  ])('a million characters of %s', { timeout: 60_000 }, (_, part) => {
    const of = (length: number) => part.repeat(Math.ceil(length / part.length));
    // The short text is never taken for faster than the clock can tell.
    expect(bestTime(of(1_000_000)) / 20).toBeLessThan(MAX_GROWTH * Math.max(1, bestTime(of(50_000))));
  });

  test('fifty million characters in one line, the last of which name something', { timeout: 60_000 }, () => {
    const text = `${'lorem ipsum dolor '.repeat(2_800_000)}카자흐스탄은`;
    const found = findCandidates(text, index);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['카자흐스탄']);
    expect(text.length).toBeGreaterThan(50_000_000);
  });
});

describe('names of any length', () => {
  test('of one character stand alone only', () => {
    expect(findCandidates('가 가나 나가 가는 尹 대통령', index).map(({ start }) => start)).toEqual([0, 11]);
  });

  test('of ten thousand characters are found whole', () => {
    const long = `A${'bcdefghij'.repeat(1100)} Z`;
    const [found] = findCandidates(`x ${long.toUpperCase()} y`, indexOf([long]));
    expect(found).toMatchObject({ start: 2, end: 2 + long.length });
  });
});
