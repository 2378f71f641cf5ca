// Builds the game as a school is given it, and the three pages that it is held against, with Vite and to the same target.
import { build, type Plugin } from 'vite';
import { buildSite } from '../support/serve-site.ts';
import { chambersOf } from './chambers.ts';
import { inkStory } from './ink-story.ts';
import { paintPictures } from './starter-pictures.ts';

const home = '.cache/bench';
const CASE = 'levels/practice.yaml';
const comparisons = ['phaser', 'ink', 'plain'] as const;

const given: Plugin = {
  name: 'bench-pages',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/story.ink') || id === 'bench:chambers' ? `\0${id}` : null),
  load(id) {
    if (id.endsWith('/story.ink')) return `export default ${JSON.stringify(inkStory(CASE))};`;
    const chambers = JSON.stringify(JSON.stringify(chambersOf(CASE)));
    return id === '\0bench:chambers' ? `export default JSON.parse(${chambers});` : null;
  },
};

async function buildPage(name: string): Promise<string> {
  const outDir = `${process.cwd()}/${home}/${name}`;
  await build({
    configFile: false,
    root: `tests/bench/pages/${name}`,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [given],
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  if (name === 'phaser') paintPictures(outDir);
  return outDir;
}

export type Site = 'game' | (typeof comparisons)[number];

/** The folders, by site. */
export async function buildAll(): Promise<Readonly<Record<Site, string>>> {
  const game = `${home}/game`;
  await buildSite(game);
  const { NODE_ENV = '' } = process.env;
  process.env.NODE_ENV = 'production';
  const [phaser, ink, plain] = [await buildPage('phaser'), await buildPage('ink'), await buildPage('plain')];
  process.env.NODE_ENV = NODE_ENV;
  return { game, phaser, ink, plain };
}
