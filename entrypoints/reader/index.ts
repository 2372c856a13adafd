import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/page/reader';
import { START_READER_KEY } from '@/page/reader-handle';

/** The reader's code, put into a frame that holds an article; it leaves its way in and does nothing else. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [START_READER_KEY]: startReader });
});
