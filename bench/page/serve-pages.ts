/** Serves pages from loopback with their scripts blocked by a Content-Security-Policy; nothing else answers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type PageServer = { origin: string; close: () => void };

/** `pages`: path without the slash → HTML. Encoded as UTF-8 bytes where a buffer is given as it is. */
export function servePages(pages: ReadonlyMap<string, string | Buffer>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages.get(decodeURIComponent((request.url ?? '/').slice(1)));
    if (page === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', typeof page === 'string' ? 'text/html; charset=utf-8' : 'text/html');
    response.setHeader('content-security-policy', "script-src 'none'; connect-src 'none'; frame-src 'none'");
    response.end(page);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
