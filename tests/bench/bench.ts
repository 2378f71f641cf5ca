// `npm run bench`: measures the game by real runs, against pages of other kinds. All parts write RESULTS.md and
// chart.svg; parts named on the command line are measured alone and only told. Asserts nothing: a clock is no judge.
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { findChromium } from '../support/find-chromium.ts';
import { buildAll, type Site } from './building.ts';
import { measureBytes } from './bytes.ts';
import { drawChart } from './chart.ts';
import { measureHeap } from './heap.ts';
import { measureIdle } from './idle.ts';
import { joined, type Part } from './part.ts';
import { measurePure } from './pure.ts';
import { partText, resultsText } from './results.ts';
import { type Served, serve } from './site-server.ts';
import { type Sites, timeAll } from './times.ts';
import { timesPart } from './times-told.ts';

const defaults = { rounds: 5, results: 10_000, before: 100, hearings: 200 };
type Options = typeof defaults;

type Measure = (browser: Browser, sites: Sites, options: Options) => Promise<Part>;

const inBrowser: Readonly<Record<string, Measure>> = {
  bytes: (browser, sites) => measureBytes(browser, sites),
  times: async (browser, sites, { rounds }) => timesPart(await timeAll(browser, sites, rounds)),
  heap: (_, sites, { before, hearings }) => measureHeap(sites, { before, measured: hearings }),
  idle: (browser, sites) => measureIdle(browser, sites),
};
const inNode = ['event', 'replay', 'reading', 'report'];
const all = [...Object.keys(inBrowser), ...inNode];

interface Asked {
  readonly parts: readonly string[];
  readonly options: Options;
}

const usage = `npm run bench -- [PART ...] [--rounds N] [--results N] [--before N] [--hearings N]\nParts: ${all.join(', ')}. All of them unless some are named.`;

/** Null where the command cannot be understood. */
function readArguments(args: readonly string[]): Asked | null {
  const options: Record<string, number> = { ...defaults };
  const parts: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const name = word.replace(/^--/, '');
    if (!word.startsWith('--')) parts.push(word);
    else {
      at += 1;
      options[name] = Object.hasOwn(defaults, name) ? Number(args[at]) : Number.NaN;
    }
  }
  const known = parts.every((part) => all.includes(part)) && Object.values(options).every((one) => one >= 1);
  return known ? { parts: parts.length === 0 ? all : parts, options: options as Options } : null;
}

async function serveAll(): Promise<Sites> {
  const folders = Object.entries(await buildAll()) as [Site, string][];
  const served = await Promise.all(
    folders.map(async ([site, folder]): Promise<[Site, Served]> => [site, await serve(folder)]),
  );
  return Object.fromEntries(served) as Record<Site, Served>;
}

interface Measured {
  readonly parts: ReadonlyMap<string, Part>;
  readonly browser: string;
}

async function measureInBrowser({ parts, options }: Asked): Promise<Measured> {
  const found = new Map<string, Part>();
  const wanted = Object.entries(inBrowser).filter(([name]) => parts.includes(name));
  if (wanted.length === 0) return { parts: found, browser: 'no browser' };
  console.log('Building and packing the pages ...');
  const sites = await serveAll();
  const browser = await launch(findChromium());
  try {
    for (const [name, measure] of wanted) {
      console.log(`Measuring ${name} ...`);
      found.set(name, await measure(browser, sites, options));
    }
    return { parts: found, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await Promise.all(Object.values(sites).map((site) => site.close()));
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(usage);
    return 1;
  }
  const { parts: drawn, browser } = await measureInBrowser(asked);
  const pure = inNode.filter((name) => asked.parts.includes(name));
  if (pure.length > 0) console.log('Measuring in Node ...');
  const worked = await measurePure(pure, asked.options.results);
  const whole = joined([...drawn.values(), ...worked.values()]);
  console.log(partText(whole));
  if (asked.parts.length < all.length) return 0;
  writeFileSync('tests/bench/RESULTS.md', resultsText(whole, { rounds: asked.options.rounds, browser }));
  const title = 'A first visit on a processor four times slower and a slow 4G line';
  writeFileSync('tests/bench/chart.svg', drawChart(whole.chart ?? [], title));
  console.log('Written: tests/bench/RESULTS.md and chart.svg.');
  return 0;
}
