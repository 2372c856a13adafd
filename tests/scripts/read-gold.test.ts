import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/reading/read-gold';
import { UnreadableInput } from '../../scripts/reading/read-input';

const folderWith = (content: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gakju-gold-'));
  writeFileSync(join(folder, 'a.json'), content);
  return folder;
};

describe('annotations', () => {
  it('are read from every .json file of a folder', () => {
    const gold = { file: 'a.txt', lang: 'ko', mentions: [{ start: 0, end: 3, entity: 'hong-beom-do' }] };
    expect(readGold(folderWith(JSON.stringify(gold)))).toEqual([gold]);
  });

  it.each([
    ['broken JSON', '{', /a\.json: not JSON/],
    ['another shape', '[]', /a\.json: file: /],
    ['no mentions', '{"file":"a.txt"}', /a\.json: mentions: /],
    [
      'a mention that ends before it starts',
      '{"file":"a","mentions":[{"start":5,"end":2,"entity":"x"}]}',
      /a\.json: mentions\.0: A mention ends/,
    ],
  ])('with %s are refused, and the line says where', (_what, content, line) => {
    const read = () => readGold(folderWith(content));
    expect(read).toThrow(UnreadableInput);
    expect(read).toThrow(line);
  });

  it('of a folder that is not there or empty are refused', () => {
    expect(() => readGold(join(tmpdir(), 'gakju-no-such-folder'))).toThrow(/no such folder/);
    expect(() => readGold(mkdtempSync(join(tmpdir(), 'gakju-gold-')))).toThrow(/holds no \.json/);
  });
});
