/**
 * Initial consonants (초성): readers of Korean type ㅎㅂㄷ for 홍범도. A name becomes a row with one letter a syllable; a
 * query counts as initials when it has a lone consonant anywhere but at its very end (there it is a syllable half typed).
 */
import { disassemble, getChoseong } from 'es-hangul';
import type { Letters } from './letters';

const CONSONANT = /^[ㄱ-ㅎ]$/u;
const SYLLABLE = /^[가-힣]$/u;

/** Gives one letter for each Hangul syllable of `source`; other scripts only separate. Null where there is no Hangul. */
export function initialsOf(source: string): Letters | null {
  const result: Letters = { text: '', from: [], to: [], starts: [] };
  let offset = 0;
  let inWord = false;
  for (const character of source) {
    if (SYLLABLE.test(character)) {
      result.text += getChoseong(character);
      result.from.push(offset);
      result.to.push(offset + 1);
      result.starts.push(inWord ? 1 : 2);
      inWord = true;
    } else {
      inWord = false;
    }
    offset += character.length;
  }
  return result.text === '' ? null : result;
}

export type InitialsQuery = {
  text: string /** What the syllable at each place must be, where one was typed. */;
  syllables: (string | null)[];
};

/** Reads `word` as initial consonants, with whole syllables allowed between (홍ㅂㄷ); null where it is ordinary writing. */
export function readInitials(word: string): InitialsQuery | null {
  const query: InitialsQuery = { text: '', syllables: [] };
  let lone = 0;
  for (const character of word.normalize('NFC')) {
    if (SYLLABLE.test(character)) {
      query.text += getChoseong(character);
      query.syllables.push(character);
      continue;
    }
    // An input method joins two consonants typed in a row (ㄱㅅ becomes ㄳ).
    for (const letter of disassemble(character)) {
      if (!CONSONANT.test(letter)) return null;
      query.text += letter;
      query.syllables.push(null);
      lone += 1;
    }
  }
  if (lone === 0 || query.text.length < 2) return null;
  const onlyLastIsLone = lone === 1 && query.syllables.at(-1) === null;
  return onlyLastIsLone ? null : query;
}
