// The practice case on a phone: every word of coaching is shown once its turn comes, can be read, and is not in the way.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch, watch } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse, perform } from '../support/playing.ts';

const level = openLevel('levels/practice.yaml');
const best = level.walkthroughs.find(({ id }) => id === 'best');
if (best === undefined) throw new Error('no walkthrough best');
const { events } = walkthroughProceedings(level, best);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** Remembers every note that comes onto the page, where it belongs, and what it says. */
const remember = () => {
  const seen = new Map<string, string>();
  Object.assign(window, { notesSeen: seen });
  const look = () => {
    for (const note of document.querySelectorAll<HTMLElement>('.coach'))
      if (note.offsetParent !== null) seen.set(note.textContent ?? '', note.dataset.coach ?? '');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
};

const notesSeen = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { notesSeen: Map<string, string> }).notesSeen]);

/** What is wrong with the notes that are shown, in either set of colours: faults of access, or words cut off sideways. */
async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(what: string, how: object): Promise<{ violations: { id: string }[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
      const { violations } = await checker.run('.coach', { runOnly: tags });
      const cut = [...document.querySelectorAll('.coach')].filter((one) => one.scrollWidth > one.clientWidth);
      return [...violations.map(({ id }) => id), ...cut.map(({ textContent }) => `cut off: ${textContent}`)];
    });
    found.push(...seen.map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

test('[coaching] on a phone every note is shown when its turn comes, and is without fault', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await context.addInitScript(axe);
  await context.addInitScript(remember);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const { complaints, strangers } = watch(page, inject('site'));
  await page.goto(`${inject('site')}?stage=off`);
  await byMouse(page)({ act: 'start', id: level.id });
  const found: string[] = [];
  for (const event of events) {
    await page.locator('.coach').first().waitFor();
    found.push(...(await faults(page)));
    await perform(page, byMouse(page), event);
  }
  await page.locator('.room-debrief .coach').waitFor();
  found.push(...(await faults(page)));
  const due = level.coaching?.map(({ at, say }) => [`Coach: ${say}`, at]) ?? [];
  expect((await notesSeen(page)).toSorted()).toEqual(due.toSorted());
  expect([...found, ...complaints, ...strangers]).toEqual([]);
  await context.close();
});
