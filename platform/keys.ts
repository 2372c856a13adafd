/** The keys of our commands: they belong to the browser, which alone can show and change them. */
import { browser } from 'wxt/browser';

/** What keys can do, in the order in which they are shown. */
const COMMANDS = [
  'open-popup',
  'next-mention',
  'previous-mention',
  'open-mention',
  'open-panel',
  'toggle-site',
] as const;

export type Command = (typeof COMMANDS)[number];
export type CommandKey = { command: Command; key: string };

/** The toolbar button's own command, as the two kinds of manifest name it. */
const POPUP_COMMANDS: ReadonlySet<string | undefined> = new Set([
  '_execute_action',
  '_execute_browser_action',
]);

/** Our commands with their keys as they stand now, "" where none is set; none where the browser has no keys (Android). */
export async function loadCommandKeys(): Promise<CommandKey[]> {
  try {
    const known = await browser.commands.getAll();
    return COMMANDS.flatMap((command) => {
      const found = known.find(({ name }) =>
        command === 'open-popup' ? POPUP_COMMANDS.has(name) : name === command,
      );
      return found ? [{ command, key: found.shortcut ?? '' }] : [];
    });
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
