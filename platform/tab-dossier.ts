/** The dossier of a whole tab: the page's own and those of the frames of its site that hold text of their own. */
import { browser } from 'wxt/browser';
import { type Dossier, mergeDossiers } from '@/core/dossier';
import { pageState } from './page-state';
import { loadSettings, siteOf } from './settings';
import { askTab } from './tab-messages';

/** Frames asked at most; a page with more has advertisements in them. */
const MAX_FRAMES = 20;
/** Name under which the script on every page stands (page/on-page-handle.ts, which this folder may not import). */
const ON_PAGE = 'gakjuOnPage';

/** What a frame says of itself to whoever puts a line of script there. */
type Frame = { id: number; url: string; isOurs: boolean };

/** Null where nothing of ours runs: a page of the browser, a store, one that is only loading. */
export async function askDossier(tabId: number): Promise<Dossier | null> {
  const frames = await framesOf(tabId);
  const answers = await Promise.all(frames.map(({ id }) => askTab(tabId, { type: 'getDossier' }, id)));
  const merged = mergeDossiers(answers.filter((answer) => answer !== null));
  const page = frames.find(({ id, isOurs }) => id === 0 && isOurs);
  return merged ?? (page ? emptyDossier(page.url) : null);
}

/** A page that nobody reads answers nothing; the settings say why. */
async function emptyDossier(url: string): Promise<Dossier> {
  const state = pageState(await loadSettings(), siteOf(url), false);
  return {
    url,
    // The settings want it read: then it is about to be.
    state: state === 'ready' ? 'reading' : state,
    facts: { lang: null, langFoundIn: 'unknown', published: null, title: '' },
    entries: [],
    possible: [],
    unknown: [],
  };
}

/** The tab's frames in order, the page itself (0) first. The browser says so of frames it lets us into. */
async function framesOf(tabId: number): Promise<Frame[]> {
  try {
    const found = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      args: [ON_PAGE],
      // Frames of other sites are never read.
      func: (name: string) => {
        try {
          const isOfSite = window.top === window || window.frameElement !== null;
          return isOfSite ? { url: location.href, isOurs: name in globalThis } : null;
        } catch {
          return null;
        }
      },
    });
    const frames = found.flatMap(({ frameId, result }) => (result ? [{ id: frameId, ...result }] : []));
    const page = frames.find(({ id }) => id === 0) ?? NO_FRAME;
    const others = frames.filter(({ id }) => id !== 0).sort((a, b) => a.id - b.id);
    return [page, ...others].slice(0, MAX_FRAMES);
  } catch {
    return [NO_FRAME];
  }
}

/** The page itself, where it says nothing. */
const NO_FRAME: Frame = { id: 0, url: '', isOurs: false };
