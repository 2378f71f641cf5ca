// The stage alone, in a real browser: every moment looks the same however it was reached, nobody lacks a face, nothing
// moves that nothing moved, and nothing is left behind by what happens to a page.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { attempt, type Hearing, openHearing } from '../../src/hearing/index.ts';
import { type Cue, cuesOf, type StageView, stageView } from '../../src/present/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch, watch } from '../support/browser.ts';
import type { StagePage } from '../support/courtroom-page/page.ts';
import { openLevel } from '../support/levels.ts';
import { serveStage } from '../support/stage-site.ts';

interface Moment {
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

const moments = momentsOf();
/** The first moment of every step, and the end of the ruling. */
const chosen = moments.filter(
  ({ step, view }, at) =>
    moments.findIndex((one) => one.step === step) === at ||
    (step === 'ruling' && view.screen?.kind === 'finding' && view.order !== moments[at - 1]?.view.order),
);
const at = (step: Hearing['step']): Moment => {
  const found = moments.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no moment at ${step}`);
  return found;
};

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

type Staged = typeof globalThis & { stage: StagePage };

async function openStage() {
  const page = await browser.newPage({ viewport: { width: 640, height: 375 } });
  page.setDefaultTimeout(60_000);
  const seen = watch(page, served.site);
  await page.goto(served.site);
  await page.waitForFunction(() => 'stage' in globalThis);
  return { page, ...seen };
}

const raise = (page: Page, view: StageView | null, still = true) =>
  page.evaluate(([first, quiet]) => (globalThis as Staged).stage.raise(first, quiet), [view, still] as const);
const show = (page: Page, { view, cues }: Pick<Moment, 'view' | 'cues'>, settled = false) =>
  page.evaluate(([next, heard, skip]) => (globalThis as Staged).stage.show(next, heard, skip), [
    view,
    cues,
    settled,
  ] as const);
const stats = (page: Page) =>
  page.evaluate(() => {
    const { room } = (globalThis as Staged).stage;
    if (room === null) throw new Error('there is no stage');
    return room.stats();
  });
/** What should be as before whatever happened. */
async function holdings(page: Page) {
  const { listeners, objects, textures, pixels, moving } = await stats(page);
  return { listeners, objects, textures, pixels, moving };
}
/** The stage as it stands once two pictures in a row are the same. */
async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
  const look = () => page.locator('#stage').screenshot();
  let before = await look();
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await look();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('The stage never came to rest.');
}

describe('the stage', () => {
  test('[stage] a moment reached by play, in motion, is in the end the same picture as drawn from scratch', async () => {
    const [played, drawn] = [await openStage(), await openStage()];
    await raise(played.page, at('chambers.brief').view, false);
    const pictures = new Set<string>();
    for (const moment of chosen) {
      await show(played.page, moment, true);
      await raise(drawn.page, moment.view);
      const [one, other] = [await picture(played.page), await picture(drawn.page)];
      expect(one.equals(other), moment.step).toBe(true);
      pictures.add(one.toString('base64'));
    }
    expect(chosen.length).toBeGreaterThanOrEqual(10);
    expect(pictures.size).toBeGreaterThanOrEqual(chosen.length - 1); // brief and record may look alike
    expect([...played.complaints, ...drawn.complaints]).toEqual([]);
    await played.page.close();
    await drawn.page.close();
  });

  test('[stage] everybody who is there has a face, and each courtroom and chosen look is seen', async () => {
    const { page, complaints } = await openStage();
    const { view } = at('argument.atLectern');
    await raise(page, view);
    const plain = await picture(page);
    const blank = await page.evaluate(() => (globalThis as Staged).stage.room?.canvas.width ?? 0);
    expect(blank).toBe(640);
    for (const { role } of view.people) {
      const people = view.people.map((one) => (one.role === role ? { ...one, mood: 'stung' as const } : one));
      await show(page, { view: { ...view, people }, cues: [] });
      expect((await picture(page)).equals(plain), role).toBe(false);
    }
    const rooms = new Set<string>();
    for (const courtroom of ['walnut', 'ivory', 'slate', 'honey'] as const) {
      const frames = (await stats(page)).frames;
      await show(page, { view: { ...view, courtroom }, cues: [] });
      await page.waitForFunction(
        (was) => ((globalThis as Staged).stage.room?.stats().frames ?? 0) > was,
        frames,
      );
      rooms.add((await picture(page)).toString('base64'));
    }
    expect(rooms.size).toBe(4);
    expect(rooms.has(plain.toString('base64'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('[stage] with motion unwanted nothing ever glides', async () => {
    const { page } = await openStage();
    await raise(page, at('chambers.brief').view);
    for (const moment of chosen) {
      await show(page, moment);
      expect((await stats(page)).moving, moment.step).toBe(false);
    }
    await raise(page, at('chambers.record').view, false);
    await show(page, at('argument.atLectern'));
    expect((await stats(page)).moving).toBe(true); // so that the check above is known to be able to fail
    await page.keyboard.press('Tab');
    expect((await stats(page)).moving).toBe(false);
    await page.close();
  });

  test('[stage] ten idle seconds draw no frame, in each framing', async () => {
    const steps = [
      'argument.atLectern',
      'argument.building',
      'argument.bench',
      'opposition.listening',
    ] as const;
    expect(new Set(steps.map((step) => at(step).view.framing)).size).toBe(4);
    const pages: Page[] = [];
    for (const step of steps) {
      const { page } = await openStage();
      await raise(page, at('chambers.record').view, false);
      await show(page, at(step));
      pages.push(page);
    }
    for (const page of pages)
      await page.waitForFunction(() => (globalThis as Staged).stage.room?.stats().moving === false);
    await pages[0]?.waitForTimeout(1_000);
    const before = await Promise.all(pages.map(stats));
    await pages[0]?.waitForTimeout(10_000);
    expect(await Promise.all(pages.map(stats))).toEqual(before);
    for (const page of pages) await page.close();
  });

  test('[stage] twenty restarts, ten lost contexts and fifty resizes leave everything as it was', async () => {
    const { page, complaints } = await openStage();
    const { view } = at('argument.bench');
    await raise(page, view);
    const [first, had] = [await picture(page), await holdings(page)];
    for (let time = 0; time < 20; time += 1) await raise(page, view);
    expect(await holdings(page)).toEqual(had);
    expect(await page.locator('canvas').count()).toBe(1);
    for (let time = 0; time < 50; time += 1) {
      const width = time % 2 ? 640 : 600 - time;
      await page.evaluate(async (wide) => {
        const parent = document.querySelector<HTMLElement>('#stage');
        if (parent !== null) parent.style.width = `${wide}px`;
        await new Promise((done) => setTimeout(done, 40));
      }, width);
    }
    await page.waitForTimeout(500);
    expect(await holdings(page)).toEqual(had);
    for (let time = 0; time < 10; time += 1)
      await page.evaluate(async () => {
        const canvas = document.querySelector('canvas');
        const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
        const loss = gl?.getExtension('WEBGL_lose_context');
        if (!loss) throw new Error('this browser cannot lose a context on purpose');
        loss.loseContext();
        await new Promise((done) => setTimeout(done, 60));
        loss.restoreContext();
        await new Promise((done) => setTimeout(done, 120));
      });
    await page.waitForTimeout(500);
    expect(await holdings(page)).toEqual(had);
    expect((await picture(page)).equals(first)).toBe(true);
    expect(complaints.filter((text) => !/context/i.test(text))).toEqual([]);
    await page.close();
  });
});
