import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '@/locales/left-words';
import { wordsRu } from '@/locales/words-ru';

/** What the card on a page has to say in Russian; put into a frame just before the card. */
export default defineUnlistedScript(() => leaveWords('ru', wordsRu));
