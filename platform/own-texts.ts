/** Texts that the browser itself shows for us (menus, address bar), from public/_locales in the browser's language. */
import { browser } from 'wxt/browser';

/** The text of `key`; empty for a key that is not there. */
export function ownText(key: string): string {
  // WXT types getMessage by generated keys that a fresh clone does not have.
  const api: object = browser.i18n;
  return hasTexts(api) ? api.getMessage(key) : '';
}

function hasTexts(api: object): api is { getMessage: (key: string) => string } {
  return 'getMessage' in api;
}
