import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../components/card.css';
import '../../components/theme.css';
import { mentionParts } from '@/components/CardWhy';
import { CardDeck, type CardDeckProps } from '../../components/CardDeck';
import { cite } from '../../core/citing/cite';
import type { CardReply, CardRequest } from '../../core/facts/card-types';
import { cardView } from '../../core/facts/card-view';
import type { ReaderLanguage } from '../../core/facts/types';
import { expectAccessible } from '../support/axe';
import { requestFor, smallBase } from '../support/small-base';
import { click as clickAt, press } from '../support/user';

const TODAY = '2026-11-24';

const answer = async (request: CardRequest, lang: ReaderLanguage): Promise<CardReply> => {
  const view = cardView(smallBase, { ...request, lang, today: TODAY });
  return view ? { ok: true, view } : { ok: false, reason: 'not-found' };
};

function mount(change: Partial<CardDeckProps> = {}): HTMLElement {
  const lang = change.lang ?? 'en';
  const root = document.createElement('main');
  root.style.width = '384px';
  document.body.append(root);
  render(
    <CardDeck
      mentionParts={mentionParts}
      first={requestFor('road')}
      load={(request) => answer(request, lang)}
      lang={lang}
      variant="popup"
      actions={{
        cite: async (source, style) => cite(source, style, { accessed: TODAY, lang }),
        openTimeline: () => {},
        reject: () => {},
        setSiteOff: () => {},
      }}
      {...change}
    />,
    root,
  );
  return root;
}

const heading = (root: Element) => root.querySelector('.heading')?.textContent;
const button = (root: Element, name: string | RegExp) => {
  const found = [...root.querySelectorAll('button')].find((candidate) => {
    const label = candidate.getAttribute('aria-label') ?? candidate.textContent ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** A card may be taller than the window: what is clicked is scrolled to first, as a reader does. */
async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await clickAt(element);
}

afterEach(() => {
  for (const root of document.querySelectorAll('main')) {
    render(null, root);
    root.remove();
  }
  document.documentElement.removeAttribute('data-theme');
});

it('scrolls its body in a panel lower than itself, and keeps its foot in sight', async () => {
  const root = mount({ variant: 'panel' });
  Object.assign(root.style, { display: 'flex', flexDirection: 'column', height: '320px' });
  await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
  const body = root.querySelector('.body')!;
  expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  expect(getComputedStyle(body).overflowY).toBe('auto');
  const foot = root.querySelector('.foot')!.getBoundingClientRect();
  expect(foot.bottom).toBeLessThanOrEqual(root.getBoundingClientRect().bottom + 1);
  expect(body.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot.top + 1);
});

describe('what the card says', () => {
  it('gives every source as a link that opens apart and tells nobody where from', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href).sort()).toEqual([
      'https://gazette.example/1',
      'https://post.example/road',
    ]);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.referrerPolicy).toBe('no-referrer');
    }
  });

  it('marks each text with its own language', async () => {
    const root = mount({ lang: 'kk' });
    await vi.waitFor(() => expect(heading(root)).toBe('Дала жолы'));
    const langOf = (text: string) =>
      [...root.querySelectorAll('[lang]')]
        .findLast((element) => element.textContent === text)
        ?.getAttribute('lang');
    expect(langOf('A great road across the steppe.')).toBe('en');
    expect(langOf('초원관보')).toBe('ko');
    expect(langOf('Письмо без даты')).toBe('ru');
    expect(langOf('Dala joly')).toBe('kk-Latn');
  });

  it('leads from the number in the text to its source at the foot', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(button(root, 'Source 2'));
    expect(document.activeElement?.closest('[data-source]')?.getAttribute('data-source')).toBe('2');
  });

  it('is one stop of the Tab key for all numbers of a sentence; the arrow keys go along them', async () => {
    const root = mount();
    const marks = await vi.waitFor(() => {
      const [, several] = root.querySelectorAll('.claim .marks');
      if (!several) throw new Error('no sentence of two sources yet');
      return [...several.querySelectorAll('button')];
    });
    expect(marks.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    marks[0]!.focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(marks[1]);
    await press('ArrowRight');
    expect(document.activeElement).toBe(marks[1]);
    await press('ArrowLeft');
    expect(document.activeElement).toBe(marks[0]);
  });

  it('says what it is called in the article only where it was opened from there', async () => {
    const root = mount({ lang: 'en' });
    await vi.waitFor(() => expect(root.querySelector('.page-name')?.textContent).toContain('초원 큰길'));
    await click(button(root, 'Oldtown'));
    await vi.waitFor(() => expect(heading(root)).toBe('Oldtown'));
    expect(root.querySelector('.page-name')).toBeNull();
  });

  it('speaks of the article’s day and, on a click, of today', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    expect(root.textContent).toContain('Changed since');
    await click(button(root, 'Today'));
    await vi.waitFor(() => expect(root.textContent).not.toContain('Changed since'));
    expect(button(root, 'Today').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the way through related cards', () => {
  it('opens in place, goes back and forward, and takes the focus along', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(button(root, /^Oldtown/));
    await vi.waitFor(() => expect(heading(root)).toBe('Oldtown'));
    expect(document.activeElement?.className).toBe('heading');
    await click(button(root, 'Back'));
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(button(root, 'Forward'));
    await vi.waitFor(() => expect(heading(root)).toBe('Oldtown'));
  });

  it('drops an answer that comes after the reader went on', async () => {
    let late: (reply: CardReply) => void = () => {};
    const load = (request: CardRequest) =>
      request.entity === 'city'
        ? new Promise<CardReply>((resolve) => {
            late = resolve;
          })
        : answer(request, 'en');
    const root = mount({ load });
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(button(root, /^Oldtown/));
    await click(button(root, 'Back'));
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    late(await answer(requestFor('city'), 'en'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heading(root)).toBe('Steppe Road');
  });
});

describe('when there is no card', () => {
  it.each<[CardReply, string]>([
    [{ ok: false, reason: 'not-found' }, 'The base no longer has this entry.'],
    [{ ok: false, reason: 'outdated' }, 'Gakju was updated. Reload the page to read its footnotes.'],
  ])('says why: %o', async (reply, words) => {
    const root = mount({ load: async () => reply });
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent?.trim()).toBe(words));
    await expectAccessible(root);
  });

  it('offers another try when it failed, and shows the card when that works', async () => {
    let tries = 0;
    const load = async (request: CardRequest) => {
      if (++tries === 1) throw new Error('gone');
      return answer(request, 'en');
    };
    const root = mount({ load });
    await vi.waitFor(() => button(root, 'Try again'));
    await click(button(root, 'Try again'));
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
  });

  it('shows the name that was rested on while its card is on its way or cannot be had', async () => {
    for (const load of [
      () => new Promise<CardReply>(() => {}),
      async () => ({ ok: false, reason: 'failed' }) as const,
    ]) {
      const name = mount({ load }).querySelector('.awaited-name');
      expect([name?.textContent, name?.getAttribute('lang')]).toEqual(['초원 큰길', 'ko']);
    }
  });

  it('shows bones while waiting and says so to a screen reader', async () => {
    const root = mount({ load: () => new Promise(() => {}) });
    expect(root.querySelector('.bones')).not.toBeNull();
    expect(root.querySelector('[role=status]')?.textContent?.trim()).toBe('Looking it up …');
  });
});

describe('what the reader can do', () => {
  it('copies the citation of the underlying source in the chosen style', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(button(root, 'Cite'));
    await vi.waitFor(() =>
      expect(root.querySelector('.citation-text')?.textContent).toContain('초원관보. (2018'),
    );
    const [style] = root.querySelectorAll('select');
    if (!style) throw new Error('no choice of style');
    style.value = 'gost';
    style.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(root.querySelector('.citation-text')?.textContent).toContain('дата обращения'),
    );
  });

  it('turns a reading down for page or site, and takes it back', async () => {
    const reject = vi.fn();
    const root = mount({ actions: { reject } });
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(root.querySelector('.why summary') ?? root);
    await click(button(root, 'Unmark on this site'));
    expect(reject).toHaveBeenLastCalledWith('road', 'site');
    await click(button(root, 'Undo'));
    expect(reject).toHaveBeenLastCalledWith('road', null);
  });

  it('turns a site off with one click, and takes it back', async () => {
    const setSiteOff = vi.fn();
    const root = mount({ actions: { setSiteOff } });
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    await click(button(root, 'Off for this site'));
    expect(setSiteOff).toHaveBeenLastCalledWith(true);
    await click(button(root, 'Undo'));
    expect(setSiteOff).toHaveBeenLastCalledWith(false);
  });

  it('reaches everything by keyboard alone', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    button(root, /^Article/).focus();
    const seen: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      const element = document.activeElement;
      if (!element || !root.contains(element)) break;
      seen.push(element.getAttribute('aria-label') ?? element.textContent ?? '');
      await press('Tab');
    }
    for (const wanted of [
      'Today',
      'Source 1',
      'As a table',
      'Why marked',
      'Cite',
      'Timeline',
      'Off for this site',
    ])
      expect(
        seen.some((label) => label.includes(wanted)),
        wanted,
      ).toBe(true);
  });
});

describe('accessibility', () => {
  it.each<[ReaderLanguage, 'light' | 'dark', string]>([
    ['ko', 'light', 'road'],
    ['en', 'dark', 'road'],
    ['ru', 'light', 'office'],
    ['kk', 'dark', 'city'],
  ])('axe finds nothing: %s, %s, %s', async (lang, theme, entity) => {
    document.documentElement.dataset.theme = theme;
    const root = mount({ lang, first: requestFor(entity) });
    await vi.waitFor(() => expect(root.querySelector('.heading')).not.toBeNull());
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    await expectAccessible(root);
  });

  it('gives the plot words and a table with every figure', async () => {
    const root = mount();
    await vi.waitFor(() => expect(heading(root)).toBe('Steppe Road'));
    expect(root.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('2020: 2.1 million');
    expect(root.querySelectorAll('table tbody tr')).toHaveLength(3);
  });
});
