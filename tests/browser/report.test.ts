// "Is it fair?" in the built site, under its own content policy: it works beside the page, shows how far it is, and stops.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, watch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function openReport(level: string) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const seen = watch(page, inject('site'));
  await page.goto(inject('site'));
  const folder = page.locator(`[data-case="${level}"]`);
  await folder.locator('.folder-more > summary').click();
  await folder.locator('[data-act="askReport"]').click();
  return { page, seen };
}

test('[report] a case on the shelf is reported on with its numbers and its places in the file', async () => {
  const { page, seen } = await openReport('practice');
  await page.locator('.report-verdict').waitFor({ timeout: 300_000 });
  expect(await page.locator('.report-verdict').innerText()).toBe('Fair: nothing to mend.');
  expect(await page.locator('.report-good-to-know').innerText()).toMatch(
    /Line \d+: Whatever is played, .+ comes out denied \(every play, worked out whole\)/,
  );
  expect(await page.locator('.report-table tbody tr').count()).toBe(6);
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
  expect(seen).toEqual({ complaints: [], strangers: [] });
  await page.close();
});

test('[report] it works in a worker and shows how far it is; Stop ends it, and closing does too', async () => {
  const { page, seen } = await openReport('parler-v-aws');
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  expect(page.workers()).toHaveLength(1);
  await page.locator('[data-act="stopReport"]').dispatchEvent('click'); // at once: a mouse waits for the page to rest
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
  await expect
    .poll(() => page.locator('.dialog-report').innerText())
    .toMatch(/Stopped\. Nothing was changed\./);
  await page.locator('[data-act="dialog.closed"]').click();
  await page.locator('[data-case="parler-v-aws"] [data-act="askReport"]').click();
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  await page.locator('[data-act="dialog.closed"]').dispatchEvent('click');
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
  expect(await page.locator('.dialog-report').count()).toBe(0);
  expect(seen).toEqual({ complaints: [], strangers: [] });
  await page.close();
});

test('[report] the page starts no other address as a worker', async () => {
  const page = await browser.newPage();
  await page.goto(inject('site'));
  const refused = await page.evaluate(() => {
    try {
      new Worker('./assets/other.js');
      return 'started';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await page.close();
});
