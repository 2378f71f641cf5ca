// The moments of Parler's hearing as the stage is given them, and the page that holds nothing but the stage, opened in a
// real browser to put any of them on it and look.
import type { Browser, Page } from 'playwright-core';
import { attempt, type Hearing, openHearing } from '../../src/hearing/index.ts';
import { type Cue, cuesOf, type StageView, stageView } from '../../src/present/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { watch } from './browser.ts';
import type { StagePage } from './courtroom-page/page.ts';
import { openLevel } from './levels.ts';
import { settled } from './waits.ts';

export interface Moment {
  readonly step: Hearing['step'];
  readonly view: StageView;
  readonly cues: readonly Cue[];
}

function momentsOf(): readonly Moment[] {
  const level = openLevel('levels/parler-v-aws.yaml');
  const best = level.walkthroughs.find(({ id }) => id === 'best');
  if (best === undefined) throw new Error('no walkthrough best');
  let hearing = openHearing({ level, side: 'movant' });
  const moments: Moment[] = [{ step: hearing.step, view: stageView(hearing), cues: [] }];
  for (const event of walkthroughProceedings(level, best).events) {
    hearing = attempt(hearing, event).hearing;
    moments.push({ step: hearing.step, view: stageView(hearing), cues: cuesOf(event, hearing) });
  }
  return moments;
}

export const moments = momentsOf();
/** The first moment of every step, and the end of the ruling. */
export const chosen = moments.filter(
  ({ step, view }, at) =>
    moments.findIndex((one) => one.step === step) === at ||
    (step === 'ruling' && view.screen?.kind === 'finding' && view.order !== moments[at - 1]?.view.order),
);
export const at = (step: Hearing['step']): Moment => {
  const found = moments.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no moment at ${step}`);
  return found;
};

export type Staged = typeof globalThis & { stage: StagePage };

export async function openStagePage(browser: Browser, site: string) {
  const page = await browser.newPage({ viewport: { width: 640, height: 375 } });
  page.setDefaultTimeout(60_000);
  const seen = watch(page, site);
  await page.goto(site);
  await page.waitForFunction(() => 'stage' in globalThis);
  return { page, ...seen };
}

export const raise = (page: Page, view: StageView | null, still = true) =>
  page.evaluate(([first, quiet]) => (globalThis as Staged).stage.raise(first, quiet), [view, still] as const);
export const show = (page: Page, { view, cues }: Pick<Moment, 'view' | 'cues'>, settled = false) =>
  page.evaluate(([next, heard, skip]) => (globalThis as Staged).stage.show(next, heard, skip), [
    view,
    cues,
    settled,
  ] as const);
export const stats = (page: Page) =>
  page.evaluate(() => {
    const { room } = (globalThis as Staged).stage;
    if (room === null) throw new Error('there is no stage');
    return room.stats();
  });
/** The stage as it stands, written in its own typeface, once two pictures in a row are the same. */
export async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => void (await document.fonts.ready));
  await settled(page);
  const look = () => page.locator('#stage').screenshot();
  let before = await look();
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await look();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('The stage never came to rest.');
}
