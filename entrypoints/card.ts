import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addWords } from '@/locales/add-words';
import { leftWords } from '@/locales/left-words';
import { MOUNT_CARD_KEY } from '@/page/card-handle';
import { mountCard } from '@/page/card-host';

/**
 * The card's code, injected into a frame when a mark there is first rested on, after the words of the reader's language; it
 * leaves its way in and does nothing else.
 */
export default defineUnlistedScript(() => {
  for (const [lang, words] of leftWords()) addWords(lang, words);
  Object.assign(globalThis, { [MOUNT_CARD_KEY]: mountCard });
});
