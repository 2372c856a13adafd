/**
 * The tab that a panel speaks of: the active one of its own window, followed through switches, navigation and late content;
 * or one fixed tab, for a panel that is itself a page in a tab.
 */
import { browser } from 'wxt/browser';
import type { Dossier } from '@/core/dossier';
import { onDossierNews } from './dossier-news';
import { isListed, loadSettings, onSettingsChanged, siteOf } from './settings';
import { askDossier } from './tab-dossier';

/** Why there is no dossier, where there is none. */
export type FollowedState = Dossier['state'] | 'no-tab';

export type FollowedTab = {
  tabId: number | null;
  /** Host without "www."; null for pages of the browser itself. */
  site: string | null;
  state: FollowedState;
  /** Null where no content script answers. */
  dossier: Dossier | null;
};

/** Changes come in bursts (a navigation is five events); asked once when this long (ms) after the first. */
const GATHER_MS = 40;
/** A page that does not answer is asked again after this (ms), as its content script may only be starting. */
const RETRY_MS = 350;
/** Questions to a loading page before it counts as unreadable; its later `dossierChanged` still brings it back. */
const MOST_RETRIES = 3;

const READABLE = /^(?:https?|file):/u;

/** Calls `tell` with the tab now and after each change, until `signal` fires. `fixed` is a tab id, or null for the active tab. */
export function followTab(fixed: number | null, tell: (tab: FollowedTab) => void, signal: AbortSignal): void {
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const ask = async (retries: number) => {
    const mine = ++asked;
    const tab = await readTab(fixed);
    // An answer that was overtaken by a later question is about another page.
    if (mine !== asked || signal.aborted) return;
    tell(tab.answer);
    if (tab.mayStillCome && retries < MOST_RETRIES) gather(retries + 1, RETRY_MS);
  };
  const gather = (retries = 0, delay = GATHER_MS) => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => ask(retries), delay);
  };
  const onActivated = () => gather();
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if ((fixed === null || tabId === fixed) && (change.status !== undefined || change.url !== undefined))
      gather();
  };
  const onRemoved = (tabId: number) => {
    if (fixed === null || tabId === fixed) gather();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  onDossierNews(() => gather(), signal);
  onSettingsChanged(() => gather(), signal);
  signal.addEventListener(
    'abort',
    () => {
      if (waiting !== null) clearTimeout(waiting);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    },
    { once: true },
  );
  void ask(0);
}

type Answer = { answer: FollowedTab; mayStillCome: boolean };

/** The tab as it is now. Never rejects: a tab that closed meanwhile is none. */
async function readTab(fixed: number | null): Promise<Answer> {
  const tab = await (fixed === null
    ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
    : browser.tabs.get(fixed)
  ).catch(() => undefined);
  const tabId = tab?.id ?? null;
  if (!tab || tabId === null) return settled({ tabId: null, site: null, state: 'no-tab', dossier: null });
  const url = tab.url ?? '';
  if (url !== '' && !READABLE.test(url))
    return settled({ tabId, site: null, state: 'unreadable', dossier: null });
  const site = siteOf(url);
  const dossier = await askDossier(tabId);
  if (dossier) {
    const answer = { tabId, site, state: dossier.state, dossier };
    // One that is read says when it is done; one that is about to be says nothing yet.
    return { answer, mayStillCome: dossier.state === 'reading' };
  }
  const { sitesOff } = await loadSettings();
  if (site !== null && isListed(sitesOff, site)) {
    return settled({ tabId, site, state: 'off-for-site', dossier: null });
  }
  const loading = tab.status === 'loading';
  return {
    answer: { tabId, site, state: loading ? 'reading' : 'unreadable', dossier: null },
    mayStillCome: true,
  };
}

function settled(answer: FollowedTab): Answer {
  return { answer, mayStillCome: false };
}
