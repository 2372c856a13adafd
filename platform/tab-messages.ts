/** Both ends of what extension pages and the background ask of a tab's content script. */
import type { Browser } from 'wxt/browser';
import type { AnySent, Sent, TabRequests } from './messages';
import { browser } from './page-browser';

/** The answer of a tab, or of one frame of it; null where no content script runs (a new tab, a store page) or the page has nothing to say. */
export async function askTab<Type extends keyof TabRequests>(
  tabId: number,
  message: Sent<TabRequests, Type>,
  frameId?: number,
): Promise<TabRequests[Type]['answer'] | null> {
  try {
    const options = frameId === undefined ? undefined : { frameId };
    return (await browser.tabs.sendMessage(tabId, message, options)) ?? null;
  } catch {
    return null;
  }
}

/** One handler for each request; undefined leaves the answer to another frame of the tab. */
export type TabHandlers = {
  [Type in keyof TabRequests]: (
    message: Sent<TabRequests, Type>,
  ) => TabRequests[Type]['answer'] | undefined | Promise<TabRequests[Type]['answer'] | undefined>;
};

/** Answers for this frame until `signal` fires. */
export function answerTab(handlers: TabHandlers, signal: AbortSignal): void {
  const onMessage = (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const message = sender.id === browser.runtime.id ? tabRequest(raw) : null;
    if (!message) return;
    const answer = dispatch(handlers, message);
    if (answer === undefined) return;
    if (answer instanceof Promise) {
      answer.then(
        (value) => value !== undefined && reply(value),
        () => reply(null),
      );
      return true;
    }
    reply(answer);
    return;
  };
  browser.runtime.onMessage.addListener(onMessage);
  const stop = () => {
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // Nothing to remove from once the extension is gone.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}

function dispatch(handlers: TabHandlers, message: AnySent<TabRequests>) {
  switch (message.type) {
    case 'getDossier':
      return handlers.getDossier(message);
    case 'jumpToMention':
      return handlers.jumpToMention(message);
    case 'flashEntities':
      return handlers.flashEntities(message);
    case 'stepMention':
      return handlers.stepMention(message);
    case 'openMention':
      return handlers.openMention(message);
  }
}

/** A request to a tab, or null for anything else. Narrowed by hand: a validator would cost every page more than it protects. */
function tabRequest(raw: unknown): AnySent<TabRequests> | null {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return null;
  switch (raw.type) {
    case 'getDossier':
      return { type: 'getDossier' };
    case 'openMention':
      return { type: 'openMention' };
    case 'jumpToMention':
      return 'mention' in raw && typeof raw.mention === 'number'
        ? { type: 'jumpToMention', mention: raw.mention }
        : null;
    case 'flashEntities':
      return 'entities' in raw && Array.isArray(raw.entities)
        ? { type: 'flashEntities', entities: raw.entities.filter((id) => typeof id === 'string') }
        : null;
    case 'stepMention':
      return 'step' in raw && (raw.step === 1 || raw.step === -1)
        ? { type: 'stepMention', step: raw.step }
        : null;
    default:
      return null;
  }
}
