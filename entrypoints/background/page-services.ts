/** What a page asks for that only the background may do. */
import { browser } from 'wxt/browser';
import { FLASH_STYLE, markStyles } from '@/page/mark-styles';
import type { Asker } from '@/platform/background-server';
import { logError } from '@/platform/log';
import type { Injected } from '@/platform/messages';
import { openSidePanel } from '@/platform/open-surfaces';
import { wantPanel } from '@/platform/panel-wanted';
import { changeSettings, loadSettings } from '@/platform/settings';

/**
 * Puts the reader (with the marks' style), the pointer or the card into the asking frame; false where the browser refuses. The style has
 * the user origin: it reaches into shadow trees and no page rule can be meant against it.
 */
export async function inject({ what }: { what: Injected }, asker: Asker): Promise<boolean> {
  const { tabId, frameId = 0 } = asker;
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [frameId] };
  try {
    if (what === 'reader') {
      await Promise.all([
        browser.scripting.insertCSS({ target, css: markStyles(), origin: 'USER' }),
        browser.scripting.insertCSS({ target, css: FLASH_STYLE }),
      ]);
    }
    await browser.scripting.executeScript({ target, files: [`/${what}.js`], injectImmediately: true });
    return true;
  } catch (error) {
    logError(`the ${what} could not be put into the page`, error);
    return false;
  }
}

/** Opens the side panel beside the asking tab, at an entity when one is given. The opening comes first: it needs the click to be recent. */
export async function openPanel({ entity }: { entity?: string }, { windowId }: Asker): Promise<boolean> {
  const opening = openSidePanel(windowId ?? null);
  if (entity !== undefined) await wantPanel(entity, windowId ?? null);
  return opening;
}

/** Turns the extension off or on for a site. Pages follow by themselves: they listen to the settings. */
export async function setSiteOff({ site, off }: { site: string; off: boolean }): Promise<boolean> {
  const { sitesOff } = await loadSettings();
  const others = sitesOff.filter((listed) => listed !== site);
  await changeSettings({ sitesOff: off ? [...others, site] : others });
  return true;
}
