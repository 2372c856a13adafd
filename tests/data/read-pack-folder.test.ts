import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPackFolder } from '../../data/read-pack-folder';
import { sampleDraft } from '../core/packs/sample-draft';

/** Each list repeats the one before ten times: small on disk, endless in memory. */
const LAUGHS = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefgh'].map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
].join('\n');

let folder = '';

function write(file: string, content: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const draft = sampleDraft();
  write('pack.yaml', stringify(draft.manifest));
  write('sources.yaml', stringify(draft.sources));
  write('events.yaml', stringify(draft.events));
  write('conflicts.yaml', stringify(draft.conflicts));
  write('redirects.yaml', stringify(draft.redirects));
  for (const { file, entity } of draft.entities) write(file, stringify(entity));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a sound folder is read whole', () => {
  const { draft, problems } = readPackFolder(folder);
  expect(problems).toEqual([]);
  expect(draft?.entities.map(({ entity }) => entity.id)).toEqual(['governor', 'harbour']);
});

test('a bare year is read as the date it is', () => {
  write(
    'events.yaml',
    '- id: built\n  date: 1900\n  text: { ko: 가, en: Built }\n  entities: [harbour]\n  sources: [gazette]\n',
  );
  expect(readPackFolder(folder).draft?.events[0]?.date).toBe('1900');
});

describe('a fault gives one clear line', () => {
  test.each([
    [
      'a line that is no YAML',
      'events.yaml',
      '- id: built\n  text: { ko: 가\n  date: 1900\n',
      /^events\.yaml: line \d is not valid YAML \(.+\)\. Remedy: check the indent/,
    ],
    ['a file of noise', 'sources.yaml', '\u0000\u0001\u0002', /^sources\.yaml.*Remedy:/],
    ['an empty file', 'conflicts.yaml', '', /^conflicts\.yaml.*Remedy:/],
    [
      'aliases that multiply',
      'redirects.yaml',
      LAUGHS,
      /^redirects\.yaml: its aliases cannot be followed \(.+\)\. Remedy:/,
    ],
    [
      'the same key twice',
      'pack.yaml',
      'id: sample\nid: other\n',
      /^pack\.yaml: line 2 is not valid YAML \(.*unique.*\)\. Remedy: keep one/,
    ],
    [
      'an alias of nothing',
      'pack.yaml',
      'id: *nobody\n',
      /^pack\.yaml: its aliases cannot be followed \(.*nobody\)\. Remedy: .*begins with \*/,
    ],
    [
      'a tag that YAML would only warn of',
      'pack.yaml',
      'id: !sample x\n',
      /^pack\.yaml: line 1 is not valid YAML \(.*!sample.*\)\. Remedy: .*begins with "!"/,
    ],
    [
      'an indent by tabs',
      'pack.yaml',
      'title:\n\tko: 가\n',
      /^pack\.yaml: line 2 is not valid YAML \(.+\)\. Remedy: indent with spaces/,
    ],
    [
      'a second document',
      'pack.yaml',
      'id: sample\n---\nid: other\n',
      /^pack\.yaml: line 2 is not valid YAML \(.+\)\. Remedy: keep one document/,
    ],
    [
      'a list where an entity should be',
      'entities/harbour.yaml',
      '- harbour\n',
      /^entities\/harbour\.yaml.*Remedy:/,
    ],
  ])('%s', (_name, file, content, expected) => {
    write(file, content);
    const { draft, problems } = readPackFolder(folder);
    expect(draft).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  test('a misspelt field, with its line', () => {
    write('redirects.yaml', '{}\n');
    write('pack.yaml', 'id: sample\nversion: "1.0.0"\ntitel: { ko: 가, en: A }\n');
    expect(readPackFolder(folder).problems).toEqual([
      'pack.yaml:1 title: "title" is missing. Remedy: add "title: …" (data/README.md says what it holds).',
      'pack.yaml:3 titel: "titel" is not a field known here. Remedy: check its spelling and its indent against data/README.md, or remove it.',
    ]);
  });

  test('a kind that there is not', () => {
    const entity = { ...sampleDraft().entities[1]!.entity, kind: 'ship' };
    write('entities/governor.yaml', stringify(entity));
    expect(readPackFolder(folder).problems).toEqual([
      expect.stringMatching(
        /^entities\/governor\.yaml:2 kind: "ship" cannot stand for "kind"\. Remedy: write "person" or/,
      ),
    ]);
  });

  test.each([
    ['UTF-16', Buffer.from('id: sample\n', 'utf16le')],
    ['Latin-1', Buffer.from('id: s\xe4mple\n', 'latin1')],
  ])('a file saved as %s', (_name, bytes) => {
    writeFileSync(join(folder, 'pack.yaml'), bytes);
    expect(readPackFolder(folder).problems).toEqual([
      'pack.yaml: this is no UTF-8 text. Remedy: save it as UTF-8.',
    ]);
  });

  test('a value of another type, named in plain words and by its beginning', () => {
    write('pack.yaml', `id: [sample]\nversion: "1.0.0"\ntitle: ${'x'.repeat(500)}\nlanguages: [ko, en]\n`);
    expect(readPackFolder(folder).problems).toEqual([
      'pack.yaml:1 id: a list ("- …" lines) cannot stand for "id". Remedy: write a text instead.',
      `pack.yaml:3 title: "${'x'.repeat(79)}… cannot stand for "title". Remedy: write "field: …" lines instead.`,
    ]);
  });

  test('an address that is none', () => {
    const [first, ...rest] = sampleDraft().sources;
    write('sources.yaml', stringify([{ ...first, url: 'javascript:alert(1)' }, ...rest]));
    expect(readPackFolder(folder).problems).toEqual([
      'sources.yaml:4 [0].url: "javascript:alert(1)" is not a web address (http:// or https://). Remedy: write it in the form named here.',
    ]);
  });

  test('a file that is gone', () => {
    rmSync(join(folder, 'events.yaml'));
    expect(readPackFolder(folder).problems).toEqual([
      'events.yaml: the file cannot be read. Remedy: put it back or correct its name.',
    ]);
  });

  test('something else among the entities', () => {
    write('entities/notes.txt', 'x');
    expect(readPackFolder(folder).problems).toEqual([
      'entities/notes.txt: this is no entity file. Remedy: end its name in ".yaml", or move it elsewhere.',
    ]);
  });

  test('a folder that is not there', () => {
    const { draft, problems } = readPackFolder(join(folder, 'nowhere'));
    expect(draft).toBeNull();
    expect(problems.at(-1)).toBe(
      'entities: the folder is not there. Remedy: create it and put one file for each entity into it.',
    );
  });

  test('a fault of meaning, with the line it stands on', () => {
    const { entity } = sampleDraft().entities[1]!;
    entity.claims[0]!.sources = ['mirror'];
    write('entities/governor.yaml', stringify(entity));
    expect(readPackFolder(folder).problems[0]).toMatch(
      /^entities\/governor\.yaml:\d+ claims\[0\]\.sources\[0\]: claim governor#1 cites the source "mirror"/,
    );
  });
});
