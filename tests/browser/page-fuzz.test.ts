// The page pressed at random, by pointer and by keys, from what once broke it on. `npm run soak -- --only page` goes on.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { seedOf } from '../fuzz/chance.ts';
import { corpus, writeDown } from '../fuzz/corpus.ts';
import { type PagePlay, playAgain, playAtRandom } from '../fuzz/page-play.ts';
import { foundInPage, PAGE } from '../fuzz/soak-pages.ts';
import { launch } from '../support/browser.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const PRESSES = 100; // with the courtroom, which is drawn in software here, fewer
const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

test('[page] what once broke it is stood', async () => {
  for (const { file, fuzzer, input } of corpus())
    if (fuzzer === PAGE) expect((await playAgain(browser, site, input as PagePlay)).broke, file).toBeNull();
  expect(site).toMatch(/^http/);
});

test.each([
  ['it stays alive and the hearing comes to its end', { stage: false, count: PRESSES }],
  ['with the courtroom, it stays alive', { stage: true, count: 15, toTheEnd: false }],
])('[page] pressed at random, %s', async (_, how) => {
  const played = await playAtRandom(browser, site, { seed: seedOf(SEED, 0), ...how });
  const file = played.broke === null ? null : writeDown(await foundInPage({ browser, site }, played));
  expect(played.broke, `seed ${played.play.seed}, written to ${file}`).toBeNull();
  expect(played.play.presses.length).toBeGreaterThanOrEqual(how.count);
});

test('[page] a button that throws the focus away, and a hearing without a way on, are found', async () => {
  const at = { seed: 3, stage: false, patience: 4_000 };
  const broken = (fault: string) => ({
    ...browser,
    newContext: async (options: object) => {
      const context = await browser.newContext(options);
      await context.addInitScript(fault);
      return context;
    },
  });
  const lost = "addEventListener('click', () => setTimeout(() => document.activeElement.blur(), 5));";
  const blurred = broken(lost) as unknown as Browser;
  expect((await playAtRandom(blurred, site, { ...at, count: 40 })).broke).toMatch(/^the focus is lost/);
  const stuck =
    "addEventListener('click', (event) => event.target.closest('[data-act=\"rebuttal.spoken\"]') && event.stopPropagation(), true);";
  expect((await playAtRandom(broken(stuck) as unknown as Browser, site, { ...at, count: 0 })).broke).toMatch(
    /^a hearing cannot go on/,
  );
});
