// Two tabs on one hearing: the second reads only and says so, and nothing that was said to be saved is lost.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { stream } from '../../src/proceedings/index.ts';
import { launch, watch } from '../support/browser.ts';
import { byMouse } from '../support/playing.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}?stage=off`);
  await page.locator('.front').waitFor();
  return page;
}

/** The cards that are starred on the page; one may be shown more than once. */
const starred = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const on = document.querySelectorAll<HTMLElement>('[data-act="card.starred"][aria-pressed="true"]');
    return [...new Set([...on].map(({ dataset }) => dataset.id ?? ''))].toSorted();
  });

/** Presses the star of a card, of those there are the one at that place, and gives its card. */
const star = (page: Page, at: number): Promise<string> =>
  page.evaluate((place) => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-act="card.starred"]')];
    const ids = [...new Set(all.map(({ dataset }) => dataset.id ?? ''))].toSorted();
    const id = ids[place % ids.length] ?? '';
    all.find(({ dataset }) => dataset.id === id)?.click();
    return id;
  }, at);

/** Both tabs in the record of the practice case, the first of them the writer. */
async function bothInRecord(context: BrowserContext) {
  const [first, second] = [await openTab(context), await openTab(context)];
  await byMouse(first)({ act: 'start', id: 'practice' });
  await byMouse(first)({ act: 'brief.read' });
  await first.locator('.room-record').waitFor();
  await second.reload();
  await second.locator('[data-act="resume"]').first().click();
  await second.locator('.room-record').waitFor();
  return { first, second };
}

test('[tabs] the second tab reads only, says so, and goes on where the first ended when that is closed', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { first, second } = await bothInRecord(context);
  const seen = watch(second, site);
  await second.getByText('open in another tab').waitFor();
  await star(first, 0);
  await star(first, 1);
  await star(second, 2);
  expect(await starred(first)).toHaveLength(2);
  expect(await starred(second)).toEqual([]);
  await first.locator('.keeping-saved').first().waitFor({ state: 'attached' });
  await first.close();
  await second.getByText('let the hearing go').waitFor();
  expect(await starred(second)).toHaveLength(2);
  await star(second, 2);
  await expect.poll(() => starred(second)).toHaveLength(3);
  expect(seen.complaints).toEqual([]);
  await context.close();
}, 120_000);

test('[tabs] whatever order two tabs act in, no star that was saved is lost', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { first, second } = await bothInRecord(context);
  const next = stream(7);
  const mine = new Set<string>();
  for (let act = 0; act < 200; act += 1) {
    const page = next() < 0.5 ? first : second;
    const card = await star(page, Math.floor(next() * 99));
    if (page === first && !mine.delete(card)) mine.add(card);
  }
  const saved = [...mine].toSorted();
  await expect.poll(() => starred(first)).toEqual(saved);
  await first.locator('.keeping-saved').first().waitFor({ state: 'attached' });
  await first.close();
  await second.getByText('let the hearing go').waitFor();
  expect(await starred(second)).toEqual(saved);
  await context.close();
}, 240_000);
