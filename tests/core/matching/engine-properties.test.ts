import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXACT_POLICY, type IndexPolicy } from '../../../core/index/index-name';
import { findCandidates } from '../../../core/matching/find-candidates';
import { indexOf, namesOf } from '../../support/index-of';
import { findPlainly } from '../../support/plain-matcher';

/** Letters of which few make many names and many collisions, with all that can stand between them. */
const LETTERS = [...'가나다라스탄한주 ', ...'AaBbKk', ...'АаБбКкйьё', ...'12'];
const BETWEEN = [
  ' ',
  '-',
  '·',
  '’',
  '\n',
  '\u00ad',
  '\u200b',
  '. ',
  '(',
  ')',
  '«',
  '»',
  'は',
  '尹',
  '😀',
  '\ud83d',
];
const ENDINGS = ['은', '에서', '들이', '화', '의', 'ом', 'ның', 'а', "'s", 's'];

const form = fc
  .array(fc.constantFrom(...LETTERS, ' ', '-', '. '), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''))
  // A name with two marks near its beginning is keyed with both or neither: beyond what the plain matcher asks.
  .filter((joined) => !/[.].*[.]/u.test(joined))
  // No word begins with a soft or hard sign.
  .filter((joined) => !/^[^\p{L}\p{N}]*[ьъ]/u.test(joined));
const names = fc.array(form, { minLength: 1, maxLength: 6 });
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...BETWEEN) },
  { weight: 1, arbitrary: fc.constantFrom(...ENDINGS) },
);

/** Text in which the names stand whole, broken and decorated among letters of the same kind. */
function textFor(forms: string[]): fc.Arbitrary<string> {
  const mention = fc.constantFrom(...forms).chain((name) =>
    fc.array(piece, { maxLength: 2 }).map((noise) => {
      const at = noise.length === 0 ? 0 : name.length >> 1;
      return name.slice(0, at) + (noise[0] ?? '') + name.slice(at) + (noise[1] ?? '');
    }),
  );
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 3, arbitrary: mention }), { maxLength: 25 })
    .map((parts) => parts.join(''));
}

const policy: IndexPolicy = { ...EXACT_POLICY, curated: true };

describe('without slips', () => {
  test('the engine finds just what the plain matcher finds', { timeout: 60_000 }, () => {
    const scenario = names.chain((forms) => fc.tuple(fc.constant(forms), textFor(forms)));
    fc.assert(
      fc.property(scenario, ([forms, text]) => {
        const engine = findCandidates(text, indexOf(forms, policy)).map(
          ({ start, end, name, rule, prefix }) => [start, end, name, rule === 'exact', prefix].join(),
        );
        const plain = findPlainly(text, namesOf(forms), policy).map(
          ({ start, end, name, sameGaps, prefix }) => [start, end, name, sameGaps, prefix].join(),
        );
        expect([...new Set(engine)].sort()).toEqual(plain.sort());
      }),
      { numRuns: 1000 },
    );
  });

  /**
   * Names with one beginning stand in the index as a family: longer, shorter and equal but for their gaps. None is Russian: the plain
   * matcher writes endings out and opens a gap in the longer word that this makes.
   */
  test('nor does it lose any of many names that begin alike', { timeout: 60_000 }, () => {
    const tail = fc.array(fc.constantFrom('가', '나', '스탄', ' ', '-', ' 2', '3', 'k'), { maxLength: 5 });
    const family = fc
      .tuple(
        fc.constantFrom('가나다라', '가나', 'Kabaka', 'Қабақ'),
        fc.array(tail, { minLength: 2, maxLength: 20 }),
      )
      .map(([stem, tails]) => tails.map((parts) => stem + parts.join('')));
    const scenario = family.chain((forms) => fc.tuple(fc.constant(forms), textFor(forms)));
    fc.assert(
      fc.property(scenario, ([forms, text]) => {
        const engine = findCandidates(text, indexOf(forms, policy)).map(({ start, end, name }) =>
          [start, end, name].join(),
        );
        const plain = findPlainly(text, namesOf(forms), policy).map(({ start, end, name }) =>
          [start, end, name].join(),
        );
        expect([...new Set(engine)].sort()).toEqual(plain.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('what an index remembers', () => {
  test('changes no answer: one that has read much finds what a fresh one finds', { timeout: 60_000 }, () => {
    const misspelt = [
      '카자흐스탄',
      '카자흐스탄 철도공사',
      '토카예프',
      'Kazakhstan',
      'Kazakhstan and Korea',
      'Казахстан',
      '대한민국',
    ];
    const text = fc
      .array(
        fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...misspelt) }, { weight: 2, arbitrary: piece }),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const warm = indexOf(misspelt);
        for (let round = 0; round < 3; round++)
          for (const each of texts) findCandidates(`${each} ${each}`, warm);
        for (const each of texts)
          expect(findCandidates(each, warm)).toEqual(findCandidates(each, indexOf(misspelt)));
      }),
      { numRuns: 300 },
    );
  });
});
