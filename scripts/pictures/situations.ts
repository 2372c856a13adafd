/** The situations in which a reader meets the card, each a picture. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find-browser';

export type Situation = {
  name: string;
  /** True: a look into one part, taken only when asked for by name and not kept. */
  isDetail?: boolean;
  /** Which mark, by its entity. */
  entity: string;
  browser?: BrowserName;
  lang?: 'ko' | 'en' | 'ru' | 'kk';
  theme?: 'light' | 'dark';
  /** Window in CSS px before zoom. */
  width?: number;
  height?: number;
  zoom?: number;
  answer?: 'never' | 'failed';
  forcedColors?: boolean;
  /** Where the page stands is the situation's own affair: the mark is not scrolled to. */
  keepsScroll?: boolean;
  /** Runs on the page before the card is opened. */
  before?: (page: Page) => Promise<unknown>;
  /** Runs with the card open. */
  after?: (page: Page) => Promise<unknown>;
};

/** Long enough (ms) for layout, fade and fonts; nothing in a picture moves after it. */
export const SETTLE_MS = 350;

/** Enough (ms) for the card alone, which fades in no browser of ours. */
export const CARD_SETTLE_MS = 120;

/** What tests/visual/stage.ts leaves on its page. */
declare const stage: {
  dispatch: (action: unknown) => void;
  all: (selector: string) => HTMLElement[];
};

function bringUp(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => stage.all(wanted)[0]?.scrollIntoView({ block: 'start' }), selector);
}

async function click(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const [element] = stage.all(wanted);
    element?.click();
    element?.scrollIntoView({ block: 'nearest' });
  }, selector);
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLE_MS));
}

export const SITUATIONS: Situation[] = [
  { name: 'light', entity: 'kassym-jomart-tokayev' },
  { name: 'dark', entity: 'kassym-jomart-tokayev', theme: 'dark' },
  { name: 'english', entity: 'bakad', lang: 'en' },
  { name: 'russian', entity: 'koryo-saram', lang: 'ru' },
  { name: 'kazakh-long-names', entity: 'mou-critical-minerals-2024', lang: 'kk' },
  { name: 'narrow-320', entity: 'astana', width: 320, height: 640 },
  { name: 'zoom-400', entity: 'astana', width: 1280, height: 1024, zoom: 4 },
  {
    name: 'rtl',
    entity: 'hong-beom-do',
    lang: 'en',
    before: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
  { name: 'right-edge', entity: 'mou-critical-minerals-2024', width: 700 },
  {
    name: 'bottom-edge',
    entity: 'koryo-saram',
    height: 560,
    keepsScroll: true,
    before: (page) => page.evaluate(() => scrollTo(0, 20)),
  },
  {
    name: 'wrapped',
    entity: 'kassym-jomart-tokayev',
    width: 560,
    before: (page) => page.evaluate(() => document.body.style.setProperty('max-width', '11.5rem')),
  },
  { name: 'headline', entity: 'hong-beom-do' },
  { name: 'conflicts', entity: 'trade-and-investment', after: (page) => bringUp(page, '.conflict') },
  { name: 'status', entity: 'bakad', lang: 'en', after: (page) => bringUp(page, '.track') },
  { name: 'sources', isDetail: true, entity: 'bakad', after: (page) => bringUp(page, '.sources') },
  { name: 'related', isDetail: true, entity: 'fresh-wind', after: (page) => bringUp(page, '.related') },
  {
    name: 'names',
    isDetail: true,
    entity: 'kassym-jomart-tokayev',
    after: (page) => click(page, '.names summary'),
  },
  {
    name: 'why',
    isDetail: true,
    entity: 'hong-beom-do',
    after: (page) => click(page, '.why summary').then(() => bringUp(page, '.why')),
  },
  { name: 'citation', isDetail: true, entity: 'bakad', lang: 'ru', after: (page) => click(page, '.tool') },
  {
    name: 'today',
    isDetail: true,
    entity: 'astana',
    after: (page) => click(page, '.switch-choice:last-child'),
  },
  { name: 'stepped', isDetail: true, entity: 'astana', after: (page) => click(page, '.chip') },
  { name: 'figures', entity: 'trade-and-investment', lang: 'en', after: (page) => bringUp(page, '.series') },
  { name: 'office', isDetail: true, entity: 'president-of-kazakhstan', lang: 'en' },
  { name: 'pinned', entity: 'astana', after: (page) => page.evaluate(() => stage.dispatch({ type: 'pin' })) },
  { name: 'forced-colors', entity: 'bakad', lang: 'en', forcedColors: true },
  { name: 'firefox', entity: 'kassym-jomart-tokayev', browser: 'firefox' },
  { name: 'waiting', isDetail: true, entity: 'astana', answer: 'never' },
  { name: 'failed', isDetail: true, entity: 'astana', answer: 'failed' },
];
