/** Serves a folder of static files on loopback; nothing outside this machine can reach it. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

export type StaticServer = { origin: string; close: () => Promise<void> };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** @param options.port tried first, so that the address stays the same between starts; any free one when it is taken. */
export async function serveFolder(options: { folder: string; port: number }): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void answer(options.folder, request.url ?? '/', response);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(options.port).catch(() => listen(0));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`No port: ${address}`);
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps connections open that would hold the process.
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  if (url === '/favicon.ico') {
    // Browsers ask for it unbidden; a 404 would stand in the console as an error.
    response.writeHead(204).end();
    return;
  }
  const path = pathOf(url);
  const body = path === null ? null : await readFile(join(folder, path)).catch(() => null);
  if (path === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response
    .writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    })
    .end(body);
}

/** Path below the folder, or null where the request is malformed or climbs out of it. */
function pathOf(url: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    return path.split(sep).includes('..') || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
