import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Served {
  /** For instance `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): void;
}

/** Serves a folder on a free port of this machine. */
export const serve = (folder: string): Promise<Served> =>
  new Promise((resolve) => {
    const server: Server = createServer(async (request, response) => {
      const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
      const type = types[extname(path)] ?? 'application/octet-stream';
      const body = await readFile(join(folder, path)).catch(() => undefined);
      response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' }).end(body ?? '');
    });
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an address of this kind.
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
