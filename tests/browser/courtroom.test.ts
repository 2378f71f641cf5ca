// The courtroom in the page: it is drawn, it rests, it comes back, and the hearing does without it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { countFrames, frameCounts, launch, watch } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse, perform } from '../support/playing.ts';
import { allHere } from '../support/waits.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const best = level.walkthroughs.find(({ id }) => id === 'best');
if (best === undefined) throw new Error('no walkthrough best');
const { events } = walkthroughProceedings(level, best);
const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function openCourt(
  upTo: number,
  motion: 'reduce' | 'no-preference' = 'reduce',
  prepare: (page: Page) => Promise<void> = async () => {},
) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: motion,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const seen = watch(page, site);
  await prepare(page);
  await page.goto(site);
  await byMouse(page)({ act: 'start', id: level.id });
  for (const event of events.slice(0, upTo)) await perform(page, byMouse(page), event);
  await page.locator('#stage canvas').waitFor({ timeout: 60_000 });
  await page.locator('.stage-wait').waitFor({ state: 'detached' });
  await allHere(page); // with the court's own typeface, which comes when the room stands
  return { context, page, ...seen };
}

const settled = (page: Page) => page.waitForTimeout(700);
/** Once two in a row are the same. */
const picture = async (page: Page) => {
  const look = () => page.locator('#stage').screenshot();
  await settled(page);
  let [before, now] = [await look(), await look()];
  for (let tries = 0; tries < 20 && !now.equals(before); tries += 1) [before, now] = [now, await look()];
  return now;
};
const close = (context: BrowserContext) => context.close();

/** How many different colours stand in a picture, looked at in the page itself. */
async function coloursIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      if (pen === null) return 0;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return colours.size;
    },
    [...png],
  );
}

describe('the courtroom', () => {
  test('[stage] is drawn, answers a tap with what stands for it, and rests when nothing moves', async () => {
    const { context, page, complaints, strangers } = await openCourt(4, 'no-preference', countFrames);
    expect(await coloursIn(page, await picture(page))).toBeGreaterThan(500);
    await page.waitForTimeout(10_000); // the longest that anything may still be moving on a slow machine
    const before = await frameCounts(page);
    await page.waitForTimeout(3_000);
    const after = await frameCounts(page);
    expect(before.draws).toBeGreaterThan(0);
    expect(after).toEqual(before);
    const box = await page.locator('#stage canvas').boundingBox();
    if (box === null) throw new Error('the stage has no place on the page');
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.42);
    await page.locator('dialog[open]').waitFor();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close(context);
  });

  test('[stage] is the same picture after a reload, a resize there and back, and a lost context', async () => {
    const { context, page, complaints } = await openCourt(4);
    const first = await picture(page);
    await page.setViewportSize({ width: 900, height: 700 });
    await settled(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    const isTheSame = async () => (await picture(page)).equals(first);
    await expect.poll(isTheSame).toBe(true);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const loss = gl?.getExtension('WEBGL_lose_context');
      if (!loss) throw new Error('this browser cannot lose a context on purpose');
      loss.loseContext();
      await new Promise((done) => setTimeout(done, 200));
      loss.restoreContext();
      await new Promise((done) => setTimeout(done, 500));
    });
    await expect.poll(isTheSame).toBe(true);
    await page.locator('.keeping-saved').first().waitFor({ state: 'attached' });
    expect(complaints.filter((text) => !/context/i.test(text))).toEqual([]);
    await page.reload();
    await byMouse(page)({ act: 'resume', id: level.id });
    await page.locator('#stage canvas').waitFor({ timeout: 60_000 });
    await page.locator('.stage-wait').waitFor({ state: 'detached' });
    await allHere(page);
    expect(await coloursIn(page, await picture(page))).toBeGreaterThan(500);
    await close(context);
  });

  test('[stage] without WebGL the hearing goes on at the desk, and says so once', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function getContext(
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') || kind.includes('experimental')
          ? null
          : Reflect.apply(real, this, [kind, ...rest]);
      } as typeof real;
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(site);
    await byMouse(page)({ act: 'start', id: level.id });
    await page
      .getByText(/cannot draw the courtroom/)
      .first()
      .waitFor({ timeout: 60_000 });
    for (const event of events) await perform(page, byMouse(page), event);
    await page.locator('.room-debrief').waitFor();
    expect(await page.locator('.score-points').textContent()).toBe('100');
    expect(await page.locator('#stage canvas').count()).toBe(0);
    await close(context);
  });
});
