/** The keys of our commands: they belong to the browser, which alone can show and change them. */
import { browser } from 'wxt/browser';

export type CommandKey = { name: string; description: string; key: string };

/** Our commands with their keys as they stand now, "" where none is set. */
export async function loadCommandKeys(): Promise<CommandKey[]> {
  try {
    const commands = await browser.commands.getAll();
    return commands
      .filter(({ description }) => description)
      .map(({ name, description, shortcut }) => ({
        name: name ?? '',
        description: description ?? '',
        key: shortcut ?? '',
      }));
  } catch {
    return [];
  }
}

/** The address of Chromium's page of keys; its own `chrome:` links may not be followed from a page, only opened as a tab. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** Opens the browser's page where keys are changed; false where it cannot be opened from here. */
export async function openKeySettings(): Promise<boolean> {
  try {
    if (hasShortcutSettings(browser.commands)) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_KEYS });
    return true;
  } catch {
    return false;
  }
}

function hasShortcutSettings(api: object): api is { openShortcutSettings: () => Promise<void> } {
  return 'openShortcutSettings' in api;
}
