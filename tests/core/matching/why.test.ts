import { describe, expect, test } from 'vitest';
import type { ReaderLanguage } from '../../../core/facts/types';
import type { Why } from '../../../core/matching/types';
import { whySentence } from '../../../core/matching/why';

const why = (parts: Partial<Why>): Why => ({
  form: '문 대통령',
  rule: 'exact',
  cost: 0,
  ending: '',
  prefix: '',
  evidence: [],
  ...parts,
});

describe('the sentence that says why', () => {
  const office = { rule: 'office-at-that-date', saw: '2019-04-22', weight: 0.4 };
  const cases: [what: string, why: Why, lang: ReaderLanguage, sentence: string][] = [
    ['names the form', why({}), 'en', 'It is the listed name “문 대통령”.'],
    ['chooses the Korean particle after a consonant', why({}), 'ko', '등록된 이름 ‘문 대통령’과 같다.'],
    [
      'chooses the Korean particle after a vowel',
      why({ form: '프레시 윈드' }),
      'ko',
      '등록된 이름 ‘프레시 윈드’와 같다.',
    ],
    [
      'names the evidence',
      why({ evidence: [office] }),
      'en',
      'It is the listed name “문 대통령”; who held (or had left) that office on 2019-04-22.',
    ],
    [
      'in Russian',
      why({ form: 'Токаев', rule: 'separators' }),
      'ru',
      'Это «Токаев» с другими пробелами или дефисами.',
    ],
    ['in Kazakh', why({ form: 'Тоқаев', rule: 'typo' }), 'kk', '«Тоқаев» атауындағы қате сияқты.'],
    [
      'says the ending where there is nothing else to say',
      why({ ending: '에서' }),
      'ko',
      '등록된 이름 ‘문 대통령’과 같다 · 어미 ‘에서’를 떼고 읽었다.',
    ],
    [
      'leaves out what spoke against it',
      why({ evidence: [{ rule: 'third-country', saw: '중국', weight: -0.5 }] }),
      'en',
      'It is the listed name “문 대통령”.',
    ],
    [
      'passes over a rule it does not know',
      why({ evidence: [{ rule: 'of-tomorrow', weight: 1 }] }),
      'en',
      'It is the listed name “문 대통령”.',
    ],
  ];
  test.each(cases)('%s', (_what, record, lang, sentence) => {
    expect(whySentence(record, lang)).toBe(sentence);
  });

  test('keeps to the two strongest signs', () => {
    const evidence = [
      { rule: 'related-name-on-page', weight: 0.2 },
      { rule: 'full-name-earlier', saw: '문재인', weight: 0.5 },
      { rule: 'words-for-it', saw: '순방', weight: 0.35 },
    ];
    expect(whySentence(why({ evidence }), 'en')).toBe(
      'It is the listed name “문 대통령”; the full name “문재인” stands before it; “순방” stands near.',
    );
  });
});
