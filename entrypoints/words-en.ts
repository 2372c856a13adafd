import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '@/locales/left-words';
import { wordsEn } from '@/locales/words-en';

/** What the card on a page has to say in English; put into a frame just before the card. */
export default defineUnlistedScript(() => leaveWords('en', wordsEn));
