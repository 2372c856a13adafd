/** Why a mention is one, as one readable sentence. */
import type { ReaderLanguage } from '../facts/types';
import type { RuleName } from './evidence/weights';
import type { Why } from './types';
import { ENDING_WORDS, OPENING_WORDS, RULE_WORDS } from './why-words';

/** Rules named in one sentence at most; the strongest come first. */
const MAX_CLAUSES = 2;

const isRule = (name: string): name is RuleName => name in RULE_WORDS;

/** Jongseong: a syllable that ends in a consonant takes 이, 을 and 과. */
const endsInConsonant = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1);
  return code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 !== 0;
};

const PARTICLES: Readonly<Record<string, readonly [afterConsonant: string, afterVowel: string]>> = {
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
};

/** Puts the words in and, in Korean, chooses the particle that their last syllable asks for. */
function fill(template: string, words: Readonly<Record<string, string>>): string {
  let text = template;
  for (const [slot, word] of Object.entries(words)) {
    text = text.replace(`{${slot}}`, word);
    for (const [both, [afterConsonant, afterVowel]] of Object.entries(PARTICLES)) {
      text = text.replace(
        `${word}’${both}`,
        `${word}’${endsInConsonant(word) ? afterConsonant : afterVowel}`,
      );
    }
  }
  return text;
}

/**
 * One sentence in `lang` from the record of a match: how the form was recognised and the evidence that carried it, the
 * strongest first. Evidence by rules this version does not know is passed over.
 */
export function whySentence(why: Why, lang: ReaderLanguage): string {
  const clauses = [fill(OPENING_WORDS[why.rule][lang], { form: why.form })];
  if (why.ending !== '' && why.evidence.length === 0)
    clauses.push(fill(ENDING_WORDS[lang], { ending: why.ending }));
  const strongest = why.evidence
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_CLAUSES);
  for (const { rule, saw } of strongest) {
    if (!isRule(rule)) continue;
    const template = RULE_WORDS[rule][lang];
    if (saw !== undefined || !template.includes('{saw}')) clauses.push(fill(template, { saw: saw ?? '' }));
  }
  return `${clauses.join(lang === 'ko' ? ' · ' : '; ')}.`;
}
