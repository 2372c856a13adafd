/** Starts the background: every listener is added at once, because a woken worker must find them. It remembers nothing. */
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '@/platform/background-server';
import { answerCard } from './answer-card';
import { startBadge } from './badge';
import { startCommands } from './commands';
import { findMentions } from './find-mentions';
import { startMenus } from './menus';
import { startOmnibox } from './omnibox';
import { inject, openPanel, setSiteOff } from './page-services';

export default defineBackground(() => {
  serveBackground({
    findMentions,
    card: ({ request }) => answerCard(request),
    inject,
    openPanel,
    setSiteOff,
  });
  startMenus();
  startOmnibox();
  startCommands();
  startBadge();
});
