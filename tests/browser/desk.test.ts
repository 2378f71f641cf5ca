// The desk as tools see it, on every step: no accessibility fault, nothing cut off, no text and no mark too weak for its
// ground, no focus hidden; in each theme, on a wide page, a phone and the smallest window, in each language.
// CI looks at one step of each kind, in English or in Spanish, and at a third of them in the long language, themes and
// cases taking turns; `AXE=all` at every step of every
// walkthrough, `AXE=2/8` at the second eighth of them, `AXE_SEED=7` at other steps than CI.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults, layAxe, withAxe } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { layPaper, papers, weakTexts } from '../support/contrast.ts';
import { hiddenFocuses } from '../support/focus-seen.ts';
import { layoutFaults, openFolds } from '../support/layout.ts';
import { weakMarks } from '../support/marks.ts';
import { byMouse } from '../support/playing.ts';
import { everyStop, oneOfEachKind, type Stop, visit } from '../support/tour.ts';
import { allHere } from '../support/waits.ts';

const { AXE = '', AXE_SEED = '1' } = process.env;
const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** 1280 x 1024 at 400 %, and the narrowest phone. */
const SMALL = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];
/** As much of a page as is photographed: a debrief with all its folds open is fifty windows high. */
const HIGHEST = 2500;
const languages = ['en', 'es', 'en-XA'] as const;
type Paper = (typeof papers)[number];
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** The steps to look at: one of each kind, all of them, or a share of all. */
function stopsFor(language: number): readonly Stop[] {
  const all = everyStop();
  if (AXE === '') {
    const kinds = oneOfEachKind(all, Number(AXE_SEED) + language);
    return kinds.filter((_, at) => (languages[language] === 'en-XA' ? at % 3 === 0 : at % 2 === language));
  }
  if (AXE === 'all') return all;
  const [share = 1, shares = 1] = AXE.split('/').map(Number);
  return all.filter((_, at) => at % shares === share - 1);
}

async function open(language: string): Promise<{ page: Page; address: string }> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', bypassCSP: true });
  await withAxe(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const address = `${inject('site')}?stage=off&language=${language}`;
  await page.goto(address);
  await page.locator('[data-act="start"]').first().waitFor();
  await allHere(page); // or the first page would change while it is looked at
  return { page, address };
}

type Look = () => Promise<readonly string[]>;

/** All that is wrong, each fault with where and how it was looked at. */
async function told(where: string, look: Look): Promise<readonly string[]> {
  return (await look()).map((fault) => `${where}: ${fault}`);
}

/** What a paper can change, on each of these; and every rule on the first of them, where they are all asked for. */
async function axeOn(
  page: Page,
  size: string,
  papersHere: readonly Paper[],
  every: boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [place, { theme }] of papersHere.entries()) {
    await layPaper(page, theme);
    const rule = every && place === 0 ? undefined : 'color-contrast';
    found.push(...(await told(`${size}, ${theme}`, () => axeFaults(page, rule))));
  }
  return found;
}

async function lies(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of SMALL) {
    await page.setViewportSize(size);
    const where = `${size.width}x${size.height}`;
    found.push(...(await told(where, () => layoutFaults(page))));
    found.push(...(await told(where, () => hiddenFocuses(page))));
  }
  await page.setViewportSize(WIDE);
  const large = (on: boolean) =>
    page.evaluate((is) => document.documentElement.classList.toggle('text-200', is), on);
  await large(true);
  found.push(...(await told('text at 200 %', () => layoutFaults(page))));
  await large(false);
  return found;
}

/** What is only seen in pixels, on one paper: texts and marks against what they really stand on. */
async function weak(page: Page, size: typeof WIDE, { theme, least }: Paper): Promise<readonly string[]> {
  await layPaper(page, theme);
  await page.setViewportSize(size);
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.min(HIGHEST, Math.max(size.height, high)) });
  const { texts, weak: faint } = await weakTexts(page, least);
  const marks = await weakMarks(page);
  await page.setViewportSize(size);
  const none = texts === 0 ? ['no text was seen'] : [];
  return [...none, ...faint, ...marks].map((fault) => `pixels, ${size.width}, ${theme}: ${fault}`);
}

interface Turn {
  readonly at: number; // which paper is laid where; four turns lay each of them everywhere
  readonly language: (typeof languages)[number];
  readonly pixels: boolean;
}

/** Every rule on a wide page or on a phone by turns, so that each step, language and size meet; what is in another
    colour, everywhere. In words made up for the purpose only what they change is looked at. */
async function lookAt(page: Page, { at, language, pixels }: Turn): Promise<readonly string[]> {
  await openFolds(page);
  const whole = AXE !== '';
  const turned = papers.map((_, place) => papers[(place + at) % papers.length] ?? papers[0]);
  const axe = language !== 'en-XA';
  const found = [...(await told('wide', () => layoutFaults(page)))];
  if (axe)
    found.push(...(await axeOn(page, 'wide', whole ? papers : turned.slice(0, 2), whole || at % 2 === 0)));
  await page.setViewportSize(PHONE);
  if (axe)
    found.push(...(await axeOn(page, 'phone', whole ? papers : turned.slice(2), whole || at % 2 === 1)));
  found.push(...(await told('phone', () => hiddenFocuses(page))));
  if (whole || language !== 'en') found.push(...(await lies(page)));
  if (pixels) found.push(...(await weak(page, at % 8 < 4 ? WIDE : PHONE, turned[0] ?? papers[0])));
  await page.setViewportSize(WIDE);
  return found;
}

/** Pixels are looked at in either language by turns. */
const turnOf = (at: number, place: number): Turn => ({
  at: at + place,
  language: languages[place] ?? 'en',
  pixels: place === (AXE === '' ? at % 2 : at % 16 === 0 ? place : -1),
});

describe('the desk', () => {
  test.each(languages)(
    '[desk] in %s every step is without fault in each theme and size',
    async (language) => {
      const place = languages.indexOf(language);
      const { page, address } = await open(language);
      const stops = stopsFor(place);
      const found = [...(await told('title', () => lookAt(page, turnOf(place, place))))];
      for (const [at, stop] of stops.entries()) {
        await visit(page, address, stop);
        const faults = await told(stop.name, () => lookAt(page, turnOf(at, place)));
        if (AXE !== '') console.log(`${at + 1} of ${stops.length}: ${stop.name}`, faults);
        found.push(...faults);
      }
      expect(found).toEqual([]);
      expect(stops.length).toBeGreaterThan(4);
      await page.context().close();
    },
    7_200_000,
  );

  test('[desk] a planted fault of each kind is seen', async () => {
    const page = await browser.newPage({ viewport: { width: 600, height: 400 } });
    await page.setContent(`<body style="margin:0;font:20px sans-serif;color:#000">
      <p>black on white</p><p style="color:#999">grey on white</p><p style="opacity:0.3">faded</p>
      <p style="width:fit-content;background:linear-gradient(90deg,#fff,#222)">black on a gradient</p></body>`);
    const { texts, weak: faint } = await weakTexts(page, 4.5);
    expect(texts).toBe(4);
    expect(faint.join()).toMatch(/2\.8\d “grey on white”,\d\.\d+ “faded”,\d\.\d+ “black on a gradient”/);
    expect((await weakTexts(page, 1)).weak).toEqual([]);
    await page.setContent(`<html lang="en"><style>button, input { display: block; margin: 12px; outline: 0 }
        .well:focus-visible { outline: 3px solid #000; outline-offset: 1px }</style>
      <input class="well" aria-label="a" style="border: 2px solid #555">
      <input class="pale" aria-label="b" style="border: 2px solid #ccc">
      <button class="well" style="border: 1px solid #000">One</button>
      <svg width="40" height="20"><rect width="40" height="20" fill="#eee"/></svg>
      <div style="position: fixed; inset: auto 0 0; height: 300px; background: #fff">still</div>
      <button class="well" style="border: 0">Two</button></html>`);
    expect((await hiddenFocuses(page)).join()).toContain('“Two”: 9 of 9 points are covered');
    await page.setViewportSize({ width: 600, height: 800 });
    expect((await weakMarks(page)).map((fault) => fault.replace(/ [\d.]+.*(?=:)/, ''))).toEqual([
      'border: input.pale “”',
      'focus: input.pale “”',
      'sign: svg.null “”',
    ]);
    await layAxe(page);
    await page.evaluate(() => document.body.append(document.createElement('select')));
    expect((await axeFaults(page)).join()).toContain('select-name (1)');
    expect(await axeFaults(page, 'color-contrast')).toEqual([]);
    await page.close();
  });

  test('[desk] a slip is argued again in the debrief, and the gain is told', async () => {
    const { page, address } = await open('en');
    const debrief = everyStop().find(({ name }) => name.startsWith('parler-v-aws/candid 39'));
    if (debrief === undefined) throw new Error('no debrief of the candid walkthrough');
    await visit(page, address, debrief);
    const press = byMouse(page);
    await press({ act: 'section', id: 'slips' });
    await press({ act: 'reargue', id: '0' });
    await press({ act: 'part', id: 'authority' });
    await press({ act: 'authority', id: 'csa-7-2-b' });
    await press({ act: 'reargued' });
    const told = await page.locator('.reargued-numbers').innerText();
    const [before = 0, after = 0] = (told.match(/\d+/g) ?? []).map(Number);
    expect(after).toBeGreaterThan(before);
    expect(await page.locator('.score-points').textContent()).toMatch(/^\d+$/);
    await page.context().close();
  });
});
