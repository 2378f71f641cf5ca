// Serves a folder from this machine as a good host does, packed with brotli beforehand, and tells what was asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { scriptsIn } from '../support/in-page.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest']);

export interface File {
  readonly path: string; // `/assets/page-….js`; the page itself is `/`
  readonly type: string; // the end of its name
  readonly raw: number; // bytes
  readonly sent: number; // bytes of the body as it goes over the line
  readonly script: number; // of those, what is script: of a page that brings its own, as much as that alone would take
}

export interface Served {
  readonly address: string;
  readonly files: ReadonlyMap<string, File>;
  readonly asked: File[]; // in order, since it was last emptied
  close(): Promise<void>;
}

interface Ready extends File {
  readonly body: Buffer;
}

const squeeze = promisify(brotliCompress);

async function ready(folder: string, name: string): Promise<Ready> {
  const raw = readFileSync(join(folder, name));
  const type = extname(name);
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  };
  const body = packed.has(type) ? await squeeze(raw, options) : raw;
  const within = type === '.html' ? Buffer.from(scriptsIn(raw.toString('utf8')).join('\n')) : null;
  const script =
    within === null ? (type === '.js' ? body.length : 0) : (await squeeze(within, options)).length;
  const path = name === 'index.html' ? '/' : `/${name.replaceAll('\\', '/')}`;
  return { path, type, raw: raw.length, sent: body.length, script, body };
}

async function readyAll(folder: string): Promise<ReadonlyMap<string, Ready>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = entries.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
  const all = await Promise.all(names.map((name) => ready(folder, name)));
  return new Map(all.map((file) => [file.path, file]));
}

export async function serve(folder: string): Promise<Served> {
  const files = await readyAll(folder);
  const asked: File[] = [];
  const server = createServer((request, answer) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) return void answer.writeHead(404).end();
    const { body, ...told } = file;
    asked.push(told);
    answer.writeHead(200, {
      'content-type': types[file.type] ?? 'text/plain',
      'content-length': body.length,
      ...(packed.has(file.type) && { 'content-encoding': 'br' }),
    });
    answer.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    files,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
