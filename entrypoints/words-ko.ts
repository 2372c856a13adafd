import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '@/locales/left-words';
import { wordsKo } from '@/locales/words-ko';

/** What the card on a page has to say in Korean; put into a frame just before the card. */
export default defineUnlistedScript(() => leaveWords('ko', wordsKo));
