/**
 * Runs in every page: looks whether it is an article, has its names found and marked, follows the pointer, answers popup and
 * panel. Ends with the extension and leaves the page as it was.
 *
 * Not one of WXT's content scripts: those tell each other of a restart by a message and an event that every page can see
 * (and send). The manifest names this one directly (wxt.config.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenSeen } from '@/page/when-to-look';
import { isReadable } from './is-readable';
import { createLifetime } from './lifetime';
import { startOnPage } from './start-on-page';

export default defineUnlistedScript(() => {
  if (!isReadable(window)) return;
  const lifetime = createLifetime();
  // A page never sees an exception of ours: what fails here fails silently and leaves the page unmarked.
  whenSeen(document, lifetime.signal)
    .then(() => startOnPage(lifetime))
    .catch(lifetime.end);
});
