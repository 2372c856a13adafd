/**
 * Runs in every page and looks whether it is an article. Where it is, the background is asked to have it read; anywhere else no
 * extension API is so much as touched.
 *
 * Not one of WXT's content scripts: those tell each other of a restart by a message and an event that every page can see
 * (and send). The manifest names this one directly (wxt.config.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenSeen } from '@/page/when-to-look';
import { isReadable } from './is-readable';
import { standBy } from './stand-by';

export default defineUnlistedScript(() => {
  if (isReadable(window)) whenSeen(document, standBy);
});
