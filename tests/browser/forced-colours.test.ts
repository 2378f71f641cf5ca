// With the system's own few colours (Windows high contrast) nothing that carries meaning vanishes: each mark is
// photographed with and without what it says, and the two must plainly differ.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { plainlyDiffering } from '../support/contrast.ts';
import { openLevel } from '../support/levels.ts';
import { momentsOf, openAt } from '../support/moments.ts';
import { settled } from '../support/waits.ts';

const site = `${inject('site')}?stage=off`;
const moments = momentsOf(openLevel('levels/parler-v-aws.yaml'), 'candid');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

type Change = (one: HTMLElement) => void;

interface Mark {
  readonly name: string;
  readonly at: string; // the moment
  readonly panel?: string; // opened first
  readonly place: string; // what is photographed: the first that matches and can be seen
  readonly without: Change; // takes away what it says, or says it
}

const uncheck: Change = (one) => {
  const input = one.querySelector('input');
  if (input === null) throw new Error('no input');
  input.checked = !input.checked;
};
const focus: Change = (one) => one.focus();
const pill = 'label:has([data-id="lines-roomy"])';

const marks: readonly Mark[] = [
  { name: 'a pill chosen', at: 'brief', panel: 'settings', place: pill, without: uncheck },
  {
    name: 'a box ticked',
    at: 'brief',
    panel: 'settings',
    place: 'label:has([data-id="muted"])',
    without: uncheck,
  },
  {
    name: 'a portrait chosen',
    at: 'brief',
    panel: 'settings',
    place: '.choice-portrait:nth-child(3)',
    without: uncheck,
  },
  {
    name: 'how loud',
    at: 'brief',
    panel: 'settings',
    place: '.volume input',
    without: (one) => {
      (one as HTMLInputElement).value = '0.9';
    },
  },
  { name: 'the focus on a button', at: 'brief', place: '.acts .primary', without: focus },
  { name: 'the focus in the bar', at: 'brief', place: '.bar [data-id="settings"]', without: focus },
  {
    name: 'a star',
    at: 'record',
    place: '.star[aria-pressed="false"]',
    without: (one) => {
      const star = one.querySelector('span');
      if (star !== null) star.textContent = '★';
      one.setAttribute('aria-pressed', 'true');
    },
  },
  {
    name: 'the tab at hand',
    at: 'record',
    place: '[role="tab"][aria-selected="true"]',
    without: (one) => one.setAttribute('aria-selected', 'false'),
  },
  { name: 'a card chosen', at: 'building', place: '.choice-card', without: uncheck },
  {
    name: 'the part at hand',
    at: 'building',
    place: '.part-open .part-number',
    without: (one) => one.closest('.part')?.classList.remove('part-open'),
  },
  {
    name: 'a minute spent',
    at: 'building',
    place: '.dot:not(.dot-spent)',
    without: (one) => one.classList.add('dot-spent'),
  },
  {
    name: 'a line struck',
    at: 'rebuttal',
    place: '.struck',
    without: (one) => one.classList.remove('struck'),
  },
  {
    name: 'a bar',
    at: 'debrief',
    place: '.bar-set:first-child .bar-drawing',
    without: (one) => one.querySelector('.bar-got')?.remove(),
  },
  {
    name: 'the whole length of a bar',
    at: 'debrief',
    place: '.bar-set:last-child .bar-drawing',
    without: (one) => one.querySelector('.bar-most')?.remove(),
  },
  {
    name: 'the mark of the game',
    at: 'debrief',
    place: '.bar .mark',
    without: (one) => {
      one.style.visibility = 'hidden';
    },
  },
];

/** The place and a little around it, where an outline stands. */
const AROUND = 6;

async function open(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    forcedColors: 'active',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

async function show(page: Page, { at, panel }: Mark, before: Mark | undefined) {
  const moment = moments.find(({ name }) => name === at);
  if (moment === undefined) throw new Error(`no moment ${at}`);
  if (before?.at === at && before.panel === panel) return;
  if (before?.panel !== undefined) {
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await settled(page); // the focus has been given back
  }
  if (before?.at !== at) await openAt(page, site, moment);
  if (panel === undefined) return;
  await page.locator(`[data-act="panel"][data-id="${panel}"]`).click();
  await page.locator(`[data-dialog="${panel}"]`).waitFor();
}

/** How many pixels of it plainly change. */
async function changeOf(page: Page, { place, without }: Mark): Promise<number> {
  const found = page.locator(`${place} >> visible=true`).first();
  await found.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await page.keyboard.press('Shift'); // so that the focus is shown, as after any key
  const box = await found.boundingBox();
  if (box === null) throw new Error(`${place} has no place`);
  const clip = {
    x: Math.max(0, Math.floor(box.x) - AROUND),
    y: Math.max(0, Math.floor(box.y) - AROUND),
    width: Math.ceil(box.width) + 2 * AROUND,
    height: Math.ceil(box.height) + 2 * AROUND,
  };
  const before = await page.screenshot({ clip });
  await found.evaluate(without as (one: HTMLElement | SVGElement) => void);
  return plainlyDiffering(page, before, await page.screenshot({ clip }));
}

test('[forced] in the system’s own colours each mark still says what it says', async () => {
  const page = await open();
  const lost: string[] = [];
  for (const [index, mark] of marks.entries()) {
    await show(page, mark, marks[index - 1]);
    if ((await changeOf(page, mark)) < 12) lost.push(mark.name);
  }
  expect(lost).toEqual([]);
  await page.context().close();
});
