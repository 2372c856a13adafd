/** What a page asks for that only the background may do. */
import { browser } from 'wxt/browser';
import { FLASH_STYLE, markStyles } from '@/page/mark-styles';
import type { Asker } from '@/platform/background-server';
import { logError } from '@/platform/log';
import type { Injected } from '@/platform/messages';
import { openSidePanel } from '@/platform/open-surfaces';
import { wantPanel } from '@/platform/panel-wanted';
import { changeSettings, loadSettings } from '@/platform/settings';
import { cardLanguageOf } from '@/platform/ui-language';

/** Puts a script of ours (with the card, the words of its language) into the asking frame; false where the browser refuses. */
export async function inject({ what }: { what: Injected | 'reader' }, asker: Asker): Promise<boolean> {
  const target = frameOf(asker);
  if (!target) return false;
  try {
    const files =
      what === 'card' ? [`/words-${cardLanguageOf(await loadSettings())}.js`, '/card.js'] : [`/${what}.js`];
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
    return true;
  } catch (error) {
    logError(`the ${what} could not be put into the page`, error);
    return false;
  }
}

/**
 * Puts the marks' style into the asking frame. It has the user origin: it reaches into shadow trees and no page rule can be meant
 * against it. Where the browser refuses, marks stay unseen.
 */
export async function insertMarkStyle(asker: Asker): Promise<void> {
  const target = frameOf(asker);
  if (!target) return;
  await Promise.all([
    browser.scripting.insertCSS({ target, css: markStyles(), origin: 'USER' }),
    browser.scripting.insertCSS({ target, css: FLASH_STYLE }),
  ]).catch((error: unknown) => logError('the style of marks could not be put into the page', error));
}

function frameOf({ tabId, frameId = 0 }: Asker): { tabId: number; frameIds: number[] } | null {
  return tabId === undefined ? null : { tabId, frameIds: [frameId] };
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
