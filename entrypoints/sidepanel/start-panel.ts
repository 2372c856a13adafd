/**
 * The beginning of the panel: facts, tab, settings, texts and wishes are asked for at once, and drawing begins when all
 * are there. One after the other they took twice as long, and an empty frame was painted in between.
 */
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import { loadPanelTexts } from '@/locales/panel';
import { loadWords } from '@/locales/words';
import { loadFactBase } from '@/platform/fact-base-source';
import { type FollowedTab, followTab } from '@/platform/followed-tab';
import { ownWindow } from '@/platform/open-surfaces';
import { onPanelWanted } from '@/platform/panel-wanted';
import { loadSettings, type Settings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';
import { type PanelAddress, readAddress } from './address';
import { createFeed, type Feed } from './feed';

export type PanelStart = {
  address: PanelAddress;
  settings: Settings;
  lang: ReaderLanguage;
  cardLang: ReaderLanguage;
  /** Null when it could not be read. */
  factBase: FactBase | null;
  tab: Feed<FollowedTab>;
  /** Entities that cards on pages ask the panel to show. */
  wanted: Feed<string>;
};

/** All that the first drawing needs. Follows tab and wishes until `signal` fires. */
export async function startPanel(hash: string, signal: AbortSignal): Promise<PanelStart> {
  const address = readAddress(hash);
  const facts = loadFactBase().catch(() => null);
  const tab = createFeed<FollowedTab>();
  followTab(address.tab, tab.send, signal);
  const wanted = createFeed<string>();
  const wishes = ownWindow().then((windowId) => onPanelWanted(wanted.send, { windowId, signal }));
  // Most readers keep the browser's language: its texts are under way while the settings are read.
  const guess = chosenLanguage('auto');
  const [settings] = await Promise.all([loadSettings(), loadPanelTexts(guess), loadWords(guess)]);
  const lang = chosenLanguage(settings.uiLanguage);
  const cardLang = settings.cardLanguage === 'auto' ? lang : settings.cardLanguage;
  await Promise.all([loadPanelTexts(lang), loadWords(lang, cardLang), facts, tab.first, wishes]);
  return { address, settings, lang, cardLang, factBase: await facts, tab, wanted };
}
