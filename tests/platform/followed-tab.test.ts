import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FollowedTab } from '@/platform/followed-tab';

/** A browser with one window, as far as the panel asks it anything. */
const world = vi.hoisted(() => {
  type Listener = (...args: never[]) => void;
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  };
  const state = {
    active: null as { id: number; url: string; status: string } | null,
    dossiers: new Map<number, unknown>(),
    settings: {} as Record<string, unknown>,
    events: { activated: event(), updated: event(), removed: event(), message: event(), storage: event() },
  };
  const browser = {
    runtime: { id: 'self', onMessage: state.events.message },
    storage: {
      local: { get: async () => ({ settings: state.settings }) },
      onChanged: state.events.storage,
    },
    tabs: {
      query: async () => (state.active ? [state.active] : []),
      get: async (id: number) => {
        if (state.active?.id !== id) throw new Error(`No tab with id: ${id}`);
        return state.active;
      },
      sendMessage: async (id: number) => {
        if (!state.dossiers.has(id)) throw new Error('Receiving end does not exist.');
        return state.dossiers.get(id);
      },
      onActivated: state.events.activated,
      onUpdated: state.events.updated,
      onRemoved: state.events.removed,
    },
  };
  // What page scripts read the settings through.
  Object.assign(globalThis, { browser });
  return { ...state, browser, state };
});

vi.mock('wxt/browser', () => ({ browser: world.browser }));
const { followTab } = await import('@/platform/followed-tab');

const dossier = (title: string) => ({
  state: 'ready',
  url: title,
  facts: { title },
  entries: [],
  possible: [],
  unknown: [],
});
let told: FollowedTab[] = [];
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  life = new AbortController();
  world.state.active = null;
  world.dossiers.clear();
  world.state.settings = {};
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Tells every listener, then lets all timers and answers come. */
async function happens(name: keyof typeof world.events, ...args: unknown[]): Promise<void> {
  for (const listener of world.events[name].listeners) Reflect.apply(listener, null, args);
  await vi.advanceTimersByTimeAsync(100);
}
async function follow(fixed: number | null = null): Promise<void> {
  followTab(fixed, (tab) => told.push(tab), life.signal);
  await vi.advanceTimersByTimeAsync(100);
}

it.each([
  ['no tab at all', null, 'no-tab'],
  ['a page of the browser', { id: 1, url: 'chrome://newtab/', status: 'complete' }, 'unreadable'],
  [
    'a page whose script never answers',
    { id: 1, url: 'https://shop.example/', status: 'complete' },
    'unreadable',
  ],
  ['a page that is still loading', { id: 1, url: 'https://news.example/', status: 'loading' }, 'reading'],
])('says what it is: %s', async (_, tab, state) => {
  world.state.active = tab;
  await follow();
  expect(told.at(-1)?.state).toBe(state);
});

it('says that the reader turned the site off, subdomains included', async () => {
  world.state.active = { id: 1, url: 'https://www.m.news.example/a', status: 'complete' };
  world.state.settings = { sitesOff: ['news.example'] };
  await follow();
  expect(told.at(-1)).toMatchObject({ state: 'off-for-site', site: 'm.news.example' });
});

it('asks a loading page again until its script has started', async () => {
  world.state.active = { id: 1, url: 'https://news.example/', status: 'loading' };
  await follow();
  world.dossiers.set(1, dossier('late'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(told.at(-1)?.dossier?.url).toBe('late');
});

it('follows the reader to another tab, and hears of late content', async () => {
  world.state.active = { id: 1, url: 'https://news.example/1', status: 'complete' };
  world.dossiers.set(1, dossier('one')).set(2, dossier('two'));
  await follow();
  world.state.active = { id: 2, url: 'https://news.example/2', status: 'complete' };
  await happens('activated');
  expect(told.at(-1)?.dossier?.url).toBe('two');
  world.dossiers.set(2, dossier('two, longer'));
  await happens('message', { type: 'dossierChanged' }, { id: 'self' });
  expect(told.at(-1)?.dossier?.url).toBe('two, longer');
  const before = told.length;
  await happens('message', { type: 'dossierChanged' }, { id: 'somebody else' });
  expect(told).toHaveLength(before);
});

it('a fixed tab that closes is no tab, and nothing is thrown', async () => {
  world.state.active = { id: 1, url: 'https://news.example/1', status: 'loading' };
  await follow(1);
  world.state.active = null;
  await happens('removed', 1);
  expect(told.at(-1)).toEqual({ tabId: null, site: null, state: 'no-tab', dossier: null });
});

it('leaves no listener behind when its life ends', async () => {
  await follow();
  life.abort();
  expect(Object.values(world.events).map(({ listeners }) => listeners.size)).toEqual([0, 0, 0, 0, 0]);
});
