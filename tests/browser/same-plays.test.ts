// The same seed is the same play on every machine: seeded plays of every case in Node and in a real browser, compared to
// the last bit. CI takes a share; `PLAYS=10000 npx vitest run --project browser tests/browser/same-plays` takes them all.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { pageScript } from '../support/page-script.ts';
import { digestPlays, type Plays } from '../support/play-digests.ts';

const PLAYS = Number(process.env.PLAYS ?? 500);
const AT_ONCE = 250;
const cases = ['levels', 'tests/levels'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
  page = await browser.newPage();
  await page.addScriptTag({ content: await pageScript('tests/support/play-digests.ts', 'plays') });
});
afterAll(() => browser.close());

const inPage = (share: Plays) =>
  page.evaluate(
    ([texts, wanted]) =>
      (window as unknown as { plays: { digestPlays: typeof digestPlays } }).plays.digestPlays(texts, wanted),
    [cases, share] as const,
  );

test(`[plays] ${PLAYS} seeded plays give the same transcript and score in Node and in Chromium`, async () => {
  const [here, there]: [string[], string[]] = [[], []];
  for (let from = 0; from < PLAYS; from += AT_ONCE) {
    const share = { from, count: Math.min(AT_ONCE, PLAYS - from) };
    here.push(...digestPlays(cases, share));
    there.push(...(await inPage(share)));
  }
  expect(there).toEqual(here);
  expect(here).toHaveLength(PLAYS);
  expect(new Set(here).size).toBe(PLAYS);
}, 3_600_000);

test('[plays] an engine whose arithmetic is off by the last bit is seen', async () => {
  await page.evaluate(() => {
    const { round } = Math;
    Math.round = (value) => round(value) * (1 + Number.EPSILON);
  });
  const share = { from: 0, count: 30 };
  expect(await inPage(share)).not.toEqual(digestPlays(cases, share));
});
