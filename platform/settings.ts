/**
 * The reader's settings in `storage.local`, under one key. Whatever is stored (by an older version, by hand, by an
 * import) is narrowed field by field; what does not fit falls back to its default and costs no other field. By hand and
 * not by the validator, because the content script reads them on every page.
 */

import type { ReaderLanguage } from '@/core/facts/types';
import { browser } from './page-browser';

/** Where the extension works: on articles, on every page, or on chosen sites only. */
export type Scope = 'articles' | 'everywhere' | 'chosen';
/** Which mentions are marked: all, the first of each entity in a block, or none until a key is held. */
export type Density = 'all' | 'first' | 'held';

export type Settings = {
  scope: Scope;
  /** Host names without "www.", each with its subdomains. */
  sitesOff: string[];
  sitesOn: string[];
  density: Density;
  /** Rest on a mark before its card shows, in ms. */
  delay: number;
  uiLanguage: 'auto' | ReaderLanguage;
  cardLanguage: 'auto' | ReaderLanguage;
  theme: 'auto' | 'light' | 'dark';
  /** Whether the popup remembers what was looked up. */
  keepRecent: boolean;
};

/** 300 ms: long enough that a pointer on its way rests on nothing, short enough to feel asked for. */
export const defaultSettings: Settings = {
  scope: 'articles',
  sitesOff: [],
  sitesOn: [],
  density: 'all',
  delay: 300,
  uiLanguage: 'auto',
  cardLanguage: 'auto',
  theme: 'auto',
  keepRecent: false,
};

const KEY = 'settings';
/** Longest delay in ms that still reads as "on hover". */
const MAX_DELAY = 3000;
/** More sites than this in one list were not clicked together by a reader. */
const MAX_SITES = 5000;

/** Settings of an unknown value: each field that fits, the default for each that does not. Throws nothing. */
export function parseSettings(raw: unknown): Settings {
  const stored: Partial<Record<keyof Settings, unknown>> = typeof raw === 'object' && raw !== null ? raw : {};
  const d = defaultSettings;
  return {
    scope: oneOf(stored.scope, ['articles', 'everywhere', 'chosen'], d.scope),
    sitesOff: sites(stored.sitesOff),
    sitesOn: sites(stored.sitesOn),
    density: oneOf(stored.density, ['all', 'first', 'held'], d.density),
    delay:
      typeof stored.delay === 'number' && stored.delay >= 0 && stored.delay <= MAX_DELAY
        ? stored.delay
        : d.delay,
    uiLanguage: oneOf(stored.uiLanguage, ['auto', 'ko', 'en', 'ru', 'kk'], d.uiLanguage),
    cardLanguage: oneOf(stored.cardLanguage, ['auto', 'ko', 'en', 'ru', 'kk'], d.cardLanguage),
    theme: oneOf(stored.theme, ['auto', 'light', 'dark'], d.theme),
    keepRecent: stored.keepRecent === true,
  };
}

/** The settings as stored; the defaults where the store cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return defaultSettings;
  }
}

/** Changes some settings and keeps the rest. Rejects when the store refuses (quota, private mode). */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` whenever the settings change, in any tab or page, until `signal` fires. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  const stop = () => {
    try {
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // Nothing to remove from once the extension is gone.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** The name under which a site is turned off or chosen: the address's host without "www."; null for pages without a host. */
export function siteOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

/** True when `site` or a domain above it is in the list. */
export function isListed(list: readonly string[], site: string): boolean {
  return list.some((listed) => site === listed || site.endsWith(`.${listed}`));
}

function oneOf<const Value extends string>(
  raw: unknown,
  allowed: readonly Value[],
  fallback: NoInfer<Value>,
): Value {
  return allowed.find((value) => value === raw) ?? fallback;
}

function sites(raw: unknown): string[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter((site) => typeof site === 'string' && site !== '').slice(0, MAX_SITES);
}
