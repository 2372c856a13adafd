import { describe, expect, test } from 'vitest';
import type { Conflict } from '@/core/facts/types';
import { collectItems } from '@/core/timeline/collect-items';
import { exportItems } from '@/core/timeline/export-items';
import { markdownOfItem } from '@/core/timeline/export-markdown';
import { itemView } from '@/core/timeline/item-view';
import { anEntity, anEvent, factsOf } from './facts-of';

const frame = { lang: 'en', today: '2026-01-15', title: 'Gakju timeline' } as const;
const conflict: Conflict = {
  id: 'c1',
  topic: { ko: '비용', en: 'Cost' },
  description: { ko: '', en: '' },
  entities: ['mill'],
  positions: [
    { value: { ko: '하나', en: 'one' }, sources: ['s1'] },
    { value: { ko: '둘', en: 'two' }, sources: ['s2'] },
  ],
};
const mill = anEntity('mill', {
  claims: [
    {
      id: 'mill#1',
      text: { ko: '자세히', en: 'in detail' },
      date: '2019',
      strength: 'fair',
      sources: ['s1', 's3'],
    },
  ],
});

function views(...events: Parameters<typeof anEvent>[]) {
  const facts = {
    ...factsOf(
      [mill],
      events.map((parts) => anEvent(...parts)),
    ),
    conflict: (id: string) => (id === 'c1' ? conflict : null),
  };
  return collectItems(facts, null).map((item) => itemView(facts, item, 'en'));
}

describe('the view of one entry', () => {
  test('numbers sources in the order cited: its own, its details, the positions', () => {
    const [view] = views(['a', '2019', { conflicts: ['c1', 'gone'] }]);
    expect(view?.sources.map(({ id, n }) => [id, n])).toEqual([
      ['s1', 1],
      ['s3', 2],
      ['s2', 3],
    ]);
    expect(view?.details.map(({ sources }) => sources)).toEqual([[1, 2]]);
    expect(view?.disagreements[0]?.positions.map(({ text, sources }) => [text.text, sources])).toEqual([
      ['one', [1]],
      ['two', [3]],
    ]);
  });
});

describe('exports', () => {
  const lines = (format: Parameters<typeof exportItems>[0], ...events: Parameters<typeof anEvent>[]) =>
    exportItems(
      format,
      views(...events).filter(({ type }) => type === 'event'),
      frame,
    ).text.split(/\r?\n/);

  test('CSV quotes commas and quotes, disarms formulas, and begins with a byte order mark', () => {
    const text = { ko: '', en: '=1+1, "so"' };
    const [head, line] = lines('csv', ['a', '2019-04-22', { text }]);
    expect(head?.startsWith('\uFEFFid,date')).toBe(true);
    expect(line).toContain(`a,2019-04-22,,,event,,"'=1+1, ""so""",en`);
  });

  test('iCalendar spans the whole of a coarse date and says what was stated', () => {
    const found = lines('ics', ['a', '2019-04']);
    expect(found).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20190401', 'DTEND;VALUE=DATE:20190501']),
    );
    expect(found.find((line) => line.startsWith('DESCRIPTION:'))).toContain('2019-04');
  });

  test('iCalendar folds at 75 octets without splitting a Korean letter', () => {
    const text = { ko: '', en: '가나다라마바사'.repeat(20) };
    const all = exportItems('ics', views(['a', '0037-01-01', { text }]), frame).text;
    for (const line of all.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(all.replaceAll('\r\n ', '')).toContain(text.en);
    expect(all).toContain('DTSTART;VALUE=DATE:00370101');
  });

  test('TimelineJS gets no month that no source gives, and no live HTML', () => {
    const [, line] = lines('timelinejs', [
      'a',
      '2019~',
      { until: '2020-05', text: { ko: '', en: '<img src=x>' } },
    ]);
    expect(line?.startsWith('2019,,,,2020,5,,,2019 (?) – 2020-05,&#60;img')).toBe(true);
  });

  test('Markdown has each source once as a footnote, and text that looks like a link stays text', () => {
    const text = { ko: '', en: '[click](javascript:x)' };
    const written = lines('markdown', ['a', '2019-04-22', { text }], ['b', '2020']).join('\n');
    expect(written).toContain('## 2019');
    expect(written).toContain('\\[click\\](javascript:x)[^1]');
    expect(written.match(/^\[\^1\]: /gm)).toHaveLength(1);
  });

  test('JSON can be read back with dates as stated', () => {
    const { text } = exportItems('json', views(['a', '2600']), frame);
    expect(JSON.parse(text).items.map(({ date }: { date: string }) => date)).toContain('2600');
  });

  test.each(['json', 'csv', 'ics', 'timelinejs', 'markdown'] as const)(
    '%s of nothing is a valid, empty file',
    (format) => {
      expect(exportItems(format, [], frame).text.length).toBeGreaterThan(10);
    },
  );

  test('one entry is copied with its date and a citation of each source', () => {
    const view = views(['a', '2019-04-22', { sources: ['s1', 's2'] }]).find(({ id }) => id === 'a');
    const copied = markdownOfItem(view!, frame).split('\n');
    expect(copied[0]).toBe('2019-04-22 thing a');
    expect(copied).toHaveLength(3);
  });
});
