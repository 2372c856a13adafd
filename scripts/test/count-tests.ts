/** Sums a Vitest run over all its projects. */
import type { TestModule, Vitest } from 'vitest/node';

export type TestCounts = { passed: number; failed: number; skipped: number };

/** A file that could not be loaded and an error outside any test each count as one failure. */
export function countTests(vitest: Vitest): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of vitest.state.getTestModules()) addModule(module, counts);
  counts.failed += vitest.state.getUnhandledErrors().length;
  return counts;
}

/** `12 passed, 0 failed`, and `, 3 skipped` only where there are any. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function addModule(module: TestModule, counts: TestCounts): void {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  for (const state of states) {
    // Pending: never came to run, because the browser or a hook went down. That is no pass.
    counts[state === 'pending' ? 'failed' : state] += 1;
  }
  if (module.state() === 'failed' && !states.includes('failed')) counts.failed += 1;
}
