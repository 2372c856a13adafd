/** Serves the stage, tests/visual, on loopback. */
import { resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { loadBundledPack } from '../../data/index';
import { keptStageFacts } from './stage-facts';

/** Address of the stage's page, and its end. */
export type StageServer = { address: string; close: () => Promise<void> };

/** Starts the server on a free port, with the facts of the kept pictures or those of the base as it is. */
export async function serveStage(facts: 'kept' | 'bundled'): Promise<StageServer> {
  const base = facts === 'kept' ? keptStageFacts() : JSON.stringify(loadBundledPack());
  const factBase: Plugin = {
    name: 'fact-base',
    configureServer: ({ middlewares }) => {
      middlewares.use('/fact-base.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(base);
      });
    },
  };
  const root = resolve(import.meta.dirname, '../..');
  const server: ViteDevServer = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [factBase],
    resolve: { alias: { '@': root } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    optimizeDeps: { include: ['preact', 'preact/hooks', '@floating-ui/core'], entries: [] },
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  return { address: `${origin}tests/visual/article.html`, close: () => server.close() };
}
