/** A card's content for a page; popup and panel build theirs themselves. */
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import { cardView } from '@/core/facts/card-view';
import { loadFactBase } from '@/platform/fact-base-source';
import { logError } from '@/platform/log';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';

/** The answer to a page's request, in the reader's language and as of the reader's day. A failure is an answer too. */
export async function answerCard(request: CardRequest): Promise<CardReply> {
  try {
    const [factBase, { cardLanguage, uiLanguage }] = await Promise.all([loadFactBase(), loadSettings()]);
    const lang = chosenLanguage(cardLanguage === 'auto' ? uiLanguage : cardLanguage);
    const view = cardView(factBase, { ...request, lang, today: localDay(new Date()) });
    return view ? { ok: true, view } : { ok: false, reason: 'not-found' };
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
