import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { chunkOf } from './scripts/build/page-chunks';
import { compileHint } from './scripts/build/page-script';

/** Files compiled from data/ before the build (scripts/compile-facts.ts, scripts/compile-index.ts) and put into it as they are. */
const COMPILED = ['fact-base.json', 'matching-index.bin'];

/** Firefox's name for the extension; never changed, it is the same add-on to every reader who has it. */
const GECKO_ID = 'gakju@gakju.dev';

const ICON_SIZES = [16, 32, 48, 128];

/** Chrome takes at most four suggested keys; the fourth is the toolbar button's. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
  'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
  'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
  'open-mention': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpen__' },
  'open-panel': { description: '__MSG_commandPanel__' },
  'toggle-site': { description: '__MSG_commandToggleSite__' },
};

/** The script of every page (entrypoints/on-page says why it is no content script of WXT's). */
const ON_PAGE = {
  matches: ['<all_urls>'],
  js: ['on-page.js'],
  all_frames: true,
  match_about_blank: true,
  run_at: 'document_idle' as const,
};

/** Minified by what makes a thirtieth less of it than Vite's own, for some seconds at each build: pages and scripts have budgets. */
const SMALL = {
  minify: 'terser',
  terserOptions: { ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } },
  // Every browser that this runs in knows modulepreload.
  modulePreload: { polyfill: false },
} as const;

/** The manifest and the build. Entry points are found by WXT in entrypoints/; nothing is imported by magic (`imports: false`). */
export default defineConfig({
  outDir: process.env.OUT_DIR ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      for (const name of COMPILED) {
        const absoluteSrc = fileURLToPath(new URL(`.generated/${name}`, import.meta.url));
        if (!existsSync(absoluteSrc))
          throw new Error(`.generated/${name} is missing; "npm run build" compiles it first.`);
        assets.push({ absoluteSrc, relativeDest: name });
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isBackground = entrypoints.some(({ type }) => type === 'background');
      if (!isBackground) Object.assign(config, { build: { ...config.build, ...SMALL } });
      // Pages are built together and share files; scripts are one file each, which allows no chunks.
      const output = config.build?.rollupOptions?.output;
      const isPages = entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'));
      if (isPages && output && !Array.isArray(output)) output.manualChunks = chunkOf;
      if (!isPages) config.plugins = [...(config.plugins ?? []), compileHint()];
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [ON_PAGE];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'gj' },
    commands:
      browser === 'firefox'
        ? { ...COMMANDS, _execute_action: undefined, _execute_browser_action: COMMANDS._execute_action }
        : COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // The first Firefox with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first Chrome in which the extension itself may open its side panel.
        { minimum_chrome_version: '116' }),
  }),
});
