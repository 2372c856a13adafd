import { describe, expect, test } from 'vitest';
import { compileIndex, compileInSlices } from '../../../core/index/compile';
import {
  BUNDLED_POLICY,
  EXACT_POLICY,
  type IndexName,
  type IndexPolicy,
  packPolicy,
} from '../../../core/index/index-name';
import { openIndex } from '../../../core/index/open';
import { findCandidates } from '../../../core/matching/find-candidates';
import { indexOf, namesOf } from '../../support/index-of';

const SYLLABLES = [...'가나다라마바사아자차카타파하거너더러머버'];

/** A name of its own for each number, in Hangul, Latin and Cyrillic by turns. */
function manyNames(count: number): IndexName[] {
  return Array.from({ length: count }, (_, i): IndexName => {
    const digits = [
      i % 20,
      Math.floor(i / 20) % 20,
      Math.floor(i / 400) % 20,
      Math.floor(i / 8000) % 20,
      Math.floor(i / 160_000),
    ];
    const hangul = digits.map((digit) => SYLLABLES[digit]).join('');
    const latin = digits.map((digit) => 'bdfgklmnprstvzbdfgkl'[digit] + 'aeiou'[digit % 5]!).join('');
    const form = [hangul, latin[0]!.toUpperCase() + latin.slice(1)][i % 2]!;
    return { entity: `e${i}`, form, lang: i % 2 === 0 ? 'ko' : 'en', needsEvidence: false };
  });
}

describe('compiling', () => {
  test('gives the same in slices as at once', () => {
    const names = manyNames(3000);
    const work = compileInSlices(names, BUNDLED_POLICY);
    let slices = 1;
    let step = work.next();
    for (; !step.done; step = work.next()) slices++;
    expect(slices).toBeGreaterThan(10);
    expect(Buffer.from(step.value).equals(Buffer.from(compileIndex(names, BUNDLED_POLICY)))).toBe(true);
  });

  test('takes 300,000 names', { timeout: 60_000 }, () => {
    const names = manyNames(300_000);
    const index = openIndex(compileIndex(names, packPolicy(names.length)));
    const [korean, english] = [names[123_456]!, names[234_567]!];
    const found = findCandidates(`어제 ${korean.form}에서 ${english.form}`, index).map(
      ({ entity }) => entity,
    );
    expect(found).toEqual(expect.arrayContaining([korean.entity, english.entity]));
  });

  test('takes no names, empty names and names without a letter', () => {
    expect(findCandidates('카자흐스탄', indexOf([]))).toEqual([]);
    expect(findCandidates('… — !', indexOf(['', ' ', '—', '😀', '\u0301']))).toEqual([]);
  });

  test('refuses a form that is a whole text, naming its entity', () => {
    const [name] = namesOf(['가']);
    expect(() =>
      compileIndex([{ ...name!, entity: 'novel', form: '가'.repeat(30_000) }], EXACT_POLICY),
    ).toThrow(/"novel" is too long/);
  });
});

describe('slips are forgiven by the length of a name', () => {
  const typo = (form: string, written: string, names = 1000) =>
    findCandidates(written, indexOf([form], names <= 1000 ? BUNDLED_POLICY : packPolicy(names))).length > 0;

  test.each([
    ['four syllables of a curated name', '토카예프', '토카에프', 1000, true],
    ['three syllables never', '고려인', '고래인', 1000, false],
    ['six letters of a curated name', 'Atyrau', 'Atyrao', 1000, true],
    ['five letters never', 'Semey', 'Semyy', 1000, false],
    ['six syllables in a pack of ten thousand', '우스트카메노', '우스트가메노', 10_000, true],
    ['five syllables not in such a pack', '우스트카메', '우스트가메', 10_000, false],
    ['twelve letters in a pack of a hundred thousand', 'Petropavlovsk', 'Petropavlovks', 100_000, true],
    ['ten letters not in such a pack', 'Petropavlo', 'Petropavol', 100_000, false],
    ['none in more names than that', 'Petropavlovskaya', 'Petropavlovskaja', 300_000, false],
  ])('%s', (_, form, written, names, expected) => {
    expect(typo(form, written, names)).toBe(expected);
  });

  test('an editor may forbid it, and allow it, for one name', () => {
    const found = (fuzzy: boolean) =>
      findCandidates('Atyrao', indexOf([{ form: 'Atyrau', fuzzy }], fuzzy ? EXACT_POLICY : BUNDLED_POLICY));
    expect(found(false)).toEqual([]);
    expect(found(true)).toHaveLength(1);
  });
});

test('a name in small letters is found in small letters only where someone has looked at it', () => {
  const text = 'critical minerals, Critical minerals';
  const found = (policy: IndexPolicy) =>
    findCandidates(text, indexOf(['critical minerals'], policy)).map(({ start }) => start);
  expect(found(BUNDLED_POLICY)).toEqual([0, 19]);
  expect(found(EXACT_POLICY)).toEqual([19]);
});
