/**
 * Searches the bundled fact base from the command line:
 *   npm run --silent search -- [--json] [--lang ko|en|ru|kk] [--limit N] QUERY...
 * `-` reads one query a line from the standard input. Results best first; with --json one object a line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createFactBase } from '../core/facts/fact-base';
import type { Pack, ReaderLanguage } from '../core/facts/types';
import { createSearch } from '../core/search/create-search';
import type { SearchResult } from '../core/search/types';
import { loadBundledPack } from '../data/index';

const USAGE =
  'Usage: npm run --silent search -- [--json] [--lang ko|en|ru|kk] [--limit N] QUERY...   (- reads queries from stdin)';
const DEFAULT_LIMIT = 10;
const MOST_RESULTS = 1_000;

function main(): number {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  let pack: Pack;
  try {
    pack = loadBundledPack();
  } catch (error) {
    console.error(messageOf(error));
    return 2;
  }
  const search = createSearch(createFactBase(pack));
  for (const query of options.queries) {
    const began = performance.now();
    const results = search(query, { lang: options.lang ?? languageOf(query), limit: options.limit });
    const ms = Math.round((performance.now() - began) * 100) / 100;
    console.log(options.json ? asJson(query, results, ms) : asText(query, results, ms));
  }
  return 0;
}

function readOptions(): { queries: string[]; json: boolean; limit: number; lang: ReaderLanguage | null } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, limit: { type: 'string' }, lang: { type: 'string' } },
  });
  const limit = Number(values.limit ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS) {
    throw new Error(`--limit must be a whole number from 1 to ${MOST_RESULTS}, not "${values.limit}".`);
  }
  const lang = values.lang ?? null;
  if (lang !== null && !isReaderLanguage(lang))
    throw new Error(`--lang must be ko, en, ru or kk, not "${lang}".`);
  const queries = positionals.flatMap((query) => (query === '-' ? linesOfInput() : [query]));
  if (positionals.length === 0) throw new Error('No query given.');
  return { queries, json: values.json ?? false, limit, lang };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function linesOfInput(): string[] {
  const lines = readFileSync(0, 'utf8').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function isReaderLanguage(lang: string): lang is ReaderLanguage {
  return ['ko', 'en', 'ru', 'kk'].includes(lang);
}

/** Names are shown in the language typed. */
function languageOf(query: string): ReaderLanguage {
  if (/[ㄱ-ㅣ가-힣]/u.test(query)) return 'ko';
  if (/[әғқңөұүһі]/iu.test(query)) return 'kk';
  return /\p{Script=Cyrillic}/u.test(query) ? 'ru' : 'en';
}

function asJson(query: string, results: SearchResult[], ms: number): string {
  return JSON.stringify({ query, results, ms });
}

function asText(query: string, results: SearchResult[], ms: number): string {
  const lines = results.map(
    ({ entity, name, ranges, score, why }) =>
      `  ${score.toFixed(3)}  ${entity}  ${withMatches(name, ranges)}  (${why.by}${why.readAs ? `: ${why.readAs}` : ''})`,
  );
  return [`${query}  ${ms} ms`, ...(lines.length > 0 ? lines : ['  nothing found'])].join('\n');
}

/** The name with the part that matched in square brackets. */
function withMatches(name: string, ranges: SearchResult['ranges']): string {
  let text = '';
  let at = 0;
  for (const [start, end] of ranges) {
    text += `${name.slice(at, start)}[${name.slice(start, end)}]`;
    at = end;
  }
  return text + name.slice(at);
}

process.exitCode = main();
