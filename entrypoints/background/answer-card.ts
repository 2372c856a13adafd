/** A card's content for a page; popup and panel build theirs themselves. */
import { localDay } from '@/core/dates/local-day';
import { replyTo } from '@/core/facts/card-request';
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import { whySentence } from '@/core/matching/why';
import { loadFactBase } from '@/platform/fact-base-source';
import { logError } from '@/platform/log';
import { loadSettings } from '@/platform/settings';
import { cardLanguageOf } from '@/platform/ui-language';

/** The answer to a page's request, in the reader's language and as of the reader's day. A failure is an answer too. */
export async function answerCard(request: CardRequest): Promise<CardReply> {
  try {
    const [factBase, settings] = await Promise.all([loadFactBase(), loadSettings()]);
    const lang = cardLanguageOf(settings);
    return replyTo({ ...request, lang, today: localDay(new Date()) }, factBase, whySentence);
  } catch (error) {
    logError(`no card for "${request.entity}"`, error);
    return { ok: false, reason: 'failed' };
  }
}
