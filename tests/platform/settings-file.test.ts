import { expect, it, vi } from 'vitest';

// Reading a file needs no extension API, but the settings' own module asks for it at once.
vi.mock('../../platform/page-browser', () => ({ browser: {} }));
const { readSettingsFile, writeSettingsFile } = await import('../../platform/settings-file');
const { defaultSettings } = await import('../../platform/settings');

const file = (settings: unknown, change = {}) =>
  JSON.stringify({ format: 'gakju-settings', version: 1, settings, ...change });

it('reads what it wrote', () => {
  const settings = { ...defaultSettings, delay: 500, sitesOff: ['news.example'], theme: 'dark' as const };
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings, ignored: [] });
});

it.each([
  ['no JSON', 'hello'],
  ['an empty file', ''],
  ['another program’s file', JSON.stringify({ settings: {} })],
  ['a newer form', file({}, { version: 2 })],
  ['a list', '[]'],
  ['settings that are none', file(7)],
])('refuses %s', (_what, text) => {
  expect(readSettingsFile(text)).toBeNull();
});

it.each([
  ['a delay that is no number', { delay: 'soon' }, 'delay'],
  ['a delay of an hour', { delay: 3_600_000 }, 'delay'],
  ['a scope that does not exist', { scope: 'nowhere' }, 'scope'],
  ['sites that are no list', { sitesOff: 'news.example' }, 'sitesOff'],
  ['a setting nobody knows', { colour: 'red' }, 'colour'],
])('keeps the default for %s and names it', (_what, settings, name) => {
  expect(readSettingsFile(file(settings))).toEqual({ settings: defaultSettings, ignored: [name] });
});
