/** The dossier of a whole tab: the page's own and those of the frames of its site that hold text of their own. */
import { browser } from 'wxt/browser';
import { type Dossier, mergeDossiers } from '@/core/dossier';
import { askTab } from './tab-messages';

/** Frames asked at most; a page with more has advertisements in them. */
const MAX_FRAMES = 20;

/** Null where no content script answers: a page of the browser, a store, one that is only loading. */
export async function askDossier(tabId: number): Promise<Dossier | null> {
  const frames = await framesOf(tabId);
  const answers = await Promise.all(frames.map((frame) => askTab(tabId, { type: 'getDossier' }, frame)));
  return mergeDossiers(answers.filter((answer) => answer !== null));
}

/** Ids of the tab's frames in order, the page itself (0) first. The browser says so of frames it lets us into. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Frames of other sites are never read.
      func: () => {
        try {
          return window.top === window || window.frameElement !== null;
        } catch {
          return false;
        }
      },
    });
    const ids = frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
    return [0, ...ids.filter((id) => id !== 0).sort((a, b) => a - b)].slice(0, MAX_FRAMES);
  } catch {
    return [0];
  }
}
