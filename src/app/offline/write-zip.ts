// Builds the site and packs it, for a school that hosts it itself: `npm run zip`. The same sources give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';

const SITE = 'dist';
const ZIP = 'serious-questions.zip';
const NO_DAY = new Date(1980, 0, 1); // the first that a zip can tell: when it was built is nobody's concern

/** The files of a folder as one zip, in a fixed order and without their dates. */
export function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const named = files.map((file) => [
    `serious-questions/${file.slice(folder.length + 1).replaceAll('\\', '/')}`,
    new Uint8Array(readFileSync(file)),
  ]);
  return zipSync(Object.fromEntries(named), { level: 9, mtime: NO_DAY });
}

export async function main(): Promise<number> {
  await build({ logLevel: 'warn', build: { outDir: SITE, emptyOutDir: true } });
  const zip = zipOf(SITE);
  writeFileSync(ZIP, zip);
  console.log(
    `Written: ${ZIP}, ${(zip.length / 1e6).toFixed(1)} MB. Its for-it.html is for whoever runs the network.`,
  );
  return 0;
}
