/** Settings survive whatever is stored: each field that fits, the default for each that does not. */
import { beforeAll, describe, expect, it, vi } from 'vitest';

type SettingsModule = typeof import('../../platform/settings');
let settings: SettingsModule;

beforeAll(async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'test' } });
  settings = await import('../../platform/settings');
});

describe('stored settings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'dark'],
    ['a list', []],
  ])('are the defaults where there is %s', (_what, raw) => {
    expect(settings.parseSettings(raw)).toEqual(settings.defaultSettings);
  });

  it('keep what fits beside what does not', () => {
    const parsed = settings.parseSettings({
      density: 'first',
      delay: -5,
      theme: 'pink',
      sitesOff: ['a.example', 7, ''],
      scope: 3,
    });
    expect(parsed).toEqual({ ...settings.defaultSettings, density: 'first', sitesOff: ['a.example'] });
  });
});

describe('a site', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['https://n.news.example.com/', 'n.news.example.com'],
    ['about:blank', null],
    ['not an address', null],
  ])('%s is %s', (url, site) => {
    expect(settings.siteOf(url)).toBe(site);
  });

  it.each([
    ['example.com', true],
    ['n.news.example.com', true],
    ['notexample.com', false],
    ['com', false],
  ])('%s under example.com: %s', (site, listed) => {
    expect(settings.isListed(['example.com'], site)).toBe(listed);
  });
});
