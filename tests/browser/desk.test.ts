// The desk as tools see it: no accessibility fault on any step, nothing cut off sideways, at three sizes and large text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch } from '../support/browser.ts';
import { weakOnAnyPaper, weakTexts } from '../support/contrast.ts';
import { layoutFaults, openFolds } from '../support/layout.ts';
import { openLevel } from '../support/levels.ts';
import { momentsOf, openAt } from '../support/moments.ts';
import { byMouse, perform } from '../support/playing.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const candid = level.walkthroughs.find(({ id }) => id === 'candid');
if (candid === undefined) throw new Error('no walkthrough candid');
const { events } = walkthroughProceedings(level, candid);
const moments = momentsOf(level, 'candid');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function faults(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await checker.run({ runOnly: tags })).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** Where a wide page has grounds that a narrow one has not: the bar's tools, what lies beside. */
const WIDE_LOOK: readonly string[] = ['lectern later', 'opposition', 'debrief'];

/** Texts that cannot be read on one of the papers, in the whole page and not only in what the window shows of it. */
async function weakInAll(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  if (size === null) throw new Error('the page has no size');
  await openFolds(page);
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, high) });
  const weak = await weakOnAnyPaper(page);
  await page.setViewportSize(size);
  return weak;
}

describe('the desk', () => {
  test('[desk] a text too weak for its ground is seen, on a gradient and half transparent too', async () => {
    const page = await browser.newPage();
    await page.setContent(`<body style="margin:0;font:20px sans-serif;color:#000">
      <p>black on white</p><p style="color:#999">grey on white</p><p style="opacity:0.3">faded</p>
      <p style="width:fit-content;background:linear-gradient(90deg,#fff,#222)">black on a gradient</p></body>`);
    const { texts, weak } = await weakTexts(page, 4.5);
    expect(texts).toBe(4);
    expect(weak.join()).toMatch(/2\.8\d “grey on white”,\d\.\d+ “faded”,\d\.\d+ “black on a gradient”/);
    expect((await weakTexts(page, 1)).weak).toEqual([]);
    await page.close();
  });

  test.each([
    ['a Chromebook', { width: 1366, height: 768 }, 100, 'light'],
    ['a phone', { width: 390, height: 844 }, 100, 'dark'],
    ['a Chromebook with text at 200 %', { width: 1366, height: 768 }, 200, 'light'],
  ] as const)(
    '[desk] on %s every step is without fault and nothing is cut off',
    async (_, viewport, textSize, colorScheme) => {
      const context = await browser.newContext({
        viewport,
        reducedMotion: 'reduce',
        colorScheme,
        bypassCSP: true,
      });
      await context.addInitScript(
        (size) => localStorage.setItem('serious-questions/settings', JSON.stringify({ textSize: size })),
        textSize,
      );
      await context.addInitScript(axe);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const site = `${inject('site')}?stage=off`;
      await page.goto(site);
      await page.locator('[data-act="start"]').first().waitFor();
      const all = async (name: string) => {
        const list = [...(await faults(page)), ...(await layoutFaults(page))];
        const looked = viewport.width < 400 || (textSize === 100 && WIDE_LOOK.includes(name));
        return looked ? [...list, ...(await weakInAll(page))] : list;
      };
      const found: [string, readonly string[]][] = [['title', await all('title')]];
      for (const moment of moments) {
        await openAt(page, site, moment);
        found.push([moment.name, await all(moment.name)]);
      }
      expect(found.filter(([, list]) => list.length > 0)).toEqual([]);
      expect(found).toHaveLength(moments.length + 1);
      await context.close();
    },
  );

  test('[desk] a slip is argued again in the debrief, and the gain is told', async () => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${inject('site')}?stage=off`);
    const press = byMouse(page);
    await press({ act: 'start', id: level.id });
    for (const event of events) await perform(page, press, event);
    await press({ act: 'section', id: 'slips' });
    await press({ act: 'reargue', id: '0' });
    await press({ act: 'part', id: 'authority' });
    await press({ act: 'authority', id: 'csa-7-2-b' });
    await press({ act: 'reargued' });
    const told = await page.locator('.reargued-numbers').innerText();
    const [before = 0, after = 0] = (told.match(/\d+/g) ?? []).map(Number);
    expect(after).toBeGreaterThan(before);
    expect(await page.locator('.score-points').textContent()).toMatch(/^\d+$/);
    await context.close();
  });
});
