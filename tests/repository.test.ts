/** The house rules that a reader of this repository relies on, held by a test each where no lint rule can. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files under version control or about to be, with forward slashes. */
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const SOURCES = FILES.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const text = (file: string) => readFileSync(file, 'utf8');

describe('files', () => {
  const MOST_LINES = 400;
  it(`none has more than ${MOST_LINES} lines, and an entry point fewer than 60`, () => {
    const tooLong = [...SOURCES, ...FILES.filter((file) => file.endsWith('.css'))]
      .map((file) => ({ file, lines: text(file).split('\n').length }))
      .filter(({ file, lines }) => lines > MOST_LINES || (lines >= 60 && isEntryFile(file)));
    expect(tooLong).toEqual([]);
  });

  it('are named for the one thing they hold: kebab-case, PascalCase for components', () => {
    const badNames = SOURCES.filter((file) => {
      const name = basename(file).replace(/(\.browser)?(\.test|\.config|\.d)?\.(ts|tsx|mjs)$/, '');
      const isComponent = /^[A-Z][A-Za-z0-9]*$/.test(name) && file.endsWith('.tsx');
      const says = !/^(utils?|helpers?|misc|common-utils|lib)$/.test(name);
      return !says || !(isComponent || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name));
    });
    expect(badNames).toEqual([]);
  });

  it('export nothing by default, except where a tool asks for it', () => {
    const defaults = SOURCES.filter((file) => /^export default/m.test(text(file)));
    expect(defaults.filter((file) => !isEntryFile(file) && !file.endsWith('.config.ts'))).toEqual([]);
  });

  it('tell what every exported function gives', () => {
    const undocumented = SOURCES.filter((file) => !file.startsWith('tests/') && !isEntryFile(file)).flatMap(
      (file) =>
        [...text(file).matchAll(/^(.*)\n(?:\/\/ biome-ignore.*\n)?export (?:async )?function\*? (\w+)/gm)]
          .filter(([, before]) => !/\*\/\s*$/.test(before ?? '') && !/\): .*;$/.test(before ?? ''))
          .map(([, , name]) => `${file}: ${name}`),
    );
    expect(undocumented).toEqual([]);
  });
});

describe('documents', () => {
  const MARKDOWN = FILES.filter((file) => file.endsWith('.md'));

  it('docs/architecture.md says what every folder is for', () => {
    const architecture = text('docs/architecture.md');
    const folders = new Set(
      SOURCES.filter((file) => !file.startsWith('tests/'))
        .map(dirname)
        .filter((folder) => folder !== '.'),
    );
    expect([...folders].filter((folder) => !architecture.includes(`\`${folder}/\``)).sort()).toEqual([]);
  });

  it('docs/dependencies.md has a line for every dependency and for nothing else', () => {
    const { devDependencies, dependencies } = JSON.parse(text('package.json'));
    const listed = [...text('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it('link only to files that are there', () => {
    const dead = MARKDOWN.flatMap((file) =>
      [...text(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target]) => join(dirname(file), target ?? ''))
        .filter((target) => !existsSync(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const named = MARKDOWN.flatMap((file) =>
      [...text(file).matchAll(/\bnpm (?:run (?:--silent |-s )?([\w-]+)|(start|test)\b)/g)].map(
        ([, run, short]) => run ?? short ?? '',
      ),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

function isEntryFile(file: string): boolean {
  return /^entrypoints\/([\w-]+\.(ts|tsx)|[\w-]+\/(index|main)\.(ts|tsx))$/.test(file);
}
