// Every asset is credited, and is what the scripts in the repo make.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawAll, manifest } from '../../assets/make-art.ts';

const files = readdirSync('assets', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(ts|md)$/.test(entry.name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice('assets/'.length));

/** The table's rows: a file or a pattern with `*`, its source, its licence. */
const rows = readFileSync('assets/CREDITS.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `([^`]+)` \| (.+) \| (.+) \|$/.exec(line))
  .flatMap((row) =>
    row === null ? [] : [{ pattern: row[1] ?? '', source: row[2] ?? '', licence: row[3] ?? '' }],
  );

const matches = (pattern: string, file: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file);

describe('assets', () => {
  test('[assets] every file has a row with its source and licence, and every row a file', () => {
    expect(matches('made/head-*.svg', 'made/head-oak.svg')).toBe(true);
    expect(matches('made/head-*.svg', 'made/bench.svg')).toBe(false);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !rows.some(({ pattern }) => matches(pattern, file)))).toEqual([]);
    expect(rows.filter(({ pattern }) => !files.some((file) => matches(pattern, file)))).toEqual([]);
    for (const { source, licence } of rows) {
      expect(source.length).toBeGreaterThan(10);
      expect(licence).toMatch(/^(MIT|CC0)/);
    }
  });

  test('[assets] the drawings in the repo are what `npm run art` draws', () => {
    const pieces = drawAll();
    const drawn = new Map(pieces.map(({ name, svg }) => [`made/${name}.svg`, svg]));
    expect(files.filter((file) => /^made\/.*\.svg$/.test(file)).sort()).toEqual([...drawn.keys()].sort());
    for (const [file, svg] of drawn) expect(readFileSync(`assets/${file}`, 'utf8') === svg, file).toBe(true);
    expect(readFileSync('assets/made/manifest.json', 'utf8')).toBe(manifest(pieces));
  });
});
