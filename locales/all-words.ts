/**
 * The words of card, popup and panel in all languages, for code that is one file (the background, the card on a page) and
 * learns only at work which language it is to speak. Imported for its effect.
 */
import { addWords } from './add-words';
import { wordsEn } from './words-en';
import { wordsKk } from './words-kk';
import { wordsKo } from './words-ko';
import { wordsRu } from './words-ru';

addWords('en', wordsEn);
addWords('kk', wordsKk);
addWords('ko', wordsKo);
addWords('ru', wordsRu);
