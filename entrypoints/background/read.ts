/** Whether a page is to be read, and the reader's code into it where it is. */
import type { Asker } from '@/platform/background-server';
import type { ReadAnswer } from '@/platform/messages';
import { pageState } from '@/platform/page-state';
import { loadRejected, setRejected } from '@/platform/rejections';
import { loadSettings, siteOf } from '@/platform/settings';
import { cardLanguageOf } from '@/platform/ui-language';
import { inject } from './page-services';

/** Answers by the settings as they are now; a frame without an address of its own is of its page's site. */
export async function read(
  { isArticle, hasReader }: { isArticle: boolean; hasReader: boolean },
  asker: Asker,
): Promise<ReadAnswer> {
  const settings = await loadSettings();
  const site = siteOf(asker.url ?? '') ?? siteOf(asker.tabUrl ?? '');
  const state = pageState(settings, site, isArticle);
  if (state !== 'ready') return { state, reading: null };
  const { density, delay, theme } = settings;
  const [rejected, isThere] = await Promise.all([
    site === null ? [] : loadRejected(site),
    hasReader || inject({ what: 'reader' }, asker),
  ]);
  if (!isThere) return { state: 'unreadable', reading: null };
  const lang = cardLanguageOf(settings);
  return { state, reading: { density, delay, theme, site, lang, rejected } };
}

/** Remembers, or forgets again, that an entity is not wanted on a site. */
export async function reject(choice: {
  site: string;
  entity: string;
  isRejected: boolean;
}): Promise<boolean> {
  await setRejected(choice.site, choice.entity, choice.isRejected);
  return true;
}
