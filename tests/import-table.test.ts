/** The import table of docs/architecture.md, tried out: lint must refuse what it forbids and pass what it allows. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Case = [who: string, what: string, file: string, module: string];

const REFUSED: Case[] = [
  ['core', 'the page', 'core/facts/a.ts', '../../page/marks'],
  ['core', 'an alias', 'core/facts/b.ts', '@/core/dossier'],
  ['core', 'the search engine outside core/search', 'core/facts/c.ts', 'fuse.js'],
  ['core', 'Node', 'core/facts/d.ts', 'node:fs'],
  ['data', 'the page', 'data/a.ts', '../page/marks'],
  ['page', 'the extension API', 'page/a.ts', 'wxt/browser'],
  ['page', 'platform', 'page/b.ts', '@/platform/settings'],
  ['page', 'components', 'page/c.ts', '@/components/Card'],
  ['platform', 'the page', 'platform/a.ts', '@/page/marks'],
  ['platform', 'the polyfill itself', 'platform/b.ts', 'webextension-polyfill'],
  ['components', 'platform', 'components/A.tsx', '@/platform/settings'],
  ['components', 'entry points', 'components/B.tsx', '@/entrypoints/popup/App'],
];

const ALLOWED: Case[] = [
  ['core', 'itself', 'core/facts/e.ts', './types'],
  ['core/search', 'the search engine', 'core/search/a.ts', 'fuse.js'],
  ['page', 'core', 'page/d.ts', '@/core/dossier'],
  ['page/card-host', 'components', 'page/card-host.tsx', '@/components/Card'],
  ['platform', 'the extension API', 'platform/c.ts', 'wxt/browser'],
  ['components', 'core', 'components/C.tsx', '@/core/facts/types'],
];

describe('imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gakju-imports-'));
  let refused: Set<string>;

  beforeAll(() => {
    for (const [, , file, module] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `import { name } from '${module}';\nexport const held = name;\n`);
    }
    refused = refusedFiles(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(REFUSED)('%s may not import %s', (_who, _what, file) => {
    expect(refused).toContain(file);
  });

  it.each(ALLOWED)('%s may import %s', (_who, _what, file) => {
    expect(refused).not.toContain(file);
  });
});

/** Files in which the project's own lint configuration finds a forbidden import. */
function refusedFiles(folder: string): Set<string> {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  // The copy is no repository, and the schema is found by a path that does not hold there.
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ ...config, vcs: undefined, $schema: undefined }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const {
    diagnostics,
  }: { diagnostics: { category: string; location: { path: string | { file: string } } }[] } =
    JSON.parse(stdout);
  return new Set(
    diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location: { path } }) => (typeof path === 'string' ? path : path.file).replaceAll('\\', '/')),
  );
}
