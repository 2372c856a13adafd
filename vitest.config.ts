/**
 * Four projects: `unit` (Node), `chromium` and `firefox` (everything that touches the DOM, in the real browser) and
 * `e2e` (Node driving the built extension in both). One file in one browser:
 * `npx vitest run --project firefox tests/page/marks.browser.test.ts`
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inputCommands, stockBrowsers } from './tests/support/browser-provider';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** A browser test waits for real timers, layout and focus; Node tests keep Vitest's 5 s. */
const BROWSER_TIMEOUT_MS = 15_000;
/** A whole browser is started and an article read in these. */
const E2E_TIMEOUT_MS = 60_000;
/** A real browser on a machine that is busy at the wrong moment loses a frame or a key; what fails twice is broken. */
const BROWSER_RETRIES = 1;

export default defineConfig({
  resolve: { alias },
  esbuild,
  test: {
    // Failures in random order show hidden dependence between tests; the seed is printed.
    sequence: { shuffle: { files: false, tests: true } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', '**/*.browser.test.{ts,tsx}', 'node_modules/**'],
          environment: 'node',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        optimizeDeps: {
          // Found before the first test, not while it runs: a late find reloads the page under the test.
          include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime'],
        },
        test: {
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          // Components speak any language without each test loading it.
          setupFiles: ['locales/all-words.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          retry: BROWSER_RETRIES,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            provider: stockBrowsers(),
            commands: inputCommands,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            instances: [
              { browser: 'chromium', name: 'chromium' },
              { browser: 'firefox', name: 'firefox' },
            ],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: E2E_TIMEOUT_MS,
          retry: BROWSER_RETRIES,
          hookTimeout: E2E_TIMEOUT_MS,
          // Browsers are the cost: one file at a time keeps two cores from starving their timers.
          fileParallelism: false,
          sequence: { groupOrder: 2, shuffle: false },
        },
      },
    ],
  },
});
