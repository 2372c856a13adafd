/** The whole test run: browsers found, extension built, all suites, one closing line. */
import { parseCLI, startVitest } from 'vitest/node';
import { ensureBrowsers } from '../browsers/ensure-browser';
import type { BrowserName } from '../browsers/find-browser';
import { buildExtension } from '../build/build-extension';
import { closingLine, countTests } from './count-tests';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/**
 * Runs what the arguments ask for (Vitest's own: files, `--project`, `-t`), everything without them.
 * Prints `N passed, N failed`, with `, N skipped` where there are any, as its last line.
 * @returns the exit code.
 */
export async function test(args: string[]): Promise<number> {
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  const problems = await prepare(options.project);
  for (const problem of problems) console.error(problem);
  const vitest = await startVitest('test', filter, { ...options, watch: false });
  const counts = countTests(vitest);
  await vitest.close();
  // What could not even be prepared is a failure of its own, else a machine without browsers would pass.
  const total = { ...counts, failed: counts.failed + problems.length };
  console.log(closingLine(total));
  return total.failed > 0 ? 1 : 0;
}

/** What stands in the way of the suites, as sentences. Unit tests alone need neither browsers nor a build. */
async function prepare(project: string | string[] | undefined): Promise<string[]> {
  if (project !== undefined && [project].flat().every((name) => name === 'unit')) return [];
  const problems: string[] = [];
  for (const step of [
    async () => void ensureBrowsers(BROWSERS, console.log),
    () => buildExtension({ browsers: BROWSERS, say: console.log }),
  ]) {
    await step().catch((error: unknown) =>
      problems.push(error instanceof Error ? error.message : String(error)),
    );
  }
  return problems;
}
