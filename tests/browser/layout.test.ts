// Every step of the hearing at the sizes it is played at: nothing too wide, nothing cut off, no control over another;
// the same with every text twice as long.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { asWideAsItGoes, doubleText, layoutFaults } from '../support/layout.ts';
import { openLevel } from '../support/levels.ts';
import { momentsOf, openAt } from '../support/moments.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const sizes = [
  [1366, 768],
  [1920, 1080],
  [2560, 1080],
  [820, 1180],
  [844, 390],
  [390, 844],
  [320, 640],
  [320, 256], // 1280 x 1024 at 400 %
] as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** The faults at every size, each named by its size. */
async function faultsAtAllSizes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    found.push(...(await layoutFaults(page)).map((fault) => `${width}x${height}: ${fault}`));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const spaced = await asWideAsItGoes(page, () => layoutFaults(page));
  return [...found, ...spaced.map((fault) => `390x844, widest spacing: ${fault}`)];
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

describe('layout', () => {
  test('[layout] a planted fault of each kind is seen', async () => {
    const page = await newPage();
    await page.setContent(`<body style="margin:0"><div style="width:80px;overflow:hidden;white-space:nowrap">A text too long for its box</div>
      <button style="position:absolute;top:50px;left:0;width:90px">One</button><button style="position:absolute;top:55px;left:20px">Two</button>
      <div style="width:100px;overflow:auto"><p style="width:200px">two ways</p></div>
      <div style="position:sticky;top:0;height:400px">still</div>
      <div style="width:3000px">wide</div></body>`);
    const found = (await layoutFaults(page)).join('\n');
    expect(found).toContain('too wide');
    expect(found).toContain('Cut off: div');
    expect(found).toContain('overlap');
    expect(found).toContain('Scrolls sideways: div “two ways”');
    expect(found).toContain('400 of 768 px stand still');
    await page.context().close();
  });

  test('[layout] the title page lies well at every size, and with long text', async () => {
    const page = await newPage();
    await page.goto(inject('site'));
    await page.locator('[data-act="start"]').first().waitFor();
    expect(await faultsAtAllSizes(page)).toEqual([]);
    await doubleText(page);
    expect(await faultsAtAllSizes(page)).toEqual([]);
    await page.context().close();
  });

  test('[layout] every step lies well at every size, and with every text twice as long', async () => {
    const page = await newPage();
    const found: string[] = [];
    for (const moment of momentsOf(level, 'candid')) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await openAt(page, inject('site'), moment);
      const plain = await faultsAtAllSizes(page);
      await doubleText(page);
      const long = await faultsAtAllSizes(page);
      found.push(...plain.map((fault) => `${moment.name}: ${fault}`));
      found.push(...long.map((fault) => `${moment.name}, long text: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});
