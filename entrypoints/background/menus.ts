/** The context menu on a selection: looks it up in the popup. */
import { browser } from 'wxt/browser';
import { logError } from '@/platform/log';
import { ownText } from '@/platform/own-texts';
import { openPopupWith } from '@/platform/popup-wanted';

const LOOK_UP = 'look-up';

/** Puts the item there once and answers it for as long as the background lives. */
export function startMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      // The browser puts the selection in place of %s.
      { id: LOOK_UP, title: ownText('menuLookUp'), contexts: ['selection'] },
      // An update finds the item of the version before; that it is there already is no error.
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== LOOK_UP || !selectionText) return;
    openPopupWith(selectionText).catch((error: unknown) => logError('looking up a selection', error));
  });
}
