// Everybody's ways to every act: regions and headings in the browser's own accessibility tree, focus that is never lost,
// single keys, targets for fingers, names for voices.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { momentsOf, openAt } from '../support/moments.ts';
import { byKeys, byMouse } from '../support/playing.ts';
import { accessibleTree, misnamed, smallTargets } from '../support/reach.ts';
import { settled } from '../support/waits.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const moments = momentsOf(level, 'candid');
/** So short a case comes to some of the moments at once: each is looked at once. */
const practiceMoments = momentsOf(openLevel('levels/practice.yaml'), 'best').filter(
  ({ proceedings: { events } }, place, all) =>
    all.findIndex((other) => other.proceedings.events.length === events.length) === place,
);
const site = `${inject('site')}?stage=off`;
const REGIONS = ['Where you are', 'What you can do', 'What has been said'];
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(site);
  await page.locator('[data-act="start"]').first().waitFor();
  return page;
}

async function at(page: Page, name: string) {
  const moment = moments.find((one) => one.name === name);
  if (moment === undefined) throw new Error(`no moment ${name}`);
  await openAt(page, site, moment);
}

async function focused(page: Page): Promise<string> {
  await settled(page);
  return page.evaluate(() => {
    const { activeElement: one } = document;
    return `${one?.localName ?? ''} ${(one?.textContent ?? '').trim()}`.slice(0, 60).trim();
  });
}

/** What is wrong with how a page is told, in sentences. */
async function toldFaults(page: Page): Promise<readonly string[]> {
  const tree = await accessibleTree(page);
  const named = (role: string) => tree.filter((one) => one.role === role).map(({ name }) => name);
  const last = (await page.locator('.acts button, .front-acts button').last().innerText()).trim();
  const act = tree.find(({ role, name }) => role === 'button' && name === last);
  const regions = named('region');
  return [
    ...(regions.join() === REGIONS.join() ? [] : [`Regions: ${regions.join(', ')}`]),
    ...(named('status').length === 1 ? [] : [`${named('status').length} statuses`]),
    ...(act?.within === '/What you can do' ? [] : [`“${last}” is in ${act?.within}`]),
    ...((await page.locator('h1:visible').count()) === 1 ? [] : ['not one h1']),
    ...((await focused(page)).startsWith('h1 ') ? [] : [`the focus is at ${await focused(page)}`]),
  ];
}

describe('reach', () => {
  test('[reach] every step has its three regions in order, one heading, one status, and the focus on the heading', async () => {
    const page = await newPage();
    const look = async () => [
      ...(await toldFaults(page)),
      ...(await smallTargets(page, 24)),
      ...(await misnamed(page)),
    ];
    const found: (readonly [string, readonly string[]])[] = [['title', await look()]];
    for (const moment of practiceMoments) {
      await openAt(page, site, moment);
      const faults = await look();
      const log = (await accessibleTree(page)).find(({ role }) => role === 'log');
      found.push([
        moment.name,
        log?.within === `/${REGIONS[2]}` ? faults : [...faults, 'the log is elsewhere'],
      ]);
    }
    expect(found.filter(([, faults]) => faults.length > 0)).toEqual([]);
    await page.context().close();
  });

  test('[reach] on touch every target is 44 px, on a phone and on a tablet', async () => {
    const page = await newPage({ hasTouch: true, isMobile: true });
    const found: string[] = [];
    const look = async (name: string) => {
      for (const [width, height] of [
        [390, 844],
        [1180, 820],
      ] as const) {
        await page.setViewportSize({ width, height });
        found.push(...(await smallTargets(page, 44)).map((fault) => `${name}, ${width}: ${fault}`));
      }
    };
    await look('title');
    for (const moment of practiceMoments) {
      await openAt(page, site, moment);
      await look(moment.name);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('[reach] the focus goes where the next act is, and is never lost', async () => {
    const page = await newPage();
    const press = byKeys(page);
    await at(page, 'record');
    await page.locator('.card .star').first().click();
    await page.locator('.stars .star').first().focus();
    await page.keyboard.press('Space');
    expect(await focused(page)).toBe('h2 What you have starred');
    await at(page, 'building');
    await press({ act: 'part', id: 'authority' });
    await press({ act: 'cards.all' });
    expect(await focused(page)).toBe('input');
    await at(page, 'opposition');
    await press({ act: 'line.next' });
    expect(await focused(page)).toMatch(/^h2 Line 2 of/);
    await page.locator('[data-act="note"]').first().focus();
    await page.keyboard.press('Enter');
    await press({
      act: 'note.card',
      id: (await page.locator('[data-act="note.card"]').first().getAttribute('data-id')) ?? '',
    });
    await press({ act: 'opposition.noted' });
    expect(await focused(page)).toMatch(/^h2 Line 1 of/);
    await at(page, 'forecast');
    const next = (await page.locator('[data-act="part.next"]').textContent()) ?? '';
    await press({ act: 'part.next' });
    expect(await focused(page)).toContain(next.replace('Next: ', ''));
    await page.context().close();
  });

  test('[reach] single keys open what is at hand, rest while one writes, and can be turned off', async () => {
    const page = await newPage();
    const open = () => page.locator('dialog[open]').getAttribute('data-dialog');
    const none = () => page.locator('dialog[open]').count();
    await at(page, 'lectern');
    for (const [key, panel] of [
      ['r', 'record'],
      ['T', 'transcript'],
      ['s', 'scales'],
      ['g', 'glossary'],
      ['?', 'keys'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await open()).toBe(panel);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(await focused(page)).toMatch(/^h1 /);
    }
    await page.keyboard.press('Control+s');
    await settled(page);
    expect(await none()).toBe(0);
    await page.keyboard.press('r');
    await page.locator('dialog [data-act="search"]').focus();
    await page.keyboard.type('rst');
    expect(await page.locator('dialog [data-act="search"]').inputValue()).toBe('rst');
    expect(await open()).toBe('record');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    expect(await page.locator('dialog .keys').first().innerText()).toMatch(/R\s+The record and the law/);
    await byMouse(page)({ act: 'setting', id: 'shortcuts' });
    await settled(page); // the keys are heeded no longer
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    await settled(page);
    expect(await none()).toBe(0);
    expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0);
    await page.context().close();
  });

  test('[reach] a planted fault of each kind is seen', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<button style="width:20px;height:50px;padding:0" aria-label="Go away">Come</button><button class="term" style="height:9px;padding:0;line-height:24px">x</button><div class="acts"><button style="padding:20px">Go</button></div>',
    );
    expect(await smallTargets(page, 24)).toHaveLength(2);
    expect(await misnamed(page)).toEqual(['“come” is named “go away”']);
    expect(await toldFaults(page)).toHaveLength(5);
    await page.context().close();
  });
});
