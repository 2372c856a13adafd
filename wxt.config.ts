import { defineConfig } from 'wxt';

/** The manifest and the build. Entry points are found by WXT in entrypoints/; nothing is imported by magic (`imports: false`). */
export default defineConfig({
  outDir: process.env.OUT_DIR ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'gj' },
  }),
});
