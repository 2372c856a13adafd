/** The compiler refuses a missing language; what it cannot see is an empty text, or a list shorter than its neighbours. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { options } from '../../locales/options';

const LANGUAGES = ['ko', 'en', 'ru', 'kk'] as const;
const FILES = readdirSync('locales').filter((file) => /\.ts$/.test(file));

/** Every text and every list length below a value, by path; functions count as texts that are not empty. */
function shape(value: unknown, path = ''): [path: string, holds: string][] {
  if (typeof value === 'string') return [[path, value.trim() === '' ? 'EMPTY' : 'text']];
  if (typeof value !== 'object' || value === null) return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

/** Surfaces whose languages are files of their own: card-en.ts, card-ko.ts … */
const SPLIT = [
  ...new Set(FILES.flatMap((file) => file.match(/^(.+)-(?:ko|en|ru|kk)\.ts$/)?.[1] ?? [])),
].filter((surface) => surface !== 'words');

describe('interface texts', () => {
  it.each(SPLIT)(
    'locales/%s-*.ts say the same things in every language, and leave none out',
    async (surface) => {
      const shapes = await Promise.all(
        LANGUAGES.map(async (lang) => {
          const module: Record<string, unknown> = await import(`../../locales/${surface}-${lang}.ts`);
          return shape(Object.values(module)[0]).sort();
        }),
      );
      expect(shapes[0]?.length).toBeGreaterThan(10);
      for (const other of shapes) expect(other).toEqual(shapes[0]);
    },
  );

  it.each(FILES)('locales/%s says the same things in every language, and leaves none out', async (file) => {
    const module: Record<string, unknown> = await import(`../../locales/${file}`);
    for (const [name, texts] of Object.entries(module)) {
      if (typeof texts !== 'object' || texts === null || !LANGUAGES.every((lang) => lang in texts)) continue;
      const [first, ...others] = Object.entries(texts)
        .filter(([lang]) => LANGUAGES.some((known) => known === lang))
        .map(([, ofOne]) => new Map(shape(ofOne)));
      // A text left empty on purpose is empty in all languages.
      for (const other of others) expect([...other].sort(), name).toEqual([...(first ?? [])].sort());
    }
  });
});

/** Command by the name of its text in the manifest's own locales. */
const COMMANDS = {
  commandNext: 'next-mention',
  commandPrevious: 'previous-mention',
  commandOpen: 'open-mention',
  commandPanel: 'open-panel',
  commandToggleSite: 'toggle-site',
} as const;

it.each(LANGUAGES)('the browser and the settings call a key the same in %s', (lang) => {
  const texts: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'),
  );
  for (const [text, command] of Object.entries(COMMANDS))
    expect(texts[text]?.message).toBe(options[lang].commands[command]);
});
