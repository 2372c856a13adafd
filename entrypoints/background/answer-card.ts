/** A card's content for a page; popup and panel build theirs themselves. */
import { replyTo } from '@/core/facts/card-request';
import type { CardReply, CardRequest } from '@/core/facts/card-types';

import { loadFactBase } from '@/platform/fact-base-source';
import { logError } from '@/platform/log';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';

/** The answer to a page's request, in the reader's language and as of the reader's day. A failure is an answer too. */
export async function answerCard(request: CardRequest): Promise<CardReply> {
  try {
    const [factBase, { cardLanguage, uiLanguage }] = await Promise.all([loadFactBase(), loadSettings()]);
    const lang = chosenLanguage(cardLanguage === 'auto' ? uiLanguage : cardLanguage);
    return replyTo({ ...request, lang, today: localDay(new Date()) }, factBase);
  } catch (error) {
    logError(`no card for "${request.entity}"`, error);
    return { ok: false, reason: 'failed' };
  }
}

/** The reader's calendar day, not Greenwich's. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
