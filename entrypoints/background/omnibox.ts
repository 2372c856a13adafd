/** The address bar: "gj", a space, and a text. The chosen line opens in the popup; the page in front stays. */
import { browser } from 'wxt/browser';
import { omniboxLine } from '@/core/search/omnibox-line';
import '@/locales/all-words';
import { common } from '@/locales/common';
import { logError } from '@/platform/log';
import { ownText } from '@/platform/own-texts';
import { openPopupWith } from '@/platform/popup-wanted';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';
import { findRows } from './find-rows';

/** Lines that the address bar has room for. */
const MOST_LINES = 6;

/** Answers the address bar for as long as the background lives. */
export function startOmnibox(): void {
  // Android has no address-bar keywords.
  if (!browser.omnibox) return;
  // Only Chrome reads markup in a description; Firefox would show the tags.
  const markup = location.protocol !== 'moz-extension:';
  browser.omnibox.setDefaultSuggestion({ description: ownText('omniboxHint') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    lines(text, markup).then(suggest, (error: unknown) => logError('address bar', error));
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    openPopupWith(text).catch((error: unknown) => logError('address bar', error));
  });
}

async function lines(text: string, markup: boolean) {
  const [rows, settings] = await Promise.all([findRows(text, MOST_LINES), loadSettings()]);
  const { kinds } = common.of(chosenLanguage(settings.uiLanguage));
  return rows.map((row) => omniboxLine(row, kinds[row.kind], markup));
}
