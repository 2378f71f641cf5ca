// Tells the service worker which files the built site has, when all of them are written. Runs in Node, under Vite.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';
const PAGE = 'index.html';
/** What the page never asks for: the worker itself, the older form of a font, lists for people. */
const unasked = (file: string) =>
  file === WORKER || file.endsWith('.woff') || /^(sbom|for-it|accessibility)\b/.test(file);

/** The files of the site in a fixed order, the page as the folder's own address. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !unasked(file))
    .toSorted();
}

function versionOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Throws when the worker has lost one of the two places: without its list it would keep nothing. */
function filledIn(worker: string, version: string, list: readonly string[]): string {
  const places = [
    [/JSON\.parse\((['"`])__FILES__\1\)/, JSON.stringify(list)],
    [/(['"`])__VERSION__\1/, JSON.stringify(version)],
  ] as const;
  return places.reduce((text, [place, value]) => {
    if (!place.test(text)) throw new Error(`${WORKER} has no place for ${place.source}.`);
    return text.replace(place, () => value);
  }, worker);
}

export function siteFilesPlugin(): Plugin {
  let folder = '';
  return {
    name: 'site-files',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      const files = filesOf(folder);
      const list = files.map((file) => (file === PAGE ? './' : file));
      const path = join(folder, WORKER);
      const worker = readFileSync(path, 'utf8');
      writeFileSync(path, filledIn(worker, versionOf(folder, files), list));
    },
  };
}
