/** Asking the background, from a content script or an extension page. */

import type { BackgroundRequests, Broadcasts, Sent } from './messages';
import { browser } from './page-browser';

/**
 * The background's answer; null when there is none: the extension was updated or removed under the page, or the
 * background could not answer (it has logged why).
 */
export async function askBackground<Type extends keyof BackgroundRequests>(
  message: Sent<BackgroundRequests, Type>,
): Promise<BackgroundRequests[Type]['answer'] | null> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
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
