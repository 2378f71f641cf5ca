// The built site with the network off, from a sub-folder, and through the deploy of another version.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launch, watch } from '../support/browser.ts';
import { type FolderSite, serveFolder } from '../support/folder-site.ts';
import { withScript } from '../support/in-page.ts';
import { byMouse } from '../support/playing.ts';
import { allHere } from '../support/waits.ts';

const BUILT = '.cache/test-site';
let browser: Browser;
let context: BrowserContext;
let site: FolderSite;
let folder: string;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serious-'));
  cpSync(BUILT, folder, { recursive: true });
  site = await serveFolder(folder);
  context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
});
afterEach(async () => {
  await context.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens the title screen, and waits until the copy of the site is whole. */
async function openKept(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('.front').waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return page;
}

/** What is fetched last of all, whether or not it will be needed. */
const calmPageHere = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('calm-page-')),
  );

/** The same game built again with other words on its page and another name for a part of it. */
function deployAnother() {
  const another = `${folder}-another`;
  cpSync(folder, another, { recursive: true });
  const page = join(another, 'index.html');
  const script = /mount-[\w-]+\.js/.exec(readFileSync(page, 'utf8'))?.[0] ?? '';
  const renamed = 'mount-another1.js';
  renameSync(join(another, 'assets', script), join(another, 'assets', renamed));
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    withScript(html, (text) => text.replaceAll(script, renamed)),
  );
  const worker = join(another, 'service-worker.js');
  const told = readFileSync(worker, 'utf8').replaceAll(script, renamed);
  writeFileSync(worker, told.replace(/([`"'])[0-9a-f]{16}\1/, '"another-version"'));
  rmSync(folder, { recursive: true });
  renameSync(another, folder);
  return renamed;
}

describe('offline', () => {
  test('[offline] after the first visit all of it plays with the network off, from a sub-folder', async () => {
    const first = await openKept();
    await first.close();
    site.down = true;
    const page = await context.newPage();
    const seen = watch(page, site.address);
    await page.goto(`${site.address}?stage=on`);
    const press = byMouse(page);
    await press({ act: 'start', id: 'parler-v-aws' });
    await page.locator('.room-brief').waitFor();
    await page.locator('#stage canvas').waitFor();
    expect(seen.complaints).toEqual([]);
    expect(seen.strangers).toEqual([]);
    const other = await context.newPage();
    await other.goto(`${site.address}index.html?language=en-XA`);
    await other.locator('.front h1').waitFor();
    expect(await other.locator('.front').textContent()).toContain('[Çášëš');
  });

  test('[offline] the first copy is made in one go, and nothing that is kept is fetched again', async () => {
    const page = await openKept();
    await calmPageHere(page);
    const before = site.asked.length;
    await page.reload();
    await page.locator('.front').waitFor();
    await allHere(page);
    await calmPageHere(page);
    const again = site.asked.slice(before).filter((path) => !/(service-worker\.js)$/.test(path));
    expect(again).toEqual([]);
  });

  test('[offline] a newer version is offered on the title screen alone, and a hearing under way is finished with its own', async () => {
    const title = await openKept();
    await title.reload();
    const hearing = await context.newPage();
    await hearing.goto(site.address);
    await byMouse(hearing)({ act: 'start', id: 'practice' });
    const renamed = deployAnother();
    await title.reload();
    await title.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await title.locator('[data-act="update"]').waitFor();
    expect(await hearing.locator('[data-act="update"]').count()).toBe(0);
    await Promise.all([title.waitForEvent('load'), title.locator('[data-act="update"]').click()]);
    await title.locator('.front').waitFor();
    const scriptOf = (page: Page) =>
      page.evaluate(() => [...document.scripts].map(({ text }) => text).join());
    expect(await scriptOf(title)).toContain(renamed);
    expect(await scriptOf(hearing)).not.toContain(renamed);
  });
});
