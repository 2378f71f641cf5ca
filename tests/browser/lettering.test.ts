// Whatever is written on the stage can be read: measured where it is drawn, under the room's own light, each ink held
// against the same picture without it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { attempt, type Hearing, openHearing } from '../../src/hearing/index.ts';
import { type StageView, stageView } from '../../src/present/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch } from '../support/browser.ts';
import type { StagePage } from '../support/courtroom-page/page.ts';
import { openLevel } from '../support/levels.ts';
import { serveStage } from '../support/stage-site.ts';

type Staged = typeof globalThis & { stage: StagePage };

/** The last moment of each step that has something written on the stage, and a finding. */
function writtenMoments(): readonly (readonly [name: string, view: StageView])[] {
  const level = openLevel('levels/parler-v-aws.yaml');
  const candid = level.walkthroughs.find(({ id }) => id === 'candid');
  if (candid === undefined) throw new Error('no walkthrough candid');
  let hearing: Hearing = openHearing({ level, side: 'movant' });
  const found = new Map<string, StageView>();
  for (const event of walkthroughProceedings(level, candid).events) {
    hearing = attempt(hearing, event).hearing;
    const view = stageView(hearing);
    const name = view.order === null ? hearing.step : 'the order';
    if (['argument.bench', 'opposition.listening', 'rebuttal', 'ruling', 'the order'].includes(name))
      found.set(name, view);
  }
  return [...found];
}

let browser: Browser;
let served: Awaited<ReturnType<typeof serveStage>>;
beforeAll(async () => {
  served = await serveStage();
  browser = await launch(inject('chromium'));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Measured {
  readonly moment: string;
  readonly sample: string;
  readonly ratio: number;
}

/** `LETTERING=all` measures each moment in both; CI the order in both, and of the others each in one. */
const momentsFor = (highContrast: boolean) =>
  writtenMoments().filter(
    ([name], at) =>
      process.env.LETTERING === 'all' || name === 'the order' || (at % 2 === 0) === highContrast,
  );

async function measureAll(page: Page, highContrast: boolean): Promise<readonly Measured[]> {
  const found: Measured[] = [];
  for (const [moment, view] of momentsFor(highContrast)) {
    await page.evaluate(([first, plainly]) => (globalThis as Staged).stage.raise(first, true, plainly), [
      view,
      highContrast,
    ] as const);
    const inks = await page.evaluate(() => (globalThis as Staged).stage.contrasts());
    found.push(...inks.map(({ ink, sample, ratio }) => ({ moment, sample: `${sample} (${ink})`, ratio })));
  }
  return found;
}

const told = (all: readonly Measured[]) =>
  all.map(({ moment, sample, ratio }) => `${moment}: ${ratio.toFixed(2)} ${sample}`);

test.each([
  ['as it is sketched, 4.5 to 1', false, 4.5],
  ['in high contrast, 7 to 1', true, 7],
] as const)('[lettering] %s', async (_, highContrast, least) => {
  const page = await browser.newPage({ viewport: { width: 640, height: 375 }, deviceScaleFactor: 2 });
  page.setDefaultTimeout(60_000);
  await page.goto(served.site);
  await page.waitForFunction(() => 'stage' in globalThis);
  const all = await measureAll(page, highContrast);
  expect(new Set(all.map(({ moment }) => moment)).size).toBe(momentsFor(highContrast).length);
  expect(writtenMoments().length).toBe(5);
  expect(all.some(({ sample }) => sample.startsWith('THE COURT'))).toBe(true);
  expect(all.some(({ sample }) => sample.startsWith('DENIED'))).toBe(true);
  if (process.env.SHOW_LETTERING) console.log(told(all).join('\n'));
  expect(told(all.filter(({ ratio }) => ratio < least))).toEqual([]);
  await page.close();
});
