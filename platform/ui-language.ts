/** Which of our languages the reader is spoken to in. */

import type { ReaderLanguage } from '@/core/facts/types';
import { browser } from './page-browser';
import type { Settings } from './settings';

/** The language set, or the browser's own where it is one of ours, else English. */
export function chosenLanguage(setting: 'auto' | ReaderLanguage): ReaderLanguage {
  if (setting !== 'auto') return setting;
  const tag = browser.i18n.getUILanguage().toLowerCase().split('-')[0];
  return tag === 'ko' || tag === 'ru' || tag === 'kk' ? tag : 'en';
}

/** The language that cards speak: the one set for them, else that of everything else. */
export function cardLanguageOf({
  cardLanguage,
  uiLanguage,
}: Pick<Settings, 'cardLanguage' | 'uiLanguage'>): ReaderLanguage {
  return chosenLanguage(cardLanguage === 'auto' ? uiLanguage : cardLanguage);
}
