// A whole hearing as it is heard: what a screen reader speaks at each step, each thing on its own line, and the hearing
// played through the reader's own commands to the same score as by mouse and by keys.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { replay, transcribe, type Utterance, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { launch } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { allSpoken, byEar, listen, readable, spoken, walk } from '../support/listening.ts';
import { momentsOf, openAt } from '../support/moments.ts';
import { byKeys, byMouse, type Press, perform } from '../support/playing.ts';
import { keptInStore } from '../support/store.ts';
import { allHere } from '../support/waits.ts';

const level = openLevel('levels/practice.yaml');
const best = level.walkthroughs.find(({ id }) => id === 'best');
if (best === undefined) throw new Error('no walkthrough best');
const proceedings = walkthroughProceedings(level, best);
const { events } = proceedings;
const { hearing } = replay(level, proceedings);
const site = `${inject('site')}?stage=off`;
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** A page in which choices are always shuffled alike. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(() => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T) => {
      if (array instanceof Uint32Array) array.fill(1);
      return array;
    };
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(site);
  await page.locator('[data-act="start"]').first().waitFor();
  await allHere(page); // what is folded on the first page is read with it
  return page;
}

/** What is heard on arriving somewhere, then by going through the page from its top. */
async function heardAt(page: Page): Promise<string> {
  const told = (await spoken(page)).filter((phrase) => !phrase.startsWith('button, ')); // what was just pressed
  await page.locator('.keeping-saving').waitFor({ state: 'detached' });
  const all = readable(await walk(page));
  return `${['ON ARRIVING', ...told, '', 'FROM TOP TO BOTTOM', ...all].join('\n')}\n`;
}

/** A golden for the first time that each kind of act has been done. */
const places: readonly [string, string][] = [
  ['brief.read', '02-record'],
  ['record.read', '03-lectern'],
  ['issue.chosen', '04-building'],
  ['slip.argued', '05-bench'],
  ['bench.answered', '06-lectern-again'],
  ['counsel.rested', '07-opposition'],
  ['opposition.noted', '08-a-note'],
  ['opposition.heard', '09-rebuttal'],
  ['rebuttal.spoken', '10-forecast'],
  ['forecast.sealed', '11-ruling'],
  ['finding.read', '12-a-finding'],
  ['ruling.heard', '13-debrief'],
];

const golden = (name: string) => `../golden/heard/practice.${name}.txt`;

const wordsOf = ({ name, said }: Utterance): string =>
  [
    name || 'The reporter notes',
    ...said.flatMap(({ text, cite }) => (cite === undefined ? text : [text, cite])),
  ]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

async function playBy(page: Page, press: Press) {
  await press({ act: 'start', id: level.id });
  for (const event of events) await perform(page, press, event);
  await page.locator('.room-debrief').waitFor();
  return page.locator('.score-points').textContent();
}

describe('a hearing heard', () => {
  test('[heard] each step reads as it did, and each utterance is told once, whole', async () => {
    const page = await newPage();
    await listen(page);
    const press = byEar(page);
    const left = new Map(places);
    await expect(await heardAt(page)).toMatchFileSnapshot(golden('00-title'));
    await press({ act: 'start', id: level.id });
    await page.locator('.room-brief').waitFor();
    await expect(await heardAt(page)).toMatchFileSnapshot(golden('01-brief'));
    for (const event of events) {
      await perform(page, press, event);
      const place = left.get(event.type);
      if (place === undefined) continue;
      left.delete(event.type);
      await expect(await heardAt(page)).toMatchFileSnapshot(golden(place));
    }
    expect([...left.keys()]).toEqual([]);
    const told = await allSpoken(page);
    const [opening, ...later] = transcribe(hearing);
    const times = (one: Utterance) => told.filter((phrase) => phrase === `polite: ${wordsOf(one)}`).length;
    expect(later.length).toBeGreaterThan(15);
    expect(later.filter((one) => times(one) !== 1).map(wordsOf)).toEqual([]);
    expect(opening === undefined ? NaN : times(opening)).toBe(0);
    expect(await page.locator('.score-points').textContent()).toBe(
      String(scoreAdvocacy(hearing.context).total),
    );
    await page.locator('.keeping-saved').first().waitFor({ state: 'attached' });
    expect((await keptInStore(page, level.id)).events).toEqual(events);
    await page.context().close();
  });

  test('[heard] by mouse and by keys alone it comes to the same score', async () => {
    const total = String(scoreAdvocacy(hearing.context).total);
    for (const by of [byMouse, byKeys]) {
      const page = await newPage();
      expect(await playBy(page, by(page))).toBe(total);
      await page.context().close();
    }
  });

  test('[heard] what was said before the page was opened is not told again', async () => {
    const page = await newPage();
    const moment = momentsOf(level, 'best').find(({ name }) => name === 'forecast');
    if (moment === undefined) throw new Error('no moment forecast');
    await openAt(page, site, moment);
    await page.addInitScript(() => {
      const born = new Promise<string | null>((tell) => {
        new MutationObserver(() => {
          const log = document.querySelector('[role="log"]');
          if (log !== null) tell(log.getAttribute('aria-live'));
        }).observe(document, { childList: true, subtree: true });
      });
      Object.assign(window, { born });
    });
    await page.reload();
    await page.locator('[data-act="resume"]').first().waitFor();
    await listen(page);
    await byEar(page)({ act: 'resume', id: level.id });
    await page.locator('.room-forecast').waitFor();
    await expect.poll(() => spoken(page)).toContain('heading, Put the robe on, level 1');
    const heard = await spoken(page);
    expect(heard.filter((phrase) => phrase.startsWith('polite: '))).toEqual([]);
    expect(await page.locator('.said-log .utterance').count()).toBeGreaterThan(10);
    // Some readers tell all of a region that is live when it comes: it comes silent, and is live from then on.
    expect(await page.evaluate(() => (window as unknown as { born: Promise<string> }).born)).toBe('off');
    await expect.poll(() => page.locator('.said-log').getAttribute('aria-live')).toBe('polite');
    await page.context().close();
  });
});
