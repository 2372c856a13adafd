import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/search.css';
import { SearchPopup, type SearchPopupProps } from '../../components/SearchPopup';
import type { Dossier, PageState } from '../../core/dossier';
import type { ReaderLanguage } from '../../core/facts/types';
import { createSearch } from '../../core/search/create-search';
import { rowOfEntity, rowOfResult } from '../../core/search/result-row';
import { expectAccessible } from '../support/axe';
import { smallBase } from '../support/small-base';
import { click, press, typeText } from '../support/user';

const search = createSearch(smallBase);
const ids = smallBase.entities.map(({ id }) => id);

const dossier = (state: PageState): Dossier => ({
  url: 'https://news.example/1',
  state,
  facts: {
    lang: 'ko',
    langFoundIn: 'html-lang',
    published: { date: '2021-08-17', foundIn: 'json-ld' },
    title: '',
  },
  entries: [],
  possible: [],
  unknown: [],
});

const rowsOf = (entities: string[], lang: ReaderLanguage, count: number | null) =>
  entities.flatMap((id) => {
    const entity = smallBase.entity(id);
    return entity ? [rowOfEntity(entity, lang, count)] : [];
  });

function mount(change: Partial<SearchPopupProps> = {}): HTMLElement {
  const lang = change.lang ?? 'en';
  const root = document.createElement('div');
  root.style.width = '360px';
  document.body.append(root);
  render(
    <SearchPopup
      lang={lang}
      page={{ site: 'news.example', siteOff: false, state: 'ready', dossier: dossier('ready') }}
      onPage={rowsOf(ids.slice(0, 2), lang, 3)}
      recent={[]}
      find={(query) =>
        search(query, { lang }).flatMap((result) => {
          const entity = smallBase.entity(result.entity);
          return entity ? [rowOfResult(entity, result, lang)] : [];
        })
      }
      failed={false}
      onRetry={() => {}}
      card={(entity) => <p>{`card of ${entity}`}</p>}
      onOpened={() => {}}
      onSiteOff={() => {}}
      onForget={() => {}}
      onPanel={() => {}}
      onSettings={() => {}}
      {...change}
    />,
    root,
  );
  return root;
}

const box = (root: Element): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>('[role="combobox"]');
  if (!found) throw new Error('The popup has no search box');
  return found;
};
const options = (root: Element) => [...root.querySelectorAll('[role="option"]')];
const active = (root: Element) => {
  const id = box(root).getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.dataset.entity ?? 'an option that is not there');
};
const settled = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

afterEach(() => {
  document.body.replaceChildren();
});

describe('the popup opens', () => {
  it('with the caret in the box and this page’s names below, none chosen yet', async () => {
    const root = mount();
    await settled();
    expect(document.activeElement).toBe(box(root));
    expect(options(root).map((option) => (option as HTMLElement).dataset.entity)).toEqual(ids.slice(0, 2));
    expect(active(root)).toBeNull();
  });

  it.each([
    ['no page of the web', { site: null, siteOff: false, state: 'no-tab', dossier: null }, 'no-page'],
    [
      'no article',
      { site: 'a.example', siteOff: false, state: 'not-an-article', dossier: dossier('not-an-article') },
      'not-an-article',
    ],
    [
      'a site turned off',
      { site: 'a.example', siteOff: true, state: 'off-for-site', dossier: null },
      'off-for-site',
    ],
    ['a page being read', { site: 'a.example', siteOff: false, state: 'reading', dossier: null }, 'reading'],
    [
      'an article without known names',
      { site: 'a.example', siteOff: false, state: 'ready', dossier: dossier('ready') },
      'empty',
    ],
  ] as const)('on %s saying so', async (_, page, state) => {
    const root = mount({ page, onPage: [] });
    await settled();
    expect(root.querySelector('[data-state]')?.getAttribute('data-state')).toBe(state);
    await expectAccessible(root);
  });

  it('at the card of a text looked up elsewhere, where one answer stands out', async () => {
    const root = mount({ start: { query: 'Steppe Road', sure: true } });
    await settled();
    expect(root.textContent).toContain('card of road');
  });

  it('at the list of answers where none does', async () => {
    const root = mount({ start: { query: 'steppe', sure: true } });
    await settled();
    expect(box(root).value).toBe('steppe');
    expect(options(root).length).toBeGreaterThan(0);
  });
});

describe('by keyboard', () => {
  it('results come as one types, the first ready for Enter, Hangul too', async () => {
    const root = mount();
    await settled();
    await typeText('초원 큰');
    await settled();
    expect(active(root)).toBe('road');
    await press('Enter');
    await settled();
    expect(root.textContent).toContain('card of road');
  });

  it('the arrows go round, Home and End to the ends of a list without text', async () => {
    const root = mount({ onPage: rowsOf(ids.slice(0, 3), 'en', 1) });
    await settled();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await press(key);
      await settled();
      seen.push(active(root));
    }
    expect(seen).toEqual([ids[0], ids[1], ids[2], ids[0], ids[2], ids[0]]);
  });

  it('Home stays the caret’s where there is text', async () => {
    const root = mount();
    await settled();
    await typeText('road');
    await press('Home');
    expect(box(root).selectionStart).toBe(0);
  });

  it('Esc leads from the card to the list with its text, then empties the box', async () => {
    const root = mount();
    await settled();
    await typeText('road');
    await settled();
    await press('Enter');
    await settled();
    await press('Escape');
    await settled();
    expect(box(root).value).toBe('road');
    expect(document.activeElement).toBe(box(root));
    await press('Escape');
    await settled();
    expect(box(root).value).toBe('');
  });

  it('Enter during composition is the input method’s', async () => {
    const root = mount();
    await settled();
    await typeText('road');
    await settled();
    box(root).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    await settled();
    expect(root.textContent).not.toContain('card of');
  });
});

describe('by pointer', () => {
  it('a click on a row opens its card and tells of it', async () => {
    const onOpened = vi.fn();
    const root = mount({ onOpened });
    await settled();
    const [, second] = options(root);
    if (second) await click(second);
    await settled();
    expect(onOpened).toHaveBeenCalledWith(ids[1]);
    expect(root.textContent).toContain(`card of ${ids[1]}`);
  });

  it('the switch turns the site off', async () => {
    const onSiteOff = vi.fn();
    const root = mount({ onSiteOff });
    await settled();
    const control = root.querySelector('[role="switch"]');
    if (control) await click(control);
    expect(onSiteOff).toHaveBeenCalledWith(true);
  });
});

describe('what was typed is text', () => {
  it('and never markup', async () => {
    const root = mount();
    await settled();
    await typeText('<zzzzzz>');
    await settled();
    expect(root.querySelector('.state zzzzzz')).toBeNull();
    expect(root.querySelector('.state-title')?.textContent).toContain('<zzzzzz>');
  });
});

describe('axe finds nothing', () => {
  it.each([
    ['ko', 'light', ''],
    ['en', 'dark', 'road'],
    ['ru', 'light', 'дорога'],
    ['kk', 'dark', 'zzzzzz'],
  ] as const)('in %s, %s, searching "%s"', async (lang, theme, query) => {
    document.documentElement.dataset.theme = theme;
    const root = mount({ lang, start: { query }, recent: rowsOf(ids.slice(2, 3), lang, null) });
    await settled();
    await expectAccessible(root);
    delete document.documentElement.dataset.theme;
  });
});
