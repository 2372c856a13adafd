/** Asking the background, from a content script or an extension page. */

import { askTwice } from './ask-twice';
import { type BackgroundRequests, type Broadcasts, LONG_TEXT, type Sent } from './messages';
import { browser } from './page-browser';

/**
 * The background's answer; null when there is none: the extension was updated or removed under the page, or the
 * background could not answer (it has logged why).
 */
export async function askBackground<Type extends keyof BackgroundRequests>(
  message: Sent<BackgroundRequests, Type>,
): Promise<BackgroundRequests[Type]['answer'] | null> {
  return (await askTwice(() => browser.runtime.sendMessage(message))) ?? null;
}

/** Texts from this length on, in UTF-16 units, go by a connection: below it a single message costs the page less. */
const LONG = 8000;

/**
 * The same for a request with a text. In Chromium a message of 60,000 characters costs the sender 0.4 ms by a connection of
 * its own and 1 to 4 ms otherwise; a short one costs least as a single message.
 */
export function askWithText<Type extends keyof BackgroundRequests>(
  message: Sent<BackgroundRequests, Type> & { text: string },
): Promise<BackgroundRequests[Type]['answer'] | null> {
  return message.text.length < LONG ? askBackground(message) : askTwice(() => askByConnection(message));
}

/** The connection ends with the answer, so that it keeps neither worker nor page alive. Rejects when it ends without one. */
function askByConnection<Type extends keyof BackgroundRequests>(
  message: Sent<BackgroundRequests, Type>,
): Promise<BackgroundRequests[Type]['answer'] | null> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: LONG_TEXT });
    port.onMessage.addListener((answer: BackgroundRequests[Type]['answer'] | null) => {
      resolve(answer);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report it in the page's console.
      void browser.runtime.lastError;
      reject(new Error('The connection to the background ended without an answer'));
    });
    port.postMessage(message);
  });
}

/** Tells whoever listens; that nobody does is no error. */
export function tellAll<Type extends keyof Broadcasts>(message: Sent<Broadcasts, Type>): void {
  try {
    browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension was removed or updated; the lifetime signal ends this page's script.
  }
}

/** False once the extension was updated, disabled or removed under this page. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
