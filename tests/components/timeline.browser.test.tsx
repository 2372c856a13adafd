import '@/components/theme.css';
import '@/components/panel.css';
import '@/components/timeline.css';
import '@/components/timeline-axis.css';
import '@/components/timeline-list.css';
import '@/components/timeline-media.css';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFactBase } from '@/core/facts/fact-base';
import type { Event } from '@/core/facts/types';
import { loadPanelTexts } from '@/locales/panel';
import { expectAccessible } from '../support/axe';
import { manyEvents, packOf } from '../support/many-events';
import { TimelineScene, type TimelineSceneProps } from '../support/TimelineScene';
import { click, moveTo, press, typeText, wheel } from '../support/user';

let box: HTMLElement;

beforeAll(() => Promise.all([loadPanelTexts('en'), loadPanelTexts('ko')]));

beforeEach(() => {
  box = document.createElement('div');
  box.style.cssText = 'position:fixed; inset:0 auto auto 0; width:360px; height:760px';
  document.body.append(box);
});
afterEach(() => {
  render(null, box);
  box.remove();
  vi.restoreAllMocks();
});

const event = (id: string, date: string, parts: Partial<Event> = {}): Event => ({
  id,
  date,
  text: { ko: `${id} 사건`, en: `Event ${id}` },
  entities: [],
  sources: [],
  ...parts,
});

function draw(props: TimelineSceneProps): void {
  render(<TimelineScene {...props} />, box);
}
const baseOf = (...events: Event[]) => createFactBase(packOf([], events, []));
const one = (selector: string) => box.querySelector<HTMLElement>(selector)!;
const entries = () => [...box.querySelectorAll<HTMLElement>('[data-entry]')];
/** A press on words that do nothing: Chromium sends keys to a frame only once it was pressed. */
const enter = () => click(one('.tl-status p'));
const status = () => one('.tl-status p').textContent ?? '';
/** Until the drawing that follows an act is there. */
const settled = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

describe('the list', () => {
  it.each<[string, Event[], string[]]>([
    [
      'two events at one moment are two entries',
      [event('b', '2019-04-22'), event('a', '2019-04-22')],
      ['a', 'b'],
    ],
    [
      'years 37 and 2600 are on one axis',
      [event('future', '2600'), event('past', '0037')],
      ['past', 'future'],
    ],
    ['one event is enough', [event('only', '2019')], ['only']],
    [
      'an event without a date is left out, the others stay',
      [event('none', ''), event('some', '2020')],
      ['some'],
    ],
  ])('%s', async (_, events, expected) => {
    draw({ factBase: { ...baseOf(), allEvents: events } });
    await settled(() => expect(entries().map((entry) => entry.dataset.entry)).toEqual(expected));
    await expectAccessible(box);
  });

  it('says in words that there is nothing, and offers the way on', async () => {
    draw({ factBase: baseOf() });
    await settled(() => expect(one('.ds-empty-title').textContent).toBe('No dated facts here'));
    await expectAccessible(box);
  });

  it('says a coarse and an approximate date as what they are', async () => {
    draw({ factBase: baseOf(event('a', '1937~'), event('b', '2019-04')), lang: 'ko' });
    await settled(() => expect(entries()).toHaveLength(2));
    expect(entries()[0]!.textContent).toContain('1937년경');
    expect(entries()[1]!.textContent).toContain('2019년 4월');
    expect(entries()[1]!.textContent).not.toContain('2019년 4월 1일');
  });

  it('keeps a title of a thousand words within the panel', async () => {
    const long = 'Verylongwordwithoutanybreak'.repeat(60);
    draw({ factBase: baseOf(event('a', '2019', { text: { ko: long, en: long } })) });
    await settled(() => expect(entries()).toHaveLength(1));
    await enter();
    await press('ArrowDown');
    await press('Enter');
    await settled(() => expect(box.querySelector('.tl-details')).not.toBeNull());
    expect(one('.tl-scroller').scrollWidth).toBeLessThanOrEqual(one('.tl-scroller').clientWidth);
  });

  it('draws few of 10,000 rows, and End still reaches the last', async () => {
    draw({ factBase: manyEvents(10_000), start: { window: 'whole' } });
    await settled(() => expect(entries().length).toBeGreaterThan(5));
    expect(box.querySelectorAll('.tl-list > li').length).toBeLessThan(80);
    await enter();
    await press('End');
    await settled(() =>
      expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('10000'),
    );
    expect(document.activeElement?.closest('li')?.getAttribute('aria-setsize')).toBe('10000');
    await press('Home');
    await settled(() =>
      expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1'),
    );
    await expectAccessible(box);
  });
});

it('a pack with 100,000 events opens, is filtered and left again', async () => {
  draw({ factBase: manyEvents(100_000), start: { window: 'whole' } });
  await settled(() => expect(status()).toContain('100000 entries'));
  await enter();
  await press('/');
  await typeText('e099');
  await settled(() => expect(box.querySelector('.ds-empty-title')).not.toBeNull());
  await press('Escape');
  await settled(() => expect(entries().length).toBeGreaterThan(5));
});

describe('by keyboard alone', () => {
  it('arrows move, Enter opens and shows sources, Esc closes', async () => {
    draw({ factBase: manyEvents(30) });
    await settled(() => expect(entries().length).toBeGreaterThan(5));
    await enter();
    await press('ArrowDown');
    await settled(() => expect(document.activeElement?.hasAttribute('data-entry')).toBe(true));
    const first = document.activeElement;
    await press('ArrowDown');
    await settled(() => expect(document.activeElement).not.toBe(first));
    await press('Enter');
    await settled(() => expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true'));
    expect(one('.tl-sources a').getAttribute('href')).toMatch(/^https:\/\/example\.org\//);
    await expectAccessible(box);
    await press('Escape');
    await settled(() => expect(box.querySelector('.tl-details')).toBeNull());
  });

  it('the first arrow goes to what came after the article, where the list opens', async () => {
    const years = Array.from({ length: 9 }, (_, at) => event(`e${at}`, String(2015 + at)));
    draw({ factBase: baseOf(...years), published: '2018-06-01', start: { window: 'whole' } });
    await settled(() => expect(entries()).toHaveLength(9));
    await enter();
    await press('ArrowDown');
    await settled(() => expect(document.activeElement?.getAttribute('data-entry')).toBe('e4'));
    await press('ArrowDown');
    await settled(() => expect(document.activeElement?.getAttribute('data-entry')).toBe('e5'));
  });

  it('an arrow moves on from the entry that Tab reached', async () => {
    draw({ factBase: baseOf(event('a', '2019'), event('b', '2020'), event('c', '2021')) });
    await settled(() => expect(entries()).toHaveLength(3));
    await enter();
    one('[data-entry][tabindex="0"]').focus();
    await press('ArrowDown');
    await settled(() => expect(document.activeElement?.getAttribute('data-entry')).toBe('b'));
  });

  it('+ and − zoom, arrows move in time, 0 shows all years', async () => {
    draw({ factBase: manyEvents(200), start: { window: 'whole' } });
    await settled(() => expect(status()).toContain('200 entries'));
    await enter();
    await press('+');
    await settled(() => expect(status()).toMatch(/^\d+ of 200 entries/));
    const zoomed = status();
    await press('ArrowLeft');
    await settled(() => expect(status()).not.toBe(zoomed));
    await press('0');
    await settled(() => expect(status()).toContain('200 entries'));
  });

  it('/ filters in any script, Esc empties the field', async () => {
    draw({ factBase: manyEvents(200), start: { window: 'whole' } });
    await settled(() => expect(entries().length).toBeGreaterThan(5));
    await enter();
    await press('/');
    await typeText('선언');
    await settled(() => expect(status()).toMatch(/^\d+ of 200 entries/));
    await press('Escape');
    await settled(() => expect(status()).toContain('200 entries'));
  });

  it('? lists the keys and gives focus back', async () => {
    draw({ factBase: manyEvents(5) });
    await settled(() => expect(entries().length).toBe(5));
    await enter();
    await press('ArrowDown');
    await settled(() => expect(document.activeElement?.hasAttribute('data-entry')).toBe(true));
    const before = document.activeElement;
    await press('?');
    await settled(() => expect(one('dialog').hasAttribute('open')).toBe(true));
    await expectAccessible(box);
    await press('Escape');
    await settled(() => expect(document.activeElement).toBe(before));
  });

  it('the edges of the shown period are sliders that say their date', async () => {
    draw({ factBase: manyEvents(200), start: { window: 'whole' } });
    await settled(() => expect(entries().length).toBeGreaterThan(5));
    const edge = one('.tl-edge--from');
    const before = edge.getAttribute('aria-valuetext');
    await enter();
    edge.focus();
    await press('PageUp');
    await press('PageUp');
    await settled(() => expect(edge.getAttribute('aria-valuetext')).not.toBe(before));
    await settled(() => expect(status()).toMatch(/ of 200 entries/));
  });
});

describe('by pointer', () => {
  it('the wheel over the chart zooms there', async () => {
    draw({ factBase: manyEvents(200), start: { window: 'whole' } });
    await settled(() => expect(one('.tl-marks').clientWidth).toBeGreaterThan(100));
    await moveTo(one('.tl-chart'));
    await wheel(-400);
    await settled(() => expect(status()).toMatch(/ of 200 entries/));
  });

  it('pressing a mark opens its entry', async () => {
    draw({ factBase: baseOf(event('a', '2019-01-01'), event('b', '2021-01-01')) });
    await settled(() => expect(box.querySelectorAll('.tl-mark')).toHaveLength(2));
    await click(box.querySelectorAll('.tl-mark circle')[1]!);
    await settled(() => expect(one('[data-entry=b]').getAttribute('aria-expanded')).toBe('true'));
  });

  it('two fingers apart zoom in, together zoom out', async () => {
    draw({ factBase: manyEvents(200), start: { window: 'whole' } });
    await settled(() => expect(one('.tl-chart').clientWidth).toBeGreaterThan(100));
    const chart = one('.tl-chart');
    // No driver moves two fingers in both browsers; capture wants a pointer that exists.
    chart.setPointerCapture = () => {};
    const finger = (type: string, pointerId: number, clientX: number) =>
      chart.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX, clientY: 60, button: 0, bubbles: true }),
      );
    finger('pointerdown', 1, 150);
    finger('pointerdown', 2, 190);
    finger('pointermove', 2, 310);
    finger('pointerup', 1, 150);
    finger('pointerup', 2, 310);
    await settled(() => expect(status()).toMatch(/^\d+ of 200 entries/));
    finger('pointerdown', 1, 20);
    finger('pointerdown', 2, 330);
    finger('pointermove', 2, 40);
    await settled(() => expect(status()).toContain('200 entries'));
  });

  it('what lies outside the window is one press away', async () => {
    draw({ factBase: manyEvents(200), start: { window: { from: 0, to: 4000 } } });
    await settled(() => expect(box.querySelector('.tl-beyond button')).not.toBeNull());
    expect(one('.tl-beyond button').textContent).toMatch(/^\d+ earlier$/);
    await click(one('.tl-beyond button'));
    await settled(() =>
      expect(box.querySelector('.tl-beyond button')?.textContent ?? '').not.toContain('earlier'),
    );
  });
});

it('offers what is shown in five formats', async () => {
  const saved = vi.fn();
  draw({ factBase: manyEvents(40), start: { window: 'whole' }, saved });
  await settled(() => expect(entries().length).toBeGreaterThan(5));
  await click(one('.tl-export > button'));
  await settled(() => expect(box.querySelectorAll('.tl-menu button')).toHaveLength(6));
  await expectAccessible(box);
  await click(box.querySelectorAll('.tl-menu button')[1]!);
  await settled(() => expect(saved).toHaveBeenCalledWith('csv', 40));
});
