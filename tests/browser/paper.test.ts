// The kit for the table, from the shelf to the printer: real pages, nothing cut, nothing twice, nothing given away.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Level } from '../../src/level/index.ts';
import { launch, watch } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse } from '../support/playing.ts';

const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function openKit(id: string, theme = 'light', language = 'en') {
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
  await context.addInitScript(
    (chosen) => localStorage.setItem('serious-questions/settings', JSON.stringify({ theme: chosen })),
    theme,
  );
  await context.addInitScript(axe);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const watched = watch(page, site);
  await page.goto(`${site}?stage=off&language=${language}`);
  await page.locator(`[data-act="more"][data-id="${id}"]`).click();
  await byMouse(page)({ act: 'printPaper', id });
  await page.locator('.paper-kit').waitFor();
  return { page, ...watched };
}

/** How many pages a PDF has, by the page objects in it. */
const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
const printed = (page: Page, format: 'A4' | 'Letter') =>
  page.pdf({ format, printBackground: true }).then(pagesOf);

const idsOf = (page: Page, name: string) =>
  page
    .locator(`[data-paper-${name}]`)
    .evaluateAll((all, key) => all.map((one) => one.getAttribute(key) ?? ''), `data-paper-${name}`);
const sorted = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id).toSorted();

/** What must not be cut by the end of a page, and how it could be all the same. */
const whole = '[data-paper-card], [data-paper-question], [data-paper-line], [data-paper-key], .paper-slip';
const cuttable = (page: Page, most: number) =>
  page
    .locator(whole)
    .evaluateAll(
      (all, height) =>
        all
          .filter(
            (one) =>
              getComputedStyle(one).breakInside !== 'avoid' || one.getBoundingClientRect().height > height,
          )
          .map((one) => one.textContent?.slice(0, 40)),
      most,
    );

/** Every colour on the sheets that is no grey. */
const coloured = (page: Page) =>
  page.evaluate(() => {
    const shown = [document.body, ...document.querySelectorAll('.paper-root, .paper-root *')];
    const isGrey = (colour: string) => {
      const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 || (red === green && green === blue);
    };
    return shown
      .filter((one) => one === document.body || (one.checkVisibility() && one.closest('.paper-bar') === null))
      .flatMap((one) => {
        const style = getComputedStyle(one);
        const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
        const lines = sides.filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0);
        const colours = [
          style.color,
          style.backgroundColor,
          ...lines.map((side) => style[`border${side}Color`]),
        ];
        const odd = colours.filter((colour) => !isGrey(colour));
        return style.backgroundImage === 'none' ? odd : [...odd, style.backgroundImage];
      });
  });

const SPANISH = 32; // pages: each quotation has its translation beside it
const FEW = 4; // a phrase of fewer words than this may stand in one of the reasons to choose from on the forecast form

/** All that only the ruling may say. */
function kept({ ruling }: Level): readonly string[] {
  const { findings, issues, closing, meaning, afterwards, quotations } = ruling;
  return [
    ruling.name,
    closing.quote,
    ...meaning,
    ...afterwards,
    ...quotations.map(({ quote }) => quote),
    ...[...findings, ...issues].flatMap(({ explained, quotations: all }) => [
      explained,
      ...all.map(({ quote }) => quote),
    ]),
  ]
    .map((text) => text.trim())
    .filter((text) => text.split(' ').length >= FEW);
}

const textOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? '').join('\n'));

describe.each([
  ['practice', 8, 14],
  ['parler-v-aws', 18, 30],
])('the paper kit of %s', (id, least, most) => {
  const level = openLevel(`levels/${id}.yaml`);
  const hand = level.hands.movant;

  test('[paper] prints whole: pages counted, every part once, none cut, none coloured', async () => {
    const { page, complaints, strangers } = await openKit(id, 'dark');
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printed(page, format);
      expect(pages).toBeGreaterThanOrEqual(least);
      expect(pages).toBeLessThanOrEqual(most);
    }
    expect((await idsOf(page, 'card')).toSorted()).toEqual(sorted([...level.record, ...level.law]));
    expect((await idsOf(page, 'claim')).toSorted()).toEqual(sorted(hand.claims));
    expect((await idsOf(page, 'question')).toSorted()).toEqual(sorted(hand.bench));
    expect((await idsOf(page, 'line')).toSorted()).toEqual(sorted(hand.opposition));

    await page.setViewportSize({ width: 680, height: 900 }); // the width of an A4 page between its margins
    await page.emulateMedia({ media: 'print' });
    expect(await cuttable(page, 900)).toEqual([]); // and 900 px are less than Letter's height between its margins
    expect(await cuttable(page, 20)).not.toEqual([]); // the search does find
    expect(await coloured(page)).toEqual([]);
    await page
      .locator('.paper-sheet h2')
      .first()
      .evaluate((one) => one.style.setProperty('color', '#a00'));
    expect(await coloured(page)).not.toEqual([]);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  test('[paper] says each line and question once, and the ruling in its envelope alone', async () => {
    const { page } = await openKit(id);
    const ruling = await textOf(page, '[data-sheet="ruling"]');
    const others = await textOf(page, '[data-sheet]:not([data-sheet="ruling"])');
    for (const words of kept(level)) {
      expect(ruling).toContain(words);
      expect(others).not.toContain(words);
    }
    for (const { say } of [...hand.opposition, ...hand.claims]) expect(others.split(say)).toHaveLength(2);
    for (const { ask } of hand.bench) expect(others.split(ask)).toHaveLength(2);
    expect(await page.locator('[data-sheet="ruling-envelope"]').innerText()).toContain(
      'Do not open before the forecast is sealed',
    );
    await page.context().close();
  });
});

describe('the kit in Spanish', () => {
  test('[paper] says the case and its own words in Spanish, and quotes the court in English', async () => {
    const { page } = await openKit('parler-v-aws', 'light', 'es');
    expect(await page.locator('[data-sheet="ruling-envelope"]').innerText()).toContain('No abrir antes');
    const said = await textOf(page, '[data-sheet]');
    const level = openLevel('levels/parler-v-aws.yaml');
    expect(said).toContain(level.ruling.closing.quote);
    for (const { ask } of level.hands.movant.bench) expect(said).not.toContain(ask);
    const pages = [await printed(page, 'A4'), await printed(page, 'Letter')];
    for (const count of pages) expect(count).toBeLessThanOrEqual(SPANISH);
    await page.context().close();
  });
});

describe('the kit on the screen', () => {
  test('[paper] sheets are chosen, printed by the browser, and closed again by Escape', async () => {
    const { page } = await openKit('practice');
    await page.evaluate(() =>
      Object.assign(window, {
        printed: 0,
        print: () =>
          Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 }),
      }),
    );
    const all = await page.locator('[data-sheet]').count();
    await page.locator('[data-act="paper.sheet"][data-id="key"]').click();
    expect(await page.locator('[data-sheet]').count()).toBe(all - 1);
    expect(await page.locator('[data-sheet="key"]').count()).toBe(0);
    await byMouse(page)({ act: 'paper.print' });
    expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);

    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations: found } = await checker.run({ runOnly: tags });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(violations).toEqual([]);

    await page.keyboard.press('Escape');
    await page.locator('.paper-kit').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('printPaper');
    expect(await page.locator('.front').isVisible()).toBe(true);
    await page.context().close();
  });
});
