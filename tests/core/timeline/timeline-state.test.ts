import { describe, expect, test } from 'vitest';
import { collectItems } from '@/core/timeline/collect-items';
import { dayNumber } from '@/core/timeline/day-number';
import { focusWindow } from '@/core/timeline/focus-window';
import { FIRST_STATE, reduceTimeline, type TimelineAction, windowOf } from '@/core/timeline/timeline-state';
import { anEntity, anEvent, factsOf } from './facts-of';

const frame = { domain: { from: 0, to: 1000 }, auto: { from: 600, to: 1000 } };
const stateAfter = (...actions: TimelineAction[]) =>
  actions.reduce((state, action) => reduceTimeline(state, action, frame), FIRST_STATE);

describe('what the reader does to the timeline', () => {
  test.each<[string, TimelineAction[], { from: number; to: number }]>([
    ['at first the window is where most happened', [], frame.auto],
    ['"all years" shows all', [{ type: 'whole' }], frame.domain],
    [
      'zooming in halves the window round its place',
      [{ type: 'zoom', at: 0.5, factor: 0.5 }],
      { from: 700, to: 900 },
    ],
    ['zooming far out ends at everything', [{ type: 'zoom', at: 0.5, factor: 99 }], frame.domain],
    ['moving stops at the end of the axis', [{ type: 'pan', by: 5 }], { from: 600, to: 1000 }],
    [
      'a brush may be drawn from right to left',
      [{ type: 'brush', from: 0.4, to: 0.2 }],
      { from: 200, to: 400 },
    ],
    [
      'reaching for what is earlier keeps the right edge',
      [
        { type: 'brush', from: 0.2, to: 0.4 },
        { type: 'reach', side: 'earlier' },
      ],
      { from: 0, to: 400 },
    ],
    ['a day out of sight is brought to the middle', [{ type: 'show', day: 300 }], { from: 100, to: 500 }],
    ['choosing by itself moves nothing', [{ type: 'choose', id: 'x' }], frame.auto],
    ['choosing with a day moves there', [{ type: 'choose', id: 'x', day: 100 }], { from: 0, to: 400 }],
  ])('%s', (_, actions, expected) => {
    const window = windowOf(stateAfter(...actions), frame);
    expect(window.from).toBeCloseTo(expected.from);
    expect(window.to).toBeCloseTo(expected.to);
  });

  test('another scope begins afresh but keeps the filter', () => {
    const state = stateAfter(
      { type: 'filter', change: { text: 'x' } },
      { type: 'zoom', at: 0, factor: 0.5 },
      { type: 'choose', id: 'a' },
      { type: 'scope', scope: { of: 'all' } },
    );
    expect(state).toMatchObject({
      window: 'auto',
      chosen: null,
      filter: { text: 'x' },
      scope: { of: 'all' },
    });
  });

  test('everything seen by zooming out is "whole", so that new items widen it', () => {
    expect(stateAfter({ type: 'zoom', at: 0.5, factor: 10 }).window).toBe('whole');
  });
});

describe('where the axis opens', () => {
  const items = (dates: string[]) =>
    collectItems(
      factsOf(
        [anEntity('mill')],
        dates.map((date, at) => anEvent(`e${at}`, date)),
      ),
      null,
    );
  const domain = { from: dayNumber(1860), to: dayNumber(2030) };
  const crowd = Array.from({ length: 20 }, (_, at) => `2019-${String((at % 12) + 1).padStart(2, '0')}-01`);

  test('on the crowded years when one event is a century away', () => {
    const window = focusWindow(items(['1868', ...crowd]), domain, []);
    expect(window.from).toBeGreaterThan(dayNumber(2018));
    expect(window.to).toBeLessThan(dayNumber(2021));
  });
  test('with the article in sight, wherever that is', () => {
    const window = focusWindow(items(['1868', ...crowd]), domain, [dayNumber(2012)]);
    expect(window.from).toBeLessThan(dayNumber(2012));
  });
  test('on everything when there is little', () => {
    expect(focusWindow(items(['1868', '2019', '2020']), domain, [])).toBe(domain);
  });
  test('on everything when the events are spread out', () => {
    const spread = Array.from({ length: 20 }, (_, at) => String(1870 + at * 8));
    expect(focusWindow(items(spread), domain, [])).toBe(domain);
  });
});
