import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '@/locales/left-words';
import { wordsKk } from '@/locales/words-kk';

/** What the card on a page has to say in Kazakh; put into a frame just before the card. */
export default defineUnlistedScript(() => leaveWords('kk', wordsKk));
