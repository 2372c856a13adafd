/**
 * Has a page asked about that does not look like an article: put into every page where the settings say so, and into all open
 * ones when the settings change (background/follow-settings.ts). The background decides whether it is read.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LOOK_ANYWAY_KEY, ON_PAGE_KEY, type OnPage } from '@/page/on-page-handle';

type World = { [ON_PAGE_KEY]?: OnPage; [LOOK_ANYWAY_KEY]?: boolean };

/** This frame's isolated world, as the plain object it is to us. */
const isolated: object = globalThis;

export default defineUnlistedScript(() => {
  const world: World = isolated;
  world[LOOK_ANYWAY_KEY] = true;
  world[ON_PAGE_KEY]?.lookAnyway();
});
