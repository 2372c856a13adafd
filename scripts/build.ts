/** `npm run build`: the unpacked extension for Chromium and Firefox in .output/, with sizes; fails over budget. */

import type { BrowserName } from './browsers/find-browser';
import { buildExtension, buildFolder } from './build/build-extension';
import { buildSizes, exceededBudgets } from './build/size-budgets';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
/** Files below this are of no interest in the list. */
const LISTED_FROM_BYTES = 1000;

await buildExtension({ browsers: BROWSERS, say: console.log, force: true });
const complaints = BROWSERS.flatMap((browser) => {
  const folder = buildFolder(browser);
  const sizes = buildSizes(folder);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`\n${folder}: ${kilobytes(total)}`);
  for (const { file, bytes } of sizes) {
    if (bytes >= LISTED_FROM_BYTES) console.log(`  ${kilobytes(bytes).padStart(10)}  ${file}`);
  }
  return exceededBudgets(folder);
});
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
