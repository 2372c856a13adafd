/**
 * The extension API as the browser gives it, for the modules that run on every page. The polyfill behind `wxt/browser` adds
 * promises to calls that have had them since Manifest V3, for 10 kB and about a millisecond on each page a reader opens.
 */
import type { browser as Api } from 'wxt/browser';

type World = { browser?: typeof Api; chrome?: typeof Api };

/** Firefox (and newer Chromium) name it `browser`; in Chromium a page's element of that id may stand there instead. */
function pick({ browser, chrome }: World): typeof Api {
  const api = browser?.runtime?.id ? browser : chrome;
  if (!api) throw new Error('There is no extension API here');
  return api;
}

const world: object = globalThis;

/** The API, without the polyfill. */
export const browser: typeof Api = pick(world);
