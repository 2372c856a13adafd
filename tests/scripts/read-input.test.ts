import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { givenDate, readInput, UnreadableInput } from '../../scripts/reading/read-input';

const folder = mkdtempSync(join(tmpdir(), 'gakju-read-'));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a text file', () => {
  test('with a header gives its facts, and its text is what follows the blank line', () => {
    const input = readInput(
      fileOf(
        'a.txt',
        'url: https://a.example/1\ntitle: 첫 소식\ndate: 2021-08-17\nsource: 우리\n\n카자흐스탄 소식을 전합니다.\n둘째 줄',
      ),
    );
    expect(input).toMatchObject({
      text: '카자흐스탄 소식을 전합니다.\n둘째 줄',
      title: '첫 소식',
      lang: 'ko',
    });
    expect(input.published).toEqual({ date: '2021-08-17', foundIn: 'meta' });
  });

  test('without one is taken whole, and its date line counts', () => {
    const text = '한 제목\n\n입력 2019.04.22 18:13\n\n본문이 여기서 시작합니다.';
    const input = readInput(fileOf('b.txt', text));
    expect(input.text).toBe(text);
    expect(input.published).toEqual({ date: '2019-04-22', foundIn: 'date-line' });
  });

  test('whose first lines only look like a header is taken whole', () => {
    const text = 'Note: this is prose\n\nand it goes on.';
    expect(readInput(fileOf('c.txt', text)).text).toBe(text);
  });

  test('with an unknown date has none', () => {
    expect(readInput(fileOf('d.txt', 'title: x\ndate: unknown\n\n2020.01.01')).published).toBeNull();
  });

  test('may be empty', () => {
    expect(readInput(fileOf('e.txt', ''))).toMatchObject({ text: '', lang: null, published: null });
  });
});

describe('an HTML file', () => {
  test('gives its blocks as lines, without menu and scripts, and the facts of its head', () => {
    const html = `<!doctype html><html lang="ko"><head><title>제목</title>
      <meta property="article:published_time" content="2024-06-12T10:00:00+09:00"></head>
      <body><nav>메뉴</nav><script>var 카자흐스탄</script><p>카자흐스탄과 <b>한국</b>이 만났다.</p><p>둘째 문단.</p></body></html>`;
    const input = readInput(fileOf('a.html', html));
    expect(input.text).toBe('카자흐스탄과 한국이 만났다.\n둘째 문단.');
    expect(input).toMatchObject({
      lang: 'ko',
      title: '제목',
      published: { date: '2024-06-12', foundIn: 'meta' },
    });
  });

  test('in the charset that it declares is read by it', () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="euc-kr"></head><body><p>'),
      Buffer.from([0xc7, 0xd1, 0xb1, 0xb9]),
      Buffer.from('</p></body></html>'),
    ]);
    expect(readInput(fileOf('k.html', bytes)).text).toBe('한국');
  });
});

describe('what cannot be read', () => {
  const cases: [what: string, path: () => string, message: RegExp][] = [
    ['a file that is not there', () => join(folder, 'none.txt'), /none\.txt: no such file/],
    ['a folder', () => folder, /a folder, not a file/],
    ['a binary file', () => fileOf('x.bin', new Uint8Array([1, 0, 2, 0])), /not a text or HTML file/],
    [
      'bytes of no known charset',
      () => fileOf('y.txt', new Uint8Array([0xff, 0xfe, 0xfd])),
      /not UTF-8 text/,
    ],
  ];
  test.each(cases)('is said in one line: %s', (_what, path, message) => {
    expect(() => readInput(path())).toThrow(UnreadableInput);
    expect(() => readInput(path())).toThrow(message);
  });

  test('a given date that is none', () => {
    expect(() => givenDate('2021-13-01')).toThrow(/not a date/);
    expect(givenDate('2021-08')).toEqual({ date: '2021-08', foundIn: 'given' });
  });
});
