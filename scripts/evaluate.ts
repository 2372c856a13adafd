/**
 * `npm run --silent evaluate -- --texts DIR --gold DIR [--json] [--rules]`: precision, recall and F1 of mentions against
 * annotated texts, by language and entity, with every miss and false hit in context. `--rules` turns each rule of evidence
 * off in turn and counts what changes.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { WEIGHTS } from '../core/matching/evidence/weights';
import type { ResolveOptions } from '../core/matching/resolve';
import { MORE_TRAPS } from '../tests/fixtures/more-traps';
import { TRAPS } from '../tests/fixtures/traps';
import { TRAPS_OF_BEARERS } from '../tests/fixtures/traps-of-bearers';
import { TRAPS_OF_COMPANY } from '../tests/fixtures/traps-of-company';
import { TRAPS_OF_NEWS } from '../tests/fixtures/traps-of-news';
import { TRAPS_OF_SETTINGS } from '../tests/fixtures/traps-of-settings';
import { TRAPS_OF_THINGS } from '../tests/fixtures/traps-of-things';
import { checkTrap } from './reading/check-trap';
import { createMatcher, type Matcher } from './reading/matcher';
import { readGold } from './reading/read-gold';
import { type Input, readInput, UnreadableInput } from './reading/read-input';
import { add, type GoldFile, rates, type Score, score, type Tally } from './reading/score';

/** Text shown each side of a miss or false hit, in UTF-16 units. */
const CONTEXT = 36;

type Case = { gold: GoldFile; input: Input };
type Result = Case & { score: Score; lang: string };

function loadCases(textsDir: string, goldDir: string): Case[] {
  return readGold(goldDir).map((gold) => ({ gold, input: readInput(join(textsDir, basename(gold.file))) }));
}

function run(cases: readonly Case[], matcher: Matcher, options?: ResolveOptions): Result[] {
  return cases.map(({ gold, input }) => {
    const lang = gold.lang ?? input.lang ?? 'unknown';
    const published = gold.date && gold.date !== 'unknown' ? gold.date : (input.published?.date ?? null);
    const context = { lang, published, title: input.title, established: [] };
    const { mentions } = matcher.match(input.text, context, options);
    return { gold, input, lang, score: score(mentions, gold.mentions) };
  });
}

function total(results: readonly Result[]): Tally {
  const all = new Map<string, Tally>();
  for (const result of results) add(all, 'all', result.score);
  return all.get('all') ?? { hits: 0, misses: 0, falseHits: 0 };
}

function byEntity(results: readonly Result[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { gold, score: scored } of results) {
    for (const mention of scored.missed) add(tallies, mention.entity, { hits: 0, misses: 1, falseHits: 0 });
    for (const mention of scored.wrong) add(tallies, mention.entity, { hits: 0, misses: 0, falseHits: 1 });
    const missed = new Set(scored.missed);
    for (const mention of gold.mentions) {
      if (!mention.soft && !missed.has(mention))
        add(tallies, mention.entity, { hits: 1, misses: 0, falseHits: 0 });
    }
  }
  return tallies;
}

function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const clean = (part: string): string => part.replace(/\s+/g, ' ');
  const before = clean(text.slice(Math.max(0, start - CONTEXT), start));
  return `${before}⟦${clean(text.slice(start, end))}⟧${clean(text.slice(end, end + CONTEXT))}`;
}

function line(label: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  const numbers = [tally.hits, tally.misses, tally.falseHits]
    .map((count) => String(count).padStart(5))
    .join(' ');
  return `${label.padEnd(34)} ${numbers}   ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}`;
}

function report(results: readonly Result[]): void {
  const languages = new Map<string, Tally>();
  for (const { lang, score: scored } of results) add(languages, lang, scored);
  console.log(`${' '.repeat(34)}  hits  miss false   prec.  recall  F1`);
  console.log(line('all', total(results)));
  for (const [lang, tally] of [...languages].sort()) console.log(line(`language ${lang}`, tally));
  for (const [entity, tally] of [...byEntity(results)].sort()) console.log(line(`  ${entity}`, tally));
  for (const { input, score: scored } of results) {
    for (const mention of scored.missed) {
      console.log(`missed  ${basename(input.file)} ${mention.entity}  ${inContext(input.text, mention)}`);
    }
    for (const mention of scored.wrong) {
      const signs = mention.why.evidence
        .map(({ rule, saw }) => `${rule}${saw ? ` (${saw})` : ''}`)
        .join(', ');
      console.log(
        `false   ${basename(input.file)} ${mention.entity}  ${inContext(input.text, mention)}  ${signs}`,
      );
    }
  }
}

function reportAsJson(results: readonly Result[]): void {
  const all = total(results);
  const wordsOf = ({ input, score: { missed, wrong } }: Result) => ({
    file: basename(input.file),
    missed,
    falseHits: wrong.map(({ start, end, text, entity }) => ({ start, end, text, entity })),
  });
  console.log(
    JSON.stringify({
      ...all,
      ...rates(all),
      entities: Object.fromEntries(byEntity(results)),
      files: results.map(wordsOf),
    }),
  );
}

/** Traps that fail with these options. */
function trapsFailed(matcher: Matcher, options?: ResolveOptions): number {
  return Object.values({
    ...TRAPS,
    ...TRAPS_OF_THINGS,
    ...MORE_TRAPS,
    ...TRAPS_OF_SETTINGS,
    ...TRAPS_OF_BEARERS,
    ...TRAPS_OF_COMPANY,
    ...TRAPS_OF_NEWS,
  })
    .flat()
    .map((trap) => checkTrap(trap, matcher, options))
    .filter(({ missing, wrong }) => missing.length + wrong.length > 0).length;
}

/** What each rule decides: mentions lost, false hits gained and traps failed when it is turned off. */
function reportRules(cases: readonly Case[], matcher: Matcher): void {
  const whole = total(run(cases, matcher));
  const before = trapsFailed(matcher);
  console.log(`${'without this rule'.padEnd(28)} mentions lost  false hits gained  traps failed`);
  for (const rule of Object.keys(WEIGHTS)) {
    const options = { without: new Set([rule]) };
    const without = total(run(cases, matcher, options));
    const numbers = [
      whole.hits - without.hits,
      without.falseHits - whole.falseHits,
      trapsFailed(matcher, options) - before,
    ];
    const [lost, gained, failed] = numbers.map(String);
    console.log(`${rule.padEnd(28)} ${lost?.padStart(13)}  ${gained?.padStart(17)}  ${failed?.padStart(12)}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string' },
      gold: { type: 'string' },
      json: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
    },
  });
  if (!values.texts || !values.gold) {
    throw new UnreadableInput('evaluate --texts DIR --gold DIR [--json] [--rules]');
  }
  const cases = loadCases(values.texts, values.gold);
  const matcher = createMatcher();
  if (values.rules) reportRules(cases, matcher);
  else if (values.json) reportAsJson(run(cases, matcher));
  else report(run(cases, matcher));
}

// A reader that closes the pipe (head) has seen enough.
process.stdout.on('error', () => process.exit(0));
try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
