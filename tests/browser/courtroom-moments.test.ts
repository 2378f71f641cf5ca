// The stage alone, in a real browser: every moment looks the same however it was reached, nobody lacks a face, nothing
// moves that nothing moved, and nothing is left behind by what happens to a page.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import {
  at,
  chosen,
  openStagePage,
  picture,
  raise,
  type Staged,
  show,
  stats,
} from '../support/stage-moments.ts';
import { type StageSite, serveStage } from '../support/stage-site.ts';

let browser: Browser;
let served: StageSite;

beforeAll(async () => {
  served = await serveStage();
  browser = await launch(inject('chromium'));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const openStage = () => openStagePage(browser, served.site);
/** What should be as before whatever happened. */
async function holdings(page: Page) {
  const { listeners, objects, textures, pixels, moving } = await stats(page);
  return { listeners, objects, textures, pixels, moving };
}

const files = 'node_modules/@fontsource';
const faces = [
  {
    family: 'Source Serif 4',
    weight: '400',
    file: `${files}/source-serif-4/files/source-serif-4-latin-400-normal.woff2`,
  },
  ...['400', '700'].map((weight) => ({
    family: 'Atkinson Hyperlegible Next',
    weight,
    file: `${files}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
  })),
];

const LONGER = Number(process.env.SOAK ?? 0.5); // SOAK=3 goes on six times as long

describe('the stage', () => {
  test('[stage] a moment reached by play, in motion, is in the end the same picture as drawn from scratch', async () => {
    const [played, drawn] = [await openStage(), await openStage()];
    await raise(played.page, at('chambers.brief').view, false);
    const pictures = new Set<string>();
    const seen = chosen.filter((_, at) => LONGER >= 1 || at % 2 === 0 || at === chosen.length - 1);
    for (const moment of seen) {
      await show(played.page, moment, true);
      await raise(drawn.page, moment.view);
      const [one, other] = [await picture(played.page), await picture(drawn.page)];
      expect(one.equals(other), moment.step).toBe(true);
      pictures.add(one.toString('base64'));
    }
    expect(chosen.length).toBeGreaterThanOrEqual(10);
    expect(pictures.size).toBeGreaterThanOrEqual(seen.length - 1); // brief and record may look alike
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

  test('[stage] words written before their typeface came are written anew, as if it had been there', async () => {
    const { page, complaints } = await openStage();
    const { view } = at('argument.bench');
    await raise(page, view);
    const [before, had] = [await picture(page), await holdings(page)];
    const rewrite = () => page.evaluate(() => (globalThis as Staged).stage.room?.rewrite());
    await rewrite();
    expect((await picture(page)).equals(before)).toBe(true);
    for (const { family, weight, file } of faces)
      await page.evaluate(
        async ([name, boldness, address]) => {
          const face = new FontFace(name, `url(${address})`, { weight: boldness });
          document.fonts.add(await face.load());
        },
        [family, weight, `data:font/woff2;base64,${readFileSync(file, 'base64')}`] as const,
      );
    await rewrite();
    const anew = await picture(page);
    expect(anew.equals(before)).toBe(false);
    expect(await holdings(page)).toEqual(had);
    await raise(page, view);
    expect((await picture(page)).equals(anew)).toBe(true);
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
    const moving = await page.evaluate(async ({ view, cues }) => {
      const { stage } = globalThis as Staged;
      await stage.show(view, cues, false);
      return stage.room?.stats().moving; // asked at once: it is over before long
    }, at('argument.atLectern'));
    expect(moving).toBe(true); // so that the check above is known to be able to fail
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
      await page.waitForFunction(
        () =>
          (globalThis as Staged).stage.room?.stats().moving === false && document.fonts.status === 'loaded',
      );
    await pages[0]?.waitForTimeout(1_000);
    const before = await Promise.all(pages.map(stats));
    await pages[0]?.waitForTimeout(10_000);
    expect(await Promise.all(pages.map(stats))).toEqual(before);
    for (const page of pages) await page.close();
  });

  test('[stage] restarts, lost contexts and resizes leave everything as it was', async () => {
    const { page, complaints } = await openStage();
    const { view } = at('argument.bench');
    await raise(page, view);
    const [first, had] = [await picture(page), await holdings(page)];
    for (let time = 0; time < 8 * LONGER; time += 1) await raise(page, view);
    expect(await holdings(page)).toEqual(had);
    expect(await page.locator('canvas').count()).toBe(1);
    for (let time = 0; time < 20 * LONGER; time += 1) {
      const width = time % 2 ? 640 : 600 - time;
      await page.evaluate(async (wide) => {
        const parent = document.querySelector<HTMLElement>('#stage');
        if (parent !== null) parent.style.width = `${wide}px`;
        await new Promise((done) => setTimeout(done, 40));
      }, width);
    }
    await page.waitForTimeout(500);
    await expect.poll(() => holdings(page)).toEqual(had);
    for (let time = 0; time < 4 * LONGER; time += 1)
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
    await expect.poll(() => holdings(page)).toEqual(had);
    await expect.poll(async () => (await picture(page)).equals(first)).toBe(true);
    expect(complaints.filter((text) => !/context/i.test(text))).toEqual([]);
    await page.close();
  });
});
