/** The one thing the script on every page asks for, without the rest of what pages can ask. */
import { askTwice } from './ask-twice';
import { extensionApi } from './extension-api';
import type { ReadAnswer } from './messages';

/** Asks the background to have this frame read; null when nobody answers, because the extension is gone. */
export async function askToRead(isArticle: boolean): Promise<ReadAnswer | null> {
  const message = { type: 'read', isArticle, hasReader: false };
  return (await askTwice(() => extensionApi().runtime.sendMessage(message))) ?? null;
}
