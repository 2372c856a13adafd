import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/start/demo-server';

let server: StaticServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** The status for a path sent as it is: `fetch` would tidy it first. */
function statusOf(origin: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${origin}/`, { path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('serveFolder', () => {
  it.each([
    ['the folder itself, as its index', '/', 200],
    ['a file of it', '/en.html', 200],
    ['nothing that is not there', '/none.html', 404],
    ['nothing outside the folder', '/../package.json', 404],
    ['nothing outside it in disguise', '/..%2fpackage.json', 404],
    ['no malformed address', '/%E0%A4%A', 404],
  ])('serves %s', async (_what, path, status) => {
    server = await serveFolder({ folder: 'demo', port: 0 });
    expect(await statusOf(server.origin, path)).toBe(status);
  });

  it('takes another port when the wished one is taken', async () => {
    server = await serveFolder({ folder: 'demo', port: 0 });
    const taken = Number(new URL(server.origin).port);
    const second = await serveFolder({ folder: 'demo', port: taken });
    expect(second.origin).not.toBe(server.origin);
    await second.close();
  });

  it('listens on this machine alone', async () => {
    server = await serveFolder({ folder: 'demo', port: 0 });
    expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  });
});
