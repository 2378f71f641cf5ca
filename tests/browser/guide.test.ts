// "How to write a case" in the built site: opened by keyboard, read, searched by its contents, saved from, printed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, watch, withDownloads } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { byKeys, byMouse } from '../support/playing.ts';
import { settled } from '../support/waits.ts';

const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const guide = readFileSync('levels/README.md', 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function open(address = '', options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await withDownloads(context);
  await context.addInitScript(axe);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const seen = watch(page, site);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${site}?stage=off${address}`);
  return { context, page, seen, fetched };
}

const dialog = (page: Page) => page.locator('.dialog-guide');
/** It is open, and has found out which of its boxes must be scrolled: those can be reached by keys then. */
async function opened(page: Page) {
  await dialog(page).waitFor();
  await settled(page);
}
const seenHeading = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const heading = document.getElementById(`guide=${wanted}`)?.getBoundingClientRect();
    const box = document.querySelector('.dialog-guide .dialog-body')?.getBoundingClientRect();
    if (heading === undefined || box === undefined) return false;
    return heading.top >= box.top - 1 && heading.bottom <= box.bottom;
  }, id);

/** What the guide's own box has scrolled out of sight counts as lying under the dialog's buttons; it is not. */
const isNoOverlap = (fault: string) => !fault.endsWith(' overlap.');

async function tabTo(page: Page, selector: string) {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reached ${selector}.`);
}

const wideElements = (page: Page) =>
  page.evaluate(() => {
    const body = document.querySelector('.dialog-guide .dialog-body');
    return body === null
      ? ['no guide']
      : body.scrollWidth > body.clientWidth
        ? ['the guide scrolls sideways']
        : [];
  });

const violations = (page: Page) =>
  page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await checker.run('.dialog-guide');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });

test('[guide] it is fetched when it is opened, by keys, and gives the focus back', async () => {
  const { context, page, seen, fetched } = await open();
  await page.locator('[data-act="openGuide"]').waitFor();
  await page.waitForLoadState('networkidle');
  const before = fetched.length;
  await byKeys(page)({ act: 'openGuide' });
  await opened(page);
  expect(fetched.slice(before).filter((url) => /README/.test(url))).toHaveLength(1);
  expect(fetched.slice(0, before).filter((url) => /README/.test(url))).toEqual([]);
  await byKeys(page)({ act: 'dialog.closed' });
  await dialog(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('openGuide');
  expect(seen).toEqual({ complaints: [], strangers: [] });
  await context.close();
});

test('[guide] by keys the contents lead to a chapter, and its text, code and tables are the file’s', async () => {
  const { context, page, seen } = await open();
  await byKeys(page)({ act: 'openGuide' });
  await opened(page);
  await tabTo(page, '.guide-contents [data-id="choosing-the-numbers"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => seenHeading(page, 'choosing-the-numbers')).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('guide=choosing-the-numbers');
  const code = [...guide.matchAll(/^```\w+\n([\s\S]*?)\n```$/gm)].map(([, text]) => text);
  expect(
    await page.locator('.guide-code pre').evaluateAll((all) => all.map((one) => one.textContent)),
  ).toEqual(code);
  const rows = guide.replace(/^```[\s\S]*?^```$/gm, '').match(/^\|(?!---).*$/gm)?.length;
  expect(await page.locator('.guide-table tr').count()).toBe(rows);
  expect(await dialog(page).innerText()).toContain(
    'Do not begin with the arguments. Begin with what the court did.',
  );
  expect(await violations(page)).toEqual([]);
  expect(seen).toEqual({ complaints: [], strangers: [] });
  await context.close();
});

test('[guide] an example is copied, and the template saved as it is in the house', async () => {
  const { context, page, seen } = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await byMouse(page)({ act: 'openGuide' });
  await page.locator('[data-act="copyCode"]').first().click();
  await page.locator('.guide-copy').first().getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "title: The Baker's Fan\nminutes: 4",
  );
  const saving = page.waitForEvent('download');
  await byMouse(page)({ act: 'saveTemplate' });
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('template.yaml');
  expect(readFileSync(await saved.path(), 'utf8')).toBe(readFileSync('levels/template.yaml', 'utf8'));
  await dialog(page).getByText('Saved to a file.').waitFor();
  const other = page.waitForEvent('download');
  await page.locator('[data-act="saveFile"][data-id="practice.yaml"]').first().click();
  expect((await other).suggestedFilename()).toBe('practice.yaml');
  expect(seen).toEqual({ complaints: [], strangers: [] });
  await context.close();
});

test('[guide] a link opens it at a heading, and on paper it is whole and alone', async () => {
  const { context, page } = await open('#guide=quoting-honestly');
  await opened(page);
  await expect.poll(() => seenHeading(page, 'quoting-honestly')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.front .shelf').isVisible()).toBe(false);
  expect(await page.locator('[id="guide=quotation"]').isVisible()).toBe(true);
  const pages = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(12);
  await context.close();
});

describe.each([
  [1366, 768],
  [390, 844],
  [844, 390],
])('at %i x %i', (width, height) => {
  test.each(['light', 'dark'] as const)(
    '[guide] in %s nothing is cut off and nothing too wide',
    async (colorScheme) => {
      const { context, page } = await open('#guide', { viewport: { width, height }, colorScheme });
      await opened(page);
      expect((await layoutFaults(page)).filter(isNoOverlap)).toEqual([]);
      expect(await wideElements(page)).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/guide-${width}-${colorScheme}.png` });
      await page.locator('[id="guide=record"]').evaluate((heading) => heading.scrollIntoView());
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/table-${width}-${colorScheme}.png` });
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );
});
