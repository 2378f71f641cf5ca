// Serves a folder as the plainest school server would, and can be stopped as when the network drops.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface FolderSite {
  readonly address: string; // of the folder in the site where the game lies
  /** Every path asked for, in order. */
  readonly asked: readonly string[];
  folder: string; // may be changed: another version is deployed
  down: boolean; // no answer to anything
  close(): Promise<void>;
}

/** The game in a sub-folder of the site: `/school/game/`. */
export async function serveFolder(folder: string, under = '/school/game/'): Promise<FolderSite> {
  const asked: string[] = [];
  const server: Server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (site.down) return void request.socket.destroy();
    asked.push(path);
    const file = path.startsWith(under) ? path.slice(under.length) || 'index.html' : 'none';
    try {
      const content = readFileSync(join(site.folder, normalize(file)));
      answer.writeHead(200, {
        'content-type': types[extname(file)] ?? 'text/plain',
        'cache-control': 'no-cache',
      });
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site = {
    address: `http://127.0.0.1:${port}${under}`,
    asked,
    folder,
    down: false,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}
