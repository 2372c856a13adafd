/** Serves the stage, tests/visual, on loopback, with the bundled facts. */
import { resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { loadBundledPack } from '../../data/index';

/** Address of the stage's page, and its end. */
export type StageServer = { address: string; close: () => Promise<void> };

/** Starts the server on a free port. */
export async function serveStage(): Promise<StageServer> {
  const facts: Plugin = {
    name: 'fact-base',
    configureServer: ({ middlewares }) => {
      middlewares.use('/fact-base.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(loadBundledPack()));
      });
    },
  };
  const root = resolve(import.meta.dirname, '../..');
  const server: ViteDevServer = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [facts],
    resolve: { alias: { '@': root } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    optimizeDeps: { include: ['preact', 'preact/hooks', '@floating-ui/dom'], entries: [] },
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  return { address: `${origin}tests/visual/article.html`, close: () => server.close() };
}
