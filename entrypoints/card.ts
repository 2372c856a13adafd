import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '@/locales/all-words';
import { MOUNT_CARD_KEY } from '@/page/card-handle';
import { mountCard } from '@/page/card-host';

/** The card's code, injected into a frame when a mark there is first rested on; it leaves its way in and does nothing else. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [MOUNT_CARD_KEY]: mountCard });
});
