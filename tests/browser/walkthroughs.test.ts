// Every walkthrough of the Parler case, and the best of the Epic case with its two requests, played through the built page in a real browser, against the same walkthrough
// played headless: same transcript to the letter, same score, no complaint, no request off the origin.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { HearingEvent } from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';
import {
  readSave,
  replay,
  transcribe,
  transcriptText,
  walkthroughProceedings,
} from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { launch, watch, withDownloads } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byKeys, byMouse, type Press, perform } from '../support/playing.ts';

const parler = openLevel('levels/parler-v-aws.yaml');
const epic = openLevel('levels/epic-v-apple.yaml');
const practice = openLevel('levels/practice.yaml');
const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

interface Played {
  readonly level: Level;
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly strangers: readonly string[];
}

async function open(
  level: Level,
  address: string,
  how: (page: Page) => Press,
): Promise<Played & { press: Press }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  await withDownloads(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const { complaints, strangers } = watch(page, site);
  await page.goto(address);
  const press = how(page);
  await press({ act: 'start', id: level.id });
  await page.locator('[data-act="brief.read"]').waitFor();
  return { level, page, press, complaints, strangers };
}

async function playThrough(
  level: Level,
  address: string,
  how: (page: Page) => Press,
  events: readonly HearingEvent[],
) {
  const opened = await open(level, address, how);
  for (const event of events) await perform(opened.page, opened.press, event);
  await opened.page.locator('.room-debrief').waitFor();
  return opened;
}

async function downloaded(page: Page, act: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await byMouse(page)({ act });
  return readFileSync(await (await waiting).path(), 'utf8');
}

/** The page's transcript, events and score, against the same events played without a page. */
async function expectSameAsHeadless(
  { level, page, complaints, strangers }: Played,
  events: readonly HearingEvent[],
) {
  const save = readSave(await downloaded(page, 'save'));
  if (!save.ok) throw new Error(save.problem);
  expect(save.proceedings.events).toEqual(events);
  const { hearing } = replay(level, save.proceedings);
  expect(await downloaded(page, 'saveTranscript')).toBe(transcriptText(transcribe(hearing)));
  const { total, lines } = scoreAdvocacy(hearing.context);
  expect(await page.locator('.score-points').textContent()).toBe(String(total));
  const ruled = await page.locator('.number-ruling').textContent();
  for (const { disposition } of level.ruling.outcomes)
    expect(ruled?.toLowerCase()).toContain(disposition.replaceAll('-', ' '));
  expect(await page.locator('.score-line').count()).toBe(lines.length);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
}

describe('walkthroughs in the page', () => {
  test.each(parler.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
    '[browser] %s by mouse',
    async (_, walkthrough) => {
      const { events } = walkthroughProceedings(parler, walkthrough);
      const played = await playThrough(parler, `${site}?stage=off`, byMouse, events);
      expect(await played.page.locator('#stage canvas').count()).toBe(0);
      await expectSameAsHeadless(played, events);
      await played.page.context().close();
    },
  );

  // The courtroom is drawn in software here, which takes its time: the shortest of the cases shows it.
  test('[browser] the practice case by mouse, with its courtroom', async () => {
    const best = practice.walkthroughs.find(({ id }) => id === 'best');
    if (best === undefined) throw new Error('no walkthrough best');
    const { events } = walkthroughProceedings(practice, best);
    const played = await playThrough(practice, site, byMouse, events);
    await played.page.locator('#stage canvas').waitFor({ timeout: 60_000 });
    expect(await played.page.locator('#stage canvas').count()).toBe(1);
    await expectSameAsHeadless(played, events);
    await played.page.context().close();
  });

  test('[browser] candid by keyboard alone, with the stage off', async () => {
    const candid = parler.walkthroughs.find(({ id }) => id === 'candid');
    if (candid === undefined) throw new Error('no walkthrough candid');
    const { events } = walkthroughProceedings(parler, candid);
    const played = await playThrough(parler, `${site}?stage=off`, byKeys, events);
    expect(await played.page.locator('#stage canvas').count()).toBe(0);
    await expectSameAsHeadless(played, events);
    await played.page.context().close();
  });

  test('[browser] two requests, each forecast and ruled on by itself', async () => {
    const best = epic.walkthroughs.find(({ id }) => id === 'best');
    if (best === undefined) throw new Error('no walkthrough best');
    const { events } = walkthroughProceedings(epic, best);
    const played = await playThrough(epic, `${site}?stage=off`, byMouse, events);
    const stamps = await played.page.locator('.number-ruling .stamp').allTextContents();
    expect(stamps).toEqual(['Fortnite: motion denied', 'Unreal Engine: motion granted']);
    await expectSameAsHeadless(played, events);
    await played.page.context().close();
  });
});
