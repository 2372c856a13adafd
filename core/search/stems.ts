/**
 * What a typed word may be without its ending: case, plural and particles that running text carries are typed into search
 * boxes too, or come with a selection (Токаева, minerals, 토카예프는). Korean and Kazakh endings are the matcher's own;
 * Russian and English are stripped lightly (after Savoy 2006), since here the word need not be a name.
 */
import { type EndingGrammar, spellsEnding } from '../matching/ending-grammar';
import { kazakhEndings } from '../matching/languages/kk';
import { shortKoreanEndings } from '../matching/languages/ko';

/** Fewest characters that may be left; Hangul syllables weigh more than letters. */
const LEAST_SYLLABLES = 2;
const LEAST_LETTERS = 3;

const RUSSIAN = longestFirst(
  'ными ного ному ных ным ный ная ное ные ной ную скими ского скому ских ским ская ское ские ский ской скую ями ами иях иями ием иям ией ого ым им ему ому ыми ими его ых их ой ей ый ий ая яя ое ее ые ие ую юю ом ем ам ям ах ях ов ев ью истка исты ист щики щик щица ница ницы ники ник ка ки ец цы а я о е ы и у ю ь',
);
/** Kazakh derivation, which the matcher does not take off names: who does it, what is of it. */
const KAZAKH = longestFirst('шылар шілер шысы шісі шы ші лық лік дық дік тық тік лы лі ды ді ты ті');
const ENGLISH = longestFirst('ations ation ings ing ies ers ian ese ish ed es er an s y i e');

/** Gives `word` without each ending that it may carry, at least `least` letters of it; nothing where none fits. */
export function stemsOf(word: string, least = LEAST_LETTERS): string[] {
  const lower = word.toLowerCase();
  if (/^[가-힣]+$/u.test(word)) return byGrammar(lower, shortKoreanEndings, LEAST_SYLLABLES);
  if (/^[a-z]+$/u.test(lower)) return byList(lower, ENGLISH, least);
  if (!/^\p{Script=Cyrillic}+$/u.test(lower)) return [];
  return [
    ...new Set([
      ...byGrammar(lower, kazakhEndings, least),
      ...byList(lower, KAZAKH, least),
      ...byList(lower, RUSSIAN, least),
    ]),
  ];
}

function byGrammar(word: string, grammar: EndingGrammar, least: number): string[] {
  const stems: string[] = [];
  for (let cut = least; cut < word.length; cut += 1) {
    if (spellsEnding(grammar, word, cut, word.length)) stems.push(word.slice(0, cut));
  }
  return stems;
}

function byList(word: string, endings: readonly string[], least: number): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= least)
    .map((ending) => word.slice(0, -ending.length));
}

function longestFirst(list: string): string[] {
  return list.split(' ').sort((a, b) => b.length - a.length);
}
