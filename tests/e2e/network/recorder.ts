import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { siteHosts, sitePage } from './pages';

/** All of the network a browser under test has: local pages under the names of real sites, and a list of what was asked for. */
export interface Network {
  /** `127.0.0.1:PORT`, for the browser's proxy settings. */
  readonly proxy: string;
  readonly port: number;
  /** `host:port` of every connection the browser asked for, in order, whoever asked. */
  readonly connections: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a server for the local pages and a proxy that leads there and nowhere else. A browser that has only this proxy
 * reaches nothing of the outside world, and everything anybody in it tries is written down.
 */
export async function startNetwork(): Promise<Network> {
  const pages = await servePages();
  const connections: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => {
    connections.push(request.headers.host ?? request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, client: Socket) => {
    const asked = request.url ?? '';
    connections.push(asked);
    client.on('error', () => client.destroy());
    if (!siteHosts.includes(asked.replace(/:443$/u, ''))) return client.end('HTTP/1.1 404 Not here\r\n\r\n');
    const server = connect(portOf(pages), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => server.destroy());
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    proxy: `127.0.0.1:${portOf(proxy)}`,
    port: portOf(proxy),
    connections,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([shut(pages), shut(proxy)]);
    },
  };
}

async function servePages(): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const server = createSecureServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const page = sitePage(pathname);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  // A server that listens on a port of 127.0.0.1 has an address of this shape.
  return (server.address() as AddressInfo).port;
}

async function shut(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close').catch(() => undefined);
}
