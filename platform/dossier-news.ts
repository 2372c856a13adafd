/** News from pages that their dossier changed, for extension pages: without the validator, which the background has anyway. */
import { type Browser, browser } from 'wxt/browser';

/** Calls `listener` whenever some page says that its mentions changed, until `signal` fires; what changed is for the listener to ask. */
export function onDossierNews(listener: () => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || typeof raw !== 'object' || raw === null) return;
    if ('type' in raw && raw.type === 'dossierChanged') listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
