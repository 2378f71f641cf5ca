// Whether the heap grows as one hearing is played after another in the same page: the practice case's best walkthrough,
// every press of it, over the desk alone and with the stage.
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { HearingEvent } from '../../src/hearing/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch } from '../support/browser.ts';
import { findChromium } from '../support/find-chromium.ts';
import { openLevel } from '../support/levels.ts';
import type { Line, Part } from './part.ts';
import type { Player } from './player/player.ts';
import { figures } from './statistics.ts';
import { asItIs, deskAlone, practice, type Subject } from './subjects.ts';
import type { Sites } from './times.ts';
import { type Visit, visit } from './visit.ts';

const MOST_GROWTH = 1000; // bytes a hearing
const LOOKS = 4; // at the heap, after the first

export interface Hearings {
  readonly before: number; // that are played first: what is made once is made by then
  readonly measured: number;
}

async function buildPlayer(): Promise<string> {
  const outDir = `${process.cwd()}/.cache/bench/player`;
  const lib = { entry: 'tests/bench/player/player.ts', formats: ['iife' as const], name: 'player' };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', lib: { ...lib, fileName: () => 'player.js' } },
  });
  return `${outDir}/player.js`;
}

function bestEvents(): readonly HearingEvent[] {
  const level = openLevel('levels/practice.yaml');
  const best = level.walkthroughs.find(({ id }) => id === 'best');
  if (best === undefined) throw new Error('The practice case has lost its best walkthrough.');
  return walkthroughProceedings(level, best).events;
}

interface Playing {
  readonly count: number;
  readonly events: readonly HearingEvent[];
  readonly byTitle: boolean;
}

const play = ({ page }: Visit, playing: Playing) =>
  page.evaluate(({ count, events, byTitle }) => {
    const { benchPlayer } = window as unknown as { benchPlayer: Player };
    return benchPlayer.playAll(count, events, byTitle, 'practice');
  }, playing);

async function heapNow(seen: Visit): Promise<number> {
  await seen.page.waitForTimeout(1000); // for writes and drawings under way
  return seen.heap();
}

interface Growth {
  readonly subject: Subject;
  readonly hearings: readonly number[]; // played by each look
  readonly heaps: readonly number[];
}

async function grow(
  browser: Browser,
  sites: Sites,
  subject: Subject,
  playing: Omit<Playing, 'count'>,
  { before, measured }: Hearings,
): Promise<Growth> {
  const player = await buildPlayer();
  const seen = await visit(browser, sites.game, subject, asItIs, {
    cached: true,
    prepare: (page) => page.addInitScript({ path: player }),
  });
  try {
    for (const mark of subject.marks) await seen.marked(mark);
    await play(seen, { ...playing, count: before });
    const hearings = [before];
    const heaps = [await heapNow(seen)];
    for (let look = 1; look <= LOOKS; look += 1) {
      const due = before + Math.round((measured * look) / LOOKS);
      await play(seen, { ...playing, count: due - (hearings.at(-1) ?? 0) });
      hearings.push(due);
      heaps.push(await heapNow(seen));
    }
    return { subject, hearings, heaps };
  } finally {
    await seen.close();
  }
}

/** Bytes a hearing: the slope of the line that lies nearest to all looks. */
export function slopeOf(hearings: readonly number[], heaps: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [at, heap] = [mean(hearings), mean(heaps)];
  const along = hearings.map((one) => one - at);
  const rise = along.reduce((sum, one, index) => sum + one * ((heaps[index] ?? 0) - heap), 0);
  return rise / along.reduce((sum, one) => sum + one * one, 0);
}

function lineOf({ subject, hearings, heaps }: Growth): Line {
  const slope = slopeOf(hearings, heaps);
  const [first = 0, last = 0] = [hearings[0], hearings.at(-1)];
  return {
    what: `heap growth over ${last - first} hearings after ${first}, ${subject === deskAlone ? 'desk alone' : 'with the stage, put up anew for each'}`,
    measured: `${figures(slope)} bytes a hearing`,
    bar: '1 KB or less',
    met: slope <= MOST_GROWTH,
  };
}

/** What is held on to is looked for, and not the code that the browser makes of what runs often: it makes none. */
const NO_HOT_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-regexp-tier-up';

export async function measureHeap(sites: Sites, hearings: Hearings): Promise<Part> {
  const browser = await launch(findChromium(), [NO_HOT_CODE]);
  try {
    return told(await growAll(browser, sites, hearings));
  } finally {
    await browser.close();
  }
}

async function growAll(browser: Browser, sites: Sites, hearings: Hearings): Promise<readonly Growth[]> {
  const events = bestEvents();
  return [
    await grow(browser, sites, deskAlone, { events, byTitle: false }, hearings),
    await grow(
      browser,
      sites,
      practice,
      { events, byTitle: true },
      {
        before: Math.ceil(hearings.before / 4),
        measured: Math.ceil(hearings.measured / 4),
      },
    ),
  ];
}

function told(found: readonly Growth[]): Part {
  const rows = found.map(({ subject, hearings: played, heaps }) => [
    subject.name,
    heaps.map((heap, at) => `${figures(heap / 1000)} KB after ${played[at]}`).join(', '),
  ]);
  return {
    lines: found.map(lineOf),
    tables: [
      { title: 'The heap as hearings follow one another', head: ['Page', 'Heap, garbage collected'], rows },
    ],
  };
}
