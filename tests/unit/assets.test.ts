// Every asset is credited, and is what the scripts in the repo make.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coverFrame } from '../../assets/art-source/scene.ts';
import { drawDesk, drawStage, manifest } from '../../assets/make-art.ts';
import { covers } from '../../src/level/vocabulary.ts';

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
    const stage = drawStage();
    const drawn = new Map([...stage, ...drawDesk()].map(({ name, svg }) => [`made/${name}.svg`, svg]));
    expect(files.filter((file) => /^made\/.*\.svg$/.test(file)).sort()).toEqual([...drawn.keys()].sort());
    for (const [file, svg] of drawn) expect(readFileSync(`assets/${file}`, 'utf8') === svg, file).toBe(true);
    expect(readFileSync('assets/made/manifest.json', 'utf8')).toBe(manifest(stage));
  });

  test('[assets] there is one cover for each name of the format, of one size, and one title', () => {
    const pieces = drawDesk();
    expect(pieces.map(({ name }) => name).sort()).toEqual(
      [...covers.map((name) => `cover-${name}`), 'title'].sort(),
    );
    for (const { name, frame } of pieces) if (name !== 'title') expect(frame).toEqual(coverFrame);
  });

  test('[assets] the pictures for the desk are light enough for a slow line, and none is for the stage', () => {
    const { frames } = JSON.parse(readFileSync('assets/made/manifest.json', 'utf8'));
    expect(frames).toHaveProperty('bench');
    for (const { name, svg } of drawDesk()) {
      expect(frames).not.toHaveProperty(name);
      const packed = gzipSync(svg).length;
      expect(packed, name).toBeGreaterThan(1024);
      expect(packed, name).toBeLessThanOrEqual((name === 'title' ? 25 : 14) * 1024);
    }
  });

  test('[assets] a picture for the desk needs nothing but itself: no script, no link, no words, no filter', () => {
    const strange = /<(?:script|text|image|use|style|filter|foreignObject)|href=|@import|url\((?!#)|\son\w+=/;
    expect(strange.test('<path fill="url(#edge)"/>')).toBe(false);
    expect(strange.test('<image href="https://example.org/a.png"/>')).toBe(true);
    for (const { name, svg } of drawDesk()) {
      expect(strange.test(svg), name).toBe(false);
      const named = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
      expect(named.length, name).toBe(new Set(named).size);
      expect(
        [...used].filter((id) => !named.includes(id)),
        name,
      ).toEqual([]);
    }
  });
});
