/**
 * The extension API as the browser gives it. A module of its own, so that the script on every page can wait with the first
 * look at it until there is an article: that look alone takes a third of a millisecond.
 */
import type { browser as Api } from 'wxt/browser';

type World = { browser?: typeof Api; chrome?: typeof Api };

const world: object = globalThis;

/** Firefox (and newer Chromium) name it `browser`; in Chromium a page's element of that id may stand there instead. Throws where there is none. */
export function extensionApi(): typeof Api {
  const { browser, chrome }: World = world;
  const api = browser?.runtime?.id ? browser : chrome;
  if (!api) throw new Error('There is no extension API here');
  return api;
}
