import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointer } from '@/page/pointer';
import { START_POINTER_KEY } from '@/page/pointer-handle';

/** What follows the pointer over marks, put into a frame at its first move there; it leaves its way in and does nothing else. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [START_POINTER_KEY]: startPointer });
});
