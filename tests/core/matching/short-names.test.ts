/** Short names are found by their whole first word: where that word ends, and what may stand in it, decides. */
import { expect, test } from 'vitest';
import { findCandidates } from '../../../core/matching/find-candidates';
import { BLOCK } from '../../../core/matching/scratch';
import { indexOf } from '../../support/index-of';

const index = indexOf([
  'Osh',
  'NIA',
  'G7',
  'U.S. Aid',
  'Лев Ли',
  'Ъглен@ru',
  'Ми@ru',
  'Су@kk',
  'MRS',
  'Ohio, US',
  'Presidente Prudente',
  '한',
  { form: 'lithium', anyCase: true },
]);

function spans(text: string): string[] {
  return findCandidates(text, index).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['a word ends where the name does', 'in Osh, or Osh-Ata', ['Osh', 'Osh']],
  ['a longer word is no name', 'Oshkosh and Oshu', []],
  ['a letter with a mark below belongs to the word', 'Niaḥ, Oshṣ', []],
  ['a soft hyphen ends no word', 'Os\u00adh Osh\u00adkosh', ['Os\u00adh']],
  ['another script ends it', 'Osh에서 NIA를 G7과', ['Osh', 'NIA', 'G7']],
  ['a name that goes on behind its first letter', 'G 7, G-7, G8', ['G 7', 'G-7']],
  ['a name with punctuation early on, spaced or not', 'U.S. Aid, U. S. Aid', ['U.S. Aid', 'U. S. Aid']],
  ['a capital that is not kept begins a word', 'во Ъглене, ОБЪЕКТ', ['Ъглене']],
  ['the forms of a word with a stem of one letter', 'в Ми, но не Много', ['Ми']],
  ['a short name takes its endings', 'Суда, Суларды, Су; Сумма, Судно', ['Суда', 'Суларды', 'Су']],
  ['an abbreviation stands in capitals', 'MRS, MRS에서, Mrs, mrs, MRSA', ['MRS', 'MRS']],
  [
    'a name goes on behind punctuation',
    'Ohio, US; Ohio US; OhioUS; OHIO, US; Oh io, US; Ohio',
    ['Ohio, US', 'Ohio US', 'OhioUS', 'OHIO, US', 'Oh io, US'],
  ],
  ['a long name is no shorter word', 'President, Presidente Prudente', ['Presidente Prudente']],
  ['a syllable that is a name stands alone', '한 사람, 한국, 주한', ['한']],
  ['a name in small letters begins a sentence', 'Lithium and lithium', ['Lithium', 'lithium']],
])('%s', (_, text, expected) => {
  expect(spans(text)).toEqual(expected);
});

test('a name is found wherever a block of text ends in it', () => {
  const found = Array.from({ length: 8 }, (_, i) => spans(`${' '.repeat(BLOCK - i)}Osh. ${'x'.repeat(i)}`));
  expect(found).toEqual(Array.from({ length: 8 }, () => ['Osh']));
});
