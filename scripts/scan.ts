/**
 * `npm run --silent scan -- [--json] [--text] [--date YYYY-MM-DD] [--url URL] FILE...`: the mentions in text or HTML files.
 * All files of one call are read in one process. Exit 2 and one line for each file that cannot be read.
 */
import { parseArgs } from 'node:util';
import type { Mention, PageContext } from '../core/matching/types';
import { createMatcher, type Matcher } from './reading/matcher';
import { givenDate, type Input, readInput, UnreadableInput } from './reading/read-input';

const USAGE = 'scan [--json] [--text] [--date YYYY-MM-DD] [--url URL] FILE...   (- is standard input)';

type Options = { json: boolean; text: boolean; date: string | undefined; url: string | undefined };

function contextOf(input: Input, options: Options): PageContext {
  const published = options.date === undefined ? input.published : givenDate(options.date);
  return { lang: input.lang, published: published?.date ?? null, title: input.title, established: [] };
}

/** One line of JSON for a file. */
function asJson(input: Input, context: PageContext, matcher: Matcher, options: Options): string {
  const { mentions, possible } = matcher.match(input.text, context);
  return JSON.stringify({
    file: input.file,
    ...(options.url === undefined ? {} : { url: options.url }),
    lang: context.lang,
    published: context.published,
    ...(options.text ? { text: input.text } : {}),
    mentions,
    possible,
  });
}

function mentionLine({ start, end, text, entity, confidence, why }: Mention): string {
  const signs = why.evidence.map(({ rule, saw }) => (saw ? `${rule} (${saw})` : rule)).join(', ');
  const how = why.cost > 0 ? `${why.rule} ${why.cost.toFixed(2)}` : why.rule;
  const place = `${start}–${end}`.padEnd(11);
  return `  ${place} ${text.replace(/\s+/g, ' ')}  →  ${entity}  ${confidence.toFixed(2)}  [${how}: ${why.form}]${signs ? `  ${signs}` : ''}`;
}

/** What a reader at the terminal is shown of a file. */
function asLines(input: Input, context: PageContext, matcher: Matcher, options: Options): string {
  const { mentions, possible } = matcher.match(input.text, context);
  const found = [
    ...mentions.map(mentionLine),
    ...(possible.length > 0 ? ['  possible:', ...possible.map(mentionLine)] : []),
  ];
  return [
    `${input.file}  language ${context.lang ?? 'unknown'}, published ${context.published ?? 'unknown'}`,
    ...(options.text ? [input.text, ''] : []),
    ...(found.length > 0 ? found : ['  nothing found']),
  ].join('\n');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      date: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const options: Options = { json: values.json, text: values.text, date: values.date, url: values.url };
  if (positionals.length === 0) throw new UnreadableInput(`No file given.\n${USAGE}`);
  if (options.date !== undefined) givenDate(options.date);

  const matcher = createMatcher();
  const show = options.json ? asJson : asLines;
  for (const file of positionals) {
    try {
      const input = readInput(file);
      process.stdout.write(`${show(input, contextOf(input, options), matcher, options)}\n`);
    } catch (error) {
      // One page that a parser trips over must not stop the thousand after it.
      const line =
        error instanceof UnreadableInput ? error.message : `${file}: cannot be read (${String(error)})`;
      process.stderr.write(`${line.split('\n')[0]}\n`);
      process.exitCode = 2;
    }
  }
}

// A reader that closes the pipe (head) has seen enough.
process.stdout.on('error', () => process.exit(0));
try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
