/** The situations in which a reader meets the side panel, each a picture. */
import type { Page } from 'puppeteer-core';
import { SETTLE_MS } from './situations';

export type PanelSituation = {
  name: string;
  lang?: 'ko' | 'en' | 'ru' | 'kk';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** The tab it speaks of: the demo, or a page without an article. */
  of?: 'article' | 'no-article' | 'browser-page';
  forcedColors?: boolean;
  /** Further part of the panel's address. */
  address?: string;
  act?: (page: Page) => Promise<unknown>;
};

async function press(page: Page, selector: string, at = 0): Promise<void> {
  await page.waitForSelector(selector);
  await page.$$eval(
    selector,
    (found, index) => {
      const element = found.at(index);
      if (element instanceof HTMLElement) element.click();
    },
    at,
  );
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

const timeline = (page: Page) => press(page, '#tab-timeline');

/** The timeline of the whole base, all years. */
async function everything(page: Page): Promise<void> {
  await timeline(page);
  await page.select('.tl-scope select', 'all');
  await page.keyboard.press('0');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

/** Only what sources disagree on; the second entry opened. */
async function openConflict(page: Page): Promise<void> {
  await press(page, '.tl-tools-row > button');
  await press(page, '.tl-check input');
  await press(page, '.tl-tools-row > button');
  // From an entry: on the tabs, where the focus was, Home would go to the first tab.
  await page.focus('[data-entry][tabindex="0"]');
  await page.keyboard.press('Home');
  await press(page, '[data-entry]', 1);
}

async function typed(page: Page, text: string): Promise<void> {
  await page.type('.tl-search input', text);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

export const PANEL_SITUATIONS: PanelSituation[] = [
  { name: 'article' },
  {
    name: 'article-kinds-dark',
    theme: 'dark',
    act: async (page) => {
      await press(page, '.ds-changes summary');
      await press(page, '.ds-order button', 1);
    },
  },
  {
    name: 'article-end',
    act: (page) => page.$$eval('details', (all) => all.map((one) => one.setAttribute('open', ''))),
  },
  { name: 'timeline', act: timeline },
  { name: 'timeline-dark', theme: 'dark', act: everything },
  {
    name: 'conflict',
    act: (page) => everything(page).then(() => openConflict(page)),
  },
  {
    name: 'uncertain-dates',
    act: async (page) => {
      await everything(page);
      await typed(page, '193');
    },
  },
  { name: 'figures', act: (page) => press(page, '#tab-figures') },
  { name: 'card', act: (page) => press(page, '.ds-name', 1) },
  { name: 'keys', act: (page) => timeline(page).then(() => page.keyboard.press('?')) },
  {
    name: 'russian-filters',
    lang: 'ru',
    act: (page) => timeline(page).then(() => press(page, '.tl-tools-row > button')),
  },
  { name: 'kazakh', lang: 'kk', act: timeline },
  {
    name: 'english-export',
    lang: 'en',
    act: (page) => timeline(page).then(() => press(page, '.tl-export > button')),
  },
  { name: 'forced-colors', forcedColors: true, act: timeline },
  { name: 'width-700', width: 700, act: timeline },
  { name: 'width-700-dark', width: 700, theme: 'dark' },
  { name: 'full-page', width: 1280, act: (page) => press(page, '.ds-name', 1) },
  { name: 'full-page-dark', width: 1280, theme: 'dark', lang: 'en' },
  {
    name: 'full-page-conflict',
    width: 1280,
    lang: 'ko',
    act: (page) => everything(page).then(() => openConflict(page)),
  },
  { name: 'nothing-fits', act: (page) => timeline(page).then(() => typed(page, '없는 낱말')) },
  { name: 'no-article', of: 'no-article' },
  { name: 'unreadable', of: 'browser-page', lang: 'en' },
];
