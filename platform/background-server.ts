/** Answering in the background: checks each message, finds its handler, logs what fails once. */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { logError } from './log';
import { backgroundRequest, broadcast } from './message-schemas';
import { type AnySent, type BackgroundRequests, type Broadcasts, LONG_TEXT, type Sent } from './messages';

/** Where a message came from: the window, tab and frame, when it was a page; `url` is the frame's address, `tabUrl` the tab's. */
export type Asker = { windowId?: number; tabId?: number; frameId?: number; url?: string; tabUrl?: string };

/** One handler for each request; a rejection is logged and answered with null. */
export type BackgroundHandlers = {
  [Type in keyof BackgroundRequests]: (
    message: Sent<BackgroundRequests, Type>,
    asker: Asker,
  ) => Promise<BackgroundRequests[Type]['answer']> | BackgroundRequests[Type]['answer'];
};

/** Answers requests for as long as the background lives. Call synchronously at start: a woken worker must find its listeners. */
export function serveBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender, reply) => {
    if (sender.id !== browser.runtime.id) return;
    const parsed = v.safeParse(backgroundRequest, raw);
    if (!parsed.success) return;
    // True keeps the channel open for a later answer, in both browsers and with any polyfill.
    answer(handlers, parsed.output, askerOf(sender)).then(reply, (error) => {
      logError(`no answer to "${parsed.output.type}"`, error);
      reply(null);
    });
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== LONG_TEXT || sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((raw: unknown) => {
      const parsed = v.safeParse(backgroundRequest, raw);
      if (!parsed.success) return port.disconnect();
      const { type } = parsed.output;
      answer(handlers, parsed.output, askerOf(sender))
        .catch((error: unknown) => {
          logError(`no answer to "${type}"`, error);
          return null;
        })
        // The page may have gone meanwhile.
        .then((reply) => port.postMessage(reply))
        .catch(() => undefined);
    });
  });
}

/** Calls `listener` for each change of a page's dossier, with the tab it came from. */
export function onDossierChanged(
  listener: (message: Broadcasts['dossierChanged'], asker: Asker) => void,
  signal?: AbortSignal,
): void {
  const onMessage = (raw: unknown, sender: Browser.runtime.MessageSender) => {
    const parsed = v.safeParse(broadcast, raw);
    if (parsed.success && sender.id === browser.runtime.id) listener(parsed.output, askerOf(sender));
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), {
    once: true,
  });
}

function askerOf(sender: Browser.runtime.MessageSender): Asker {
  return {
    ...(sender.tab?.windowId === undefined ? {} : { windowId: sender.tab.windowId }),
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
    ...(sender.url === undefined ? {} : { url: sender.url }),
    ...(sender.tab?.url === undefined ? {} : { tabUrl: sender.tab.url }),
  };
}

async function answer(handlers: BackgroundHandlers, message: AnySent<BackgroundRequests>, asker: Asker) {
  switch (message.type) {
    case 'findMentions':
      return handlers.findMentions(message, asker);
    case 'read':
      return handlers.read(message, asker);
    case 'card':
      return handlers.card(message, asker);
    case 'inject':
      return handlers.inject(message, asker);
    case 'openPanel':
      return handlers.openPanel(message, asker);
    case 'setSiteOff':
      return handlers.setSiteOff(message, asker);
    case 'reject':
      return handlers.reject(message, asker);
  }
}
