/** Starts the background: every listener is added at once, because a woken worker must find them. It remembers nothing. */
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '@/platform/background-server';
import { answerCard } from './answer-card';
import { startBadge } from './badge';
import { startCommands } from './commands';
import { findMentions } from './find-mentions';
import { followSettings } from './follow-settings';
import { startMenus } from './menus';
import { startOmnibox } from './omnibox';
import { inject, insertMarkStyle, openPanel, setSiteOff } from './page-services';
import { read, reject } from './read';

export default defineBackground(() => {
  serveBackground({
    findMentions: async (message, asker) => {
      const answer = await findMentions(message);
      if (message.needsStyle && answer.numbers.length > 0) await insertMarkStyle(asker);
      return answer;
    },
    read,
    card: ({ request }) => answerCard(request),
    inject,
    openPanel,
    setSiteOff,
    reject,
  });
  startMenus();
  startOmnibox();
  startCommands();
  startBadge();
  followSettings();
});
