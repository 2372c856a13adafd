/**
 * npm run bench: the tables of docs/benchmarks.md, measured now.
 *
 *   npm run bench -- [--json FILE] [--only speed|peers|worst|quality|resolve|search|timeline|opening] [--veto] [FOLDER of further texts]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' }, veto: { type: 'boolean', default: false } },
});

type Row = Record<string, string | number>;

/** The peers and name lists are large and needed by nothing else, so they are installed here only, once. */
function installPeers(): void {
  if (existsSync(`${HERE}node_modules/.package-lock.json`)) return;
  process.stderr.write('Installing the peers into bench/node_modules …\n');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function print(title: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => `| ${columns.map((column) => row[column]).join(' | ')} |`);
  process.stdout.write(
    `\n### ${title}\n\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n${lines.join('\n')}\n`,
  );
}

async function main(): Promise<void> {
  installPeers();
  const wants = (section: string) => values.only === undefined || values.only === section;
  const { bundleEngine } = await import('./matching/bundle-engine');
  const { defaultTexts, textsOf } = await import('./matching/texts');
  const engine = await bundleEngine();
  const texts = defaultTexts().concat(positionals.flatMap(textsOf));
  const tables: Record<string, Row[]> = {};
  const add = (title: string, rows: Row[]) => {
    tables[title] = rows;
    if (rows.length > 0) print(title, rows);
  };
  if (values.veto) {
    const { vetoCandidates } = await import('./matching/word-lists');
    add('Words taken for a misspelt name', vetoCandidates(engine, texts));
    return;
  }
  const speed = await import('./matching/speed');
  if (wants('speed')) {
    const { scan, index } = speed.scanTables(engine, texts, [10_000, 100_000]);
    add('Scanning', scan);
    add('Index', index);
    add('Growth with the pack', speed.growthTable(engine, texts, 100_000));
  }
  if (wants('peers')) add('Beside the peers', speed.peerTable(engine, texts, [1_000, 10_000, 100_000]));
  if (wants('worst')) add('Worst cases', speed.worstTable(engine, [1_000, 100_000]));
  if (wants('quality')) {
    const { recallTable, falseHitTable } = await import('./matching/quality');
    add('Recall', recallTable(engine));
    add('False hits', falseHitTable(engine, texts));
  }
  if (wants('resolve'))
    add('What resolution adds', await (await import('./matching/resolve')).resolveTable());
  if (wants('search')) {
    const { quality, time } = await (await import('./search')).searchTables();
    add('Search: the right card', quality);
    add('Search: a keystroke', time);
  }
  if (wants('timeline')) add('Timelines', await (await import('./timeline')).timelineTable());
  if (wants('opening')) add('Opening the panel', await (await import('./timeline/opening')).openingTable());
  if (values.json) writeFileSync(values.json, `${JSON.stringify(tables, null, 2)}\n`);
}

await main();
