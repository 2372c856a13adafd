/**
 * The reader's code, put into a frame that is to be read: reads, has the names found and marks them, answers popup and panel. It
 * leaves its way in and does nothing else.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { START_READING_KEY } from '@/page/reader-handle';
import { startReading } from './start-reading';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [START_READING_KEY]: startReading });
});
