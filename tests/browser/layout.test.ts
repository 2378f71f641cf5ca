// Every step of the hearing at the sizes it is played at: nothing too wide, nothing cut off, no control over another;
// the same with every text twice as long.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, withDryPens } from '../support/browser.ts';
import { asWideAsItGoes, layoutFaults, twiceAsLong } from '../support/layout.ts';
import { openLevel } from '../support/levels.ts';
import { momentsOf, openAt } from '../support/moments.ts';
import { allHere } from '../support/waits.ts';

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

const LONG = process.env.LONG !== undefined; // the long text at every size of every step
const SPACED = 390; // the width at which the spacing is set as wide as it goes, too

/** The faults of the page as it stands, each named by how it stands. */
async function faultsSo(page: Page, how: string, isSpaced: boolean): Promise<readonly string[]> {
  const plain = await layoutFaults(page);
  const spaced = isSpaced ? await asWideAsItGoes(page, () => layoutFaults(page)) : [];
  return [
    ...plain.map((fault) => `${how}: ${fault}`),
    ...spaced.map((fault) => `${how}, widest spacing: ${fault}`),
  ];
}

/** The faults at every size, and with every text twice as long at every third, by turns. Both at one size before the
    next: it is the change of size that takes long. */
async function faultsAtAllSizes(page: Page, turn: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, [width, height]] of sizes.entries()) {
    await page.setViewportSize({ width, height });
    const [how, isSpaced] = [`${width}x${height}`, width === SPACED];
    found.push(...(await faultsSo(page, how, isSpaced)));
    if ((at + turn) % 3 === 0 || LONG)
      found.push(...(await twiceAsLong(page, () => faultsSo(page, `${how}, long text`, isSpaced))));
  }
  return found;
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await withDryPens(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
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
    const ways = page.locator('p');
    expect(await twiceAsLong(page, () => ways.textContent())).toBe('two ways two ways');
    expect(await ways.textContent()).toBe('two ways');
    await page.context().close();
  });

  test('[layout] the title page lies well at every size, and with long text', async () => {
    const page = await newPage();
    await page.goto(inject('site'));
    await page.locator('[data-act="start"]').first().waitFor();
    await allHere(page); // or it would change while it is looked at
    for (const turn of [0, 1, 2]) expect(await faultsAtAllSizes(page, turn)).toEqual([]);
    await page.context().close();
  });

  test('[layout] every step lies well at every size, and with every text twice as long', async () => {
    const page = await newPage();
    const found: string[] = [];
    for (const [turn, moment] of momentsOf(level, 'candid').entries()) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await openAt(page, inject('site'), moment);
      await page.locator('body:not(.no-stage) #stage canvas').waitFor();
      found.push(...(await faultsAtAllSizes(page, turn)).map((fault) => `${moment.name}: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});
