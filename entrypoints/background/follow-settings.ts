/**
 * Carries a change of the settings to the pages that are open: they cannot listen themselves, because most of them touch no
 * extension API. And keeps the script that has pages read which are no articles in every page, where the settings want it.
 */
import { browser } from 'wxt/browser';
import { logError } from '@/platform/log';
import { loadSettings, onSettingsChanged, type Settings } from '@/platform/settings';

const LOOK_ANYWAY = 'look-anyway';

/** Follows for as long as the background lives. An update forgets what was registered, so that is done anew then. */
export function followSettings(): void {
  // One after the other: two changes in quick succession must not overtake each other.
  let last = Promise.resolve();
  const keep = (settings: Settings) => {
    last = last.then(() => keepRegistered(settings));
  };
  browser.runtime.onInstalled.addListener(() => void loadSettings().then(keep));
  onSettingsChanged((settings) => {
    keep(settings);
    void lookEverywhere();
  }, new AbortController().signal);
}

async function keepRegistered({ scope }: Settings): Promise<void> {
  try {
    const there = await browser.scripting.getRegisteredContentScripts({ ids: [LOOK_ANYWAY] });
    const isWanted = scope !== 'articles';
    if (isWanted === there.length > 0) return;
    if (isWanted) {
      await browser.scripting.registerContentScripts([
        {
          id: LOOK_ANYWAY,
          matches: ['<all_urls>'],
          js: [`${LOOK_ANYWAY}.js`],
          allFrames: true,
          runAt: 'document_idle',
        },
      ]);
    } else await browser.scripting.unregisterContentScripts({ ids: [LOOK_ANYWAY] });
  } catch (error) {
    logError('the script for every page', error);
  }
}

/** Has every open page ask again; tabs that hold no page of the web refuse, which is no error. */
async function lookEverywhere(): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false })) {
    if (id === undefined) continue;
    browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${LOOK_ANYWAY}.js`] })
      .catch(() => undefined);
  }
}
