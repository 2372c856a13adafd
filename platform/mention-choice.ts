/** Choices that the reader makes on a page, for the panel beside it: without the validator, as in dossier-news.ts. */
import { type Browser, browser } from 'wxt/browser';

export type MentionChoice = {
  entity: string;
  /** Its id, as in DossierEntry.mentions. */
  mention: number;
  /** Address of the frame it stands in. */
  url: string;
  /** The tab it was chosen in; a panel shows only what is chosen in the tab it follows. */
  tabId: number;
};

/** Calls `listener` whenever the reader chooses a mention on some page (click, tap, key, pin), until `signal` fires. */
export function onMentionChosen(listener: (choice: MentionChoice) => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: Browser.runtime.MessageSender) => {
    const choice = sender.id === browser.runtime.id ? choiceOf(raw, sender.tab?.id) : null;
    if (choice) listener(choice);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

function choiceOf(raw: unknown, tabId: number | undefined): MentionChoice | null {
  if (tabId === undefined || typeof raw !== 'object' || raw === null) return null;
  if (!('type' in raw) || raw.type !== 'mentionChosen') return null;
  if (!('entity' in raw) || typeof raw.entity !== 'string') return null;
  if (!('mention' in raw) || typeof raw.mention !== 'number') return null;
  const url = 'url' in raw && typeof raw.url === 'string' ? raw.url : '';
  return { entity: raw.entity, mention: raw.mention, url, tabId };
}
