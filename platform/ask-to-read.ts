/** The one thing the script on every page asks for, without the rest of what pages can ask. */
import { extensionApi } from './extension-api';
import type { ReadAnswer } from './messages';

/** Asks the background to have this frame read; null when nobody answers, because the extension is gone. */
export async function askToRead(isArticle: boolean): Promise<ReadAnswer | null> {
  try {
    return (await extensionApi().runtime.sendMessage({ type: 'read', isArticle, hasReader: false })) ?? null;
  } catch {
    return null;
  }
}
