// The desk as tools see it: no accessibility fault on any step, nothing cut off sideways, at three sizes and large text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
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

describe('the desk', () => {
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
      const found: [string, readonly string[]][] = [
        ['title', [...(await faults(page)), ...(await layoutFaults(page))]],
      ];
      for (const moment of moments) {
        await openAt(page, site, moment);
        found.push([moment.name, [...(await faults(page)), ...(await layoutFaults(page))]]);
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
