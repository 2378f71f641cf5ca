// Every asset is credited, and is what the scripts in the repo make.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coverFrame } from '../../assets/art-source/scene.ts';
import stageManifest from '../../assets/made/manifest.json';
import { drawAll, drawDesk, drawStage, manifest } from '../../assets/make-art.ts';
import { packsOf } from '../../src/app/drawings-plugin.ts';
import { dye, dyes } from '../../src/courtroom/dyes.ts';
import { covers, looks } from '../../src/level/index.ts';
import { gallery } from '../support/levels.ts';

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
    const drawn = new Map(drawAll().map(({ name, svg }) => [`made/${name}.svg`, svg]));
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

  test('[assets] the stage carries the drawings of its manifest and no others', () => {
    const packs = packsOf('assets/made/manifest.json');
    expect([...packs.keys()].sort()).toEqual(['courtroom', ...Object.keys(stageManifest.looks)].sort());
    for (const [name, { wear }] of packs) expect(wear === undefined, name).toBe(name === 'courtroom');
    const carried = [...packs.values()].flatMap(({ drawings }) => Object.entries(drawings));
    expect(carried.map(([name]) => name).sort()).toEqual(Object.keys(stageManifest.frames).sort());
    const drawn = new Map(drawStage().map(({ name, svg }) => [name, svg]));
    for (const [name, { svg }] of carried) expect(svg === drawn.get(name), name).toBe(true);
  });

  test('[assets] the pictures for the desk are light enough for a slow line, and none is for the stage', () => {
    const { frames } = stageManifest;
    expect(frames).toHaveProperty('bench');
    for (const { name, svg } of drawDesk()) {
      expect(frames).not.toHaveProperty(name);
      const packed = gzipSync(svg).length;
      expect(packed, name).toBeGreaterThan(1024);
      expect(packed, name).toBeLessThanOrEqual((name === 'title' ? 25 : 14) * 1024);
    }
  });

  test('[assets] a picture for the desk needs nothing but itself: no script, no link, no words, no filter', () => {
    const strange =
      /<(?:script|text|image|style|filter|foreignObject)|href="(?!#)|@import|url\((?!#)|\son\w+=/;
    expect(strange.test('<path fill="url(#edge)"/><use href="#rail"/>')).toBe(false);
    expect(strange.test('<use href="https://example.org/a.svg#b"/>')).toBe(true);
    for (const { name, svg } of drawDesk()) {
      expect(strange.test(svg), name).toBe(false);
      const named = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = new Set([...svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id));
      expect(named.length, name).toBe(new Set(named).size);
      expect(
        [...used].filter((id) => !named.includes(id)),
        name,
      ).toEqual([]);
    }
  });

  const pieces = drawAll();
  const packed = (names: readonly string[]) =>
    gzipSync(names.map((name) => pieces.find((piece) => piece.name === name)?.svg ?? '').join('')).length;
  const rest = /^((head|trim|window|sky|backdrop|portrait|cover)-|title$|language$)/;
  const shared = pieces.map(({ name }) => name).filter((name) => !rest.test(name));
  /** What is fetched for one level beside what all of them share. */
  const ownTo = ({ courtroom, people }: (typeof gallery)[number]) => {
    const { window, backdrop } = dyes[courtroom ?? 'honey'];
    const heads = people.flatMap(({ look }) => [`head-${look}`, `trim-${look}`]);
    const names = [`window-${window}`, `sky-${window}`, `backdrop-${backdrop}`, ...heads];
    return names.filter((name) => pieces.some((piece) => piece.name === name));
  };

  test.each(gallery.map((level) => [level.id, level] as const))(
    '[assets] %s needs at most 90 KB of pictures at first and 200 KB in all',
    (_, level) => {
      const first = packed(shared) + ownTo(level).reduce((sum, name) => sum + packed([name]), 0);
      const faces = looks.reduce((sum, look) => sum + packed([`portrait-${look}`]), 0);
      expect(ownTo(level).length).toBeGreaterThan(people(level));
      expect(first).toBeGreaterThan(20_000);
      expect(first).toBeLessThanOrEqual(90 * 1024);
      expect(first + faces).toBeLessThanOrEqual(200 * 1024);
    },
  );
  const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  /** The faces that the desk asks for, as they come over the line. */
  const fontFiles = [
    ...['later.css', 'court-face.ts']
      .map((file) => readFileSync(`src/desk/${file}`, 'utf8'))
      .join('\n')
      .matchAll(/@fontsource\/([\w-]+)\/latin-(\d+)\.css/g),
  ].map(
    ([, family, weight]) => `node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`,
  );

  test('[assets] art, fonts and sound: 120 KB for the first view of the courtroom, 250 KB for all of Parler', () => {
    const parler = gallery.find(({ id }) => id === 'parler-v-aws');
    if (parler === undefined) throw new Error('no Parler');
    const art = packed(shared) + ownTo(parler).reduce((sum, name) => sum + packed([name]), 0);
    const first = art + weigh(fontFiles) + weigh(['assets/made/opening.mp3']);
    const later = weigh(['assets/made/argument.mp3', 'assets/made/theme.mp3']);
    expect(fontFiles.length).toBeGreaterThan(2);
    expect(first).toBeLessThanOrEqual(120 * 1024);
    expect(first + later).toBeLessThanOrEqual(250 * 1024);
  });

  const people = (level: (typeof gallery)[number]) => level.people.length;

  test('[assets] each look has its head and its portrait, and each courtroom its own colours', () => {
    const names = new Set(pieces.map(({ name }) => name));
    expect(looks.length).toBeGreaterThanOrEqual(18);
    expect(looks.filter((look) => !names.has(`head-${look}`) || !names.has(`portrait-${look}`))).toEqual([]);
    const bench = pieces.find(({ name }) => name === 'bench')?.svg ?? '';
    const wall = pieces.find(({ name }) => name === 'panelling')?.svg ?? '';
    const drawn = Object.values(dyes).map((one) => dye('bench', bench, one) + dye('panelling', wall, one));
    expect(new Set(drawn).size).toBe(4);
    expect(dye('bench', bench, dyes.honey)).toBe(bench);
    expect(gallery.length).toBeLessThanOrEqual(Object.keys(dyes).length);
    expect(new Set(gallery.map(({ courtroom }) => courtroom ?? 'honey')).size).toBe(gallery.length);
  });
});
