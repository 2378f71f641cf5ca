// The stage drawn with its cut of Phaser is pixel for pixel the stage drawn with Phaser whole, and light on the line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { StageView } from '../../src/present/index.ts';
import { launch } from '../support/browser.ts';
import { at, chosen, openStagePage, picture, raise, show } from '../support/stage-moments.ts';
import { type StageSite, serveStage } from '../support/stage-site.ts';

const scripts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(join(folder, name)) }));
const bytes = (site: string) => scripts(join(site, 'assets')).reduce((sum, { code }) => sum + code.length, 0);

describe("the stage's cut of Phaser", () => {
  let browser: Browser;
  let cut: StageSite;
  let whole: StageSite;

  beforeAll(async () => {
    cut = await serveStage('cut');
    whole = await serveStage('whole');
    browser = await launch(inject('chromium'));
  });
  afterAll(async () => {
    await browser.close();
    await cut.close();
    await whole.close();
  });

  const openBoth = () => Promise.all([cut, whole].map(({ site }) => openStagePage(browser, site)));

  test('[cut] draws every moment, in motion and settled, in each shape and courtroom, as the whole does', async () => {
    expect(bytes(whole.folder) - bytes(cut.folder)).toBeGreaterThan(500_000); // they are not the same Phaser
    const both = await openBoth();
    // `SOAK=3` compares each; CI every other.
    const moments = chosen.filter((_, at) => process.env.SOAK !== undefined || at % 2 === 0);
    const pictures = new Set<string>();
    const compare = async (what: string, draw: (page: Page) => Promise<unknown>) => {
      const [mine, theirs] = await Promise.all(
        both.map(async ({ page }) => {
          await draw(page);
          return picture(page);
        }),
      );
      expect(mine?.equals(theirs as Buffer), what).toBe(true);
      pictures.add(String(mine?.toString('base64')));
    };
    await compare('a first view', (page) => raise(page, at('chambers.brief').view, false));
    for (const moment of moments) await compare(moment.step, (page) => show(page, moment, true));
    const { view } = at('argument.bench');
    for (const courtroom of ['walnut', 'ivory', 'slate'] as const) {
      const other: StageView = { ...view, courtroom };
      await compare(courtroom, (page) => raise(page, other));
    }
    for (const { page } of both) {
      await page.setViewportSize({ width: 375, height: 640 });
      await page
        .locator('#stage')
        .evaluate((stage) => stage.setAttribute('style', 'width: 375px; height: 640px'));
    }
    for (const step of ['argument.bench', 'opposition.listening', 'ruling'] as const)
      await compare(`${step}, upright`, (page) => raise(page, at(step).view));
    expect(pictures.size).toBeGreaterThanOrEqual(moments.length + 5);
    expect(both.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const { page } of both) await page.close();
  });
});

describe('the stage on the line', () => {
  const built = '.cache/test-site/assets';

  test.skipIf(process.env.PHASER === 'whole')('[cut] all of it but the faces comes in 90 KB', () => {
    const stage = scripts(built).filter(({ name }) => /^mount-[\w-]+\.js$/.test(name));
    expect(stage.length).toBe(1);
    const [{ code } = { code: Buffer.alloc(0) }] = stage;
    expect(code.includes('WebGL')).toBe(true);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(90 * 1024);
  });

  test('[cut] no other script of the game carries Phaser along', () => {
    const renderers = scripts(built).filter(({ code }) => code.includes('BatchHandlerQuad'));
    expect(renderers.map(({ name }) => name.replace(/-.*/, ''))).toEqual(['mount']);
  });
});
