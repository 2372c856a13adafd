import { describe, expect, test } from 'vitest';
import { asOf, nameAt } from '../../core/facts/as-of';
import { changedSince } from '../../core/facts/changed-since';
import { createFactBase } from '../../core/facts/fact-base';
import { parseCompiledPack, serialisePack } from '../../core/packs/compiled';
import { loadBundledPack } from '../../data/index';

const pack = loadBundledPack();
const base = createFactBase(pack);

test('the base is whole', () => {
  expect(pack.entities.length).toBeGreaterThanOrEqual(122);
  expect(pack.entities.flatMap(({ claims }) => claims).length).toBeGreaterThanOrEqual(321);
  expect(pack.events.length).toBeGreaterThanOrEqual(80);
  expect(pack.conflicts.length).toBeGreaterThanOrEqual(35);
  expect(pack.sources.length).toBeGreaterThanOrEqual(200);
});

test('it survives compiling unchanged', () => {
  expect(parseCompiledPack(JSON.parse(serialisePack(pack)))).toEqual(pack);
});

test.each([
  ['nothing', null],
  ['another format', { format: 'gakju-fact-base/0', pack }],
  ['half a file', { format: 'gakju-fact-base/1', pack: { entities: [] } }],
])('%s is refused as a compiled base', (_name, content) => {
  expect(() => parseCompiledPack(content)).toThrow(/fact base/);
});

test('every claim, event and position leads to a source with a publisher and a title', () => {
  const cited = [
    ...pack.entities.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources)),
    ...pack.events.flatMap(({ sources }) => sources),
    ...pack.conflicts.flatMap(({ positions }) => positions.flatMap(({ sources }) => sources)),
  ];
  for (const id of cited) expect(base.source(id)?.title, id).not.toBe('');
});

test('texts speak to a reader, not of how they were gathered', () => {
  const texts = [
    ...pack.entities.flatMap(({ summary, claims }) => [summary, ...claims.map(({ text }) => text)]),
    ...pack.events.map(({ text }) => text),
    ...pack.conflicts.flatMap(({ topic, description, positions }) => [
      topic,
      description,
      ...positions.map(({ value }) => value),
    ]),
  ];
  for (const text of texts) {
    for (const said of Object.values(text)) expect(said).not.toMatch(/\bseeds?\b|기준 기사|\bC\d\d\b|see C/i);
  }
});

test('every statement stands in all four reader languages, so that no card or panel falls back to another', () => {
  const texts = [
    ...pack.entities.flatMap(({ summary, claims, status }) => [
      summary,
      ...claims.flatMap(({ text, values }) => [text, ...(values ?? []).map(({ definition }) => definition)]),
      ...(status ?? []).flatMap(({ note }) => note ?? []),
    ]),
    ...pack.events.map(({ text }) => text),
    ...pack.conflicts.flatMap(({ topic, description, positions }) => [
      topic,
      description,
      ...positions.map(({ value }) => value),
    ]),
  ];
  const short = texts.filter(({ ko, en, ru, kk }) => !ko || !en || !ru || !kk);
  expect(short).toEqual([]);
});

test('Kazakh claims are Kazakh: each has a letter that Russian does not', () => {
  for (const { id, text } of pack.entities.flatMap(({ claims }) => claims)) {
    expect(text.kk, id).toMatch(/[әғқңөұүһі]/i);
  }
});

test('Korean claims and summaries are whole sentences', () => {
  for (const { id, summary, claims } of pack.entities) {
    for (const text of [summary.ko, ...claims.map((claim) => claim.text.ko)]) {
      expect(text, id).toMatch(/다(\([^)]*\))?\.$/);
    }
  }
});

describe('names and offices go by date', () => {
  test.each([
    ['astana', 'en', '2018-06-01', 'Astana'],
    ['astana', 'en', '2019-04-22', 'Nur-Sultan'],
    ['astana', 'ko', '2021-08-17', '누르술탄'],
    ['astana', 'ru', '2021-08-17', 'Нур-Султан'],
    ['astana', 'kk', '2021-08-17', 'Нұр-Сұлтан'],
    ['astana', 'en', '2024-06-12', 'Astana'],
    ['mdadi', 'en', '2024-06-12', 'Ministry of Digital Development, Innovations and Aerospace Industry'],
  ])('%s in %s on %s is %s', (id, lang, date, form) => {
    expect(nameAt(base.entity(id)!, lang, date)?.form).toBe(form);
  });

  test.each([
    ['president-of-kazakhstan', '2018', ['nursultan-nazarbayev']],
    ['president-of-kazakhstan', '2019-03-20', ['kassym-jomart-tokayev']],
    ['president-of-korea', '2019-04-22', ['moon-jae-in']],
    ['president-of-korea', '2024-06-12', ['yoon-suk-yeol']],
    ['president-of-korea', '2025-05', []],
    ['president-of-korea', '2026-01', ['lee-jae-myung']],
  ])('%s on %s', (id, date, people) => {
    const { holders } = asOf(base.entities, base.entity(id)!, date);
    expect(holders.map(({ item }) => item.person)).toEqual(people);
  });

  test('a capital renamed since the article is told with its sources', () => {
    const changes = changedSince({
      entity: base.entity('astana')!,
      entities: base.entities,
      from: '2021-08-17',
      to: '2026-01-01',
      lang: 'en',
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'name', date: '2022-09', after: { form: 'Astana' } });
    expect(changes[0]?.sources).toContain('tass-2022-09-19');
  });

  test('a ring road not yet built in 2019 is open in 2026', () => {
    const changes = changedSince({
      entity: base.entity('bakad')!,
      entities: base.entities,
      from: '2019-04-22',
      to: '2026-01-01',
      lang: 'en',
    });
    expect(changes.flatMap((change) => (change.kind === 'status' ? change.after.stage : []))).toEqual([
      'completed',
    ]);
  });
});
