import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLED_PACK_FOLDER } from '../../data/index';
import { readPackFolder } from '../../data/read-pack-folder';

test('the example in data/README.md is a pack without a fault', () => {
  const readme = readFileSync(join(BUNDLED_PACK_FOLDER, 'README.md'), 'utf8');
  const [entity, source] = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => block ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(folder, 'entities'));
  // The example is tied to an entity of the bundled base, which this small pack has not.
  writeFileSync(
    join(folder, 'entities/sample-bridge.yaml'),
    entity!.replace('to: almaty', 'to: sample-bridge'),
  );
  writeFileSync(join(folder, 'sources.yaml'), source!);
  writeFileSync(join(folder, 'events.yaml'), '[]');
  writeFileSync(join(folder, 'conflicts.yaml'), '[]');
  writeFileSync(join(folder, 'redirects.yaml'), '{}');
  writeFileSync(join(folder, 'pack.yaml'), readFileSync(join(BUNDLED_PACK_FOLDER, 'pack.yaml')));
  const { draft, problems } = readPackFolder(folder);
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
  expect(draft?.entities[0]?.entity.claims).toHaveLength(1);
});
