/** `npm run check`: everything that can be said about the sources without running the program. Every step runs, even after a failure. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

type Step = { name: string; command: string; args: string[] };

/** Each tool is started by its own file, so that no shell or npx stands in between. */
const node = (name: string, ...args: string[]): Step => ({ name, command: process.execPath, args });

const STEPS: Step[] = [
  node('types', 'node_modules/typescript/bin/tsc', '-p', '.'),
  node('types of core, without a DOM', 'node_modules/typescript/bin/tsc', '-p', 'core'),
  node(
    'lint, format and import table',
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '.',
  ),
  node(
    'dead files, exports and dependencies',
    'node_modules/knip/bin/knip.js',
    '--no-progress',
    '--no-config-hints',
  ),
  // Fact base, every rule on it, and the JSON Schema files against the schema they are made from.
  node('facts', '--import', 'tsx', 'scripts/check-data.ts'),
];

type Outcome = { name: string; ok: boolean; output: string; ms: number };

const queue = [...STEPS];
const outcomes: Outcome[] = [];
const workers = Math.min(availableParallelism(), STEPS.length);
await Promise.all(Array.from({ length: workers }, work));

const failed = outcomes.filter(({ ok }) => !ok);
console.log(`${outcomes.length - failed.length} checks passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const outcome = await run(step);
    outcomes.push(outcome);
    console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${outcome.name} (${(outcome.ms / 1000).toFixed(1)} s)`);
    if (!outcome.ok) console.log(outcome.output.trimEnd());
  }
}

function run({ name, command, args }: Step): Promise<Outcome> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const finish = (ok: boolean) => done({ name, ok, output, ms: performance.now() - started });
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
