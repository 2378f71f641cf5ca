// The debrief as it is shown, saved and printed: one screen that says it all, folds by keyboard, a picture, a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { playOut } from '../../src/explore/index.ts';
import { type DebriefView, present } from '../../src/present/index.ts';
import { openProceedings, type Proceedings, replay } from '../../src/proceedings/index.ts';
import { launch, type Watch, watch, withDownloads } from '../support/browser.ts';
import { ended, openDebrief } from '../support/endings.ts';
import { openLevel } from '../support/levels.ts';
import { byKeys, byMouse } from '../support/playing.ts';
import { settled } from '../support/waits.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const candid = ended(level, 'candid');
const chromebook = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 390, height: 844 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** Always the first of what is offered: no slip of it is any good, and its debrief is among the longest. */
function careless(): Proceedings {
  const { events } = playOut({ level, side: 'movant', seed: 2, strategy: (offers) => offers[0] ?? none() });
  return { ...openProceedings({ level, seed: 2 }), events };
}
function none(): never {
  throw new Error('nothing was offered');
}

const debriefOf = (proceedings: Proceedings) =>
  present(replay(level, proceedings).hearing, proceedings.seed).body as DebriefView;

interface Opened extends Watch {
  readonly page: Page;
}

async function open(
  options: BrowserContextOptions,
  { stage = false, proceedings = candid, settings = {} } = {},
): Promise<Opened> {
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });
  await withDownloads(context);
  await context.addInitScript(
    (chosen) => localStorage.setItem('serious-questions/settings', JSON.stringify(chosen)),
    settings,
  );
  await context.addInitScript(axe);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const watched = watch(page, site);
  await openDebrief(page, stage ? site : `${site}?stage=off`, proceedings);
  return { page, ...watched };
}

/** What of these is not wholly to be seen without scrolling, above the acts at the foot. */
const unseen = (page: Page, selectors: readonly string[]) =>
  page.evaluate((wanted) => {
    const foot = document.querySelector('.acts')?.getBoundingClientRect().top ?? 0;
    return wanted.flatMap((selector) => {
      const all = [...document.querySelectorAll(selector)].filter((one) => one.closest('.handout') === null);
      const hidden = all.filter((one) => {
        const { top, bottom, height } = one.getBoundingClientRect();
        return height === 0 || top < 0 || bottom > foot;
      });
      return all.length === 0 ? [`no ${selector}`] : hidden.map(() => selector);
    });
  }, selectors);

const said = ['main h1', '.number-ruling', '.number-advocacy', '.bar-item', '.lesson-best', '.lesson-change'];

async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await checker.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    const folds = [...document.querySelectorAll('details')];
    for (const fold of folds) fold.open = true;
    return folds.length;
  });

describe('the first screen of the debrief', () => {
  test.each([
    ['actual', ended(level, 'actual')],
    ['careless', careless()],
  ])('[ending] on a Chromebook %s is told whole without scrolling', async (_, proceedings) => {
    const { page } = await open(chromebook, { stage: true, proceedings });
    await page.locator('body:not(.no-stage) #stage canvas').waitFor();
    await expect.poll(() => unseen(page, said)).toEqual([]);
    expect(await unseen(page, ['.debrief-sources'])).toEqual(['.debrief-sources']); // the search does find
    await page.context().close();
  });

  test('[ending] the numbers stand apart, and the best moment agrees with its points', async () => {
    const { page } = await open(chromebook);
    const { advocacy, best } = debriefOf(candid);
    expect(await page.locator('.number-ruling').innerText()).toMatch(/Motion denied/);
    expect(await page.locator('.number-ruling').innerText()).not.toMatch(/\d/);
    expect(await page.locator('.number-advocacy').innerText()).toContain(String(advocacy));
    const moment = await page.locator('.ending .lesson-best').innerText();
    expect(moment).toContain(`“${best?.say}”`);
    expect(moment).toContain(`Earned ${best?.earned} of ${best?.most} points`);
    await page.context().close();
  });

  test.each([
    ['a phone in the dark', phone, 'dark'],
    ['a Chromebook', chromebook, 'light'],
  ] as const)('[ending] on %s all unfolded has no fault and nothing sticks out', async (_, size, theme) => {
    const { page } = await open({ ...size, colorScheme: theme });
    expect(await unfold(page)).toBeGreaterThan(10);
    expect(await faults(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await page.context().close();
  });

  test('[ending] every part opens by keyboard, and its heading has the focus', async () => {
    const { page } = await open(chromebook);
    for (const id of ['lines', 'slips', 'findings', 'transcript']) {
      const part = page.locator(`#debrief-${id}`);
      expect(await part.getAttribute('open')).toBeNull();
      await byKeys(page)({ act: 'section', id });
      expect(await part.getAttribute('open')).not.toBeNull();
      expect(await part.locator('> summary').evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await part.getAttribute('open')).toBeNull();
    }
    await page.context().close();
  });
});

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the picture', () => {
  async function save(page: Page, name: string): Promise<{ readonly png: Buffer; readonly file: string }> {
    await byMouse(page)({ act: 'picture' });
    await page.locator('[data-act="savePicture"]:not(:disabled)').waitFor();
    if (name !== '') await page.locator('[data-act="keepsakeName"]').fill(name);
    await settled(page); // it is painted anew from then on
    const waiting = page.waitForEvent('download');
    await byMouse(page)({ act: 'savePicture' });
    const download = await waiting;
    await page.locator('[data-dialog="keepsake"]').waitFor({ state: 'detached' });
    return { png: readFileSync(await download.path()), file: download.suggestedFilename() };
  }

  test('[ending] it is drawn here, saved as a PNG, and carries a name only if one was typed', async () => {
    const { page, complaints, strangers } = await open({ ...chromebook, bypassCSP: false });
    const scripts: string[] = [];
    page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
    const { png, file } = await save(page, '');
    expect(scripts.some((url) => url.includes('paint'))).toBe(true); // fetched when asked for, not before
    expect(file).toBe('parler-v-aws.png');
    expect(sizeOf(png)).toEqual([1200, 1500]);
    expect((await save(page, '')).png.equals(png)).toBe(true);
    expect((await save(page, 'A. Student')).png.equals(png)).toBe(false);
    await page.getByText('Saved to a file.').waitFor();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  test('[ending] a very long name is not cut off: the picture grows no wider, only longer if it must', async () => {
    const { page } = await open(phone);
    const { png } = await save(page, 'W'.repeat(60));
    const [width, height = 0] = sizeOf(png);
    expect(width).toBe(1200);
    expect(height).toBeGreaterThanOrEqual(1500);
    await page.context().close();
  });
});

/** How many pages a PDF has, by the page objects in it. */
const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

describe('on paper', () => {
  const printOn = (page: Page, format: 'A4' | 'Letter') =>
    page.pdf({ format, printBackground: true }).then(pagesOf);
  const quiet = (page: Page) => page.evaluate(() => void Object.assign(window, { print: () => {} }));

  test.each([
    ['careless', careless(), 100],
    ['actual, with text at 200 %', ended(level, 'actual'), 200],
  ])('[ending] %s is one page, on A4 and on Letter; everything is many', async (_, proceedings, textSize) => {
    const { page } = await open(chromebook, { proceedings, settings: { textSize, theme: 'dark' } });
    await quiet(page);
    await byMouse(page)({ act: 'print' });
    expect([await printOn(page, 'A4'), await printOn(page, 'Letter')]).toEqual([1, 1]);
    await byMouse(page)({ act: 'printAll' });
    expect(await printOn(page, 'A4')).toBeGreaterThan(8);
    await expect.poll(() => page.locator('details[open]').count()).toBe(0); // folded again afterwards
    await byMouse(page)({ act: 'print' });
    expect(await printOn(page, 'A4')).toBe(1);
    await page.context().close();
  });

  test('[ending] it is black on white with room for a name, and nothing to press', async () => {
    const { page } = await open({ ...chromebook, colorScheme: 'dark' });
    expect(await page.locator('.handout').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.handout-line').count()).toBe(2);
    expect(await page.locator('.handout-prompt').count()).toBe(3);
    const shown = await page.evaluate(() => {
      const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
        one.checkVisibility(),
      );
      const dark = visible.filter((one) => {
        const [red = 255, green = 255, blue = 255, alpha = 1] = (
          getComputedStyle(one).backgroundColor.match(/[\d.]+/g) ?? []
        ).map(Number);
        return alpha > 0 && Math.min(red, green, blue) < 255;
      });
      return {
        buttons: visible.filter((one) => one.matches('button, .acts, .bar, .beside, #stage')).length,
        dark: dark.map(({ className }) => className),
        ink: getComputedStyle(document.querySelector('.handout-title') ?? document.body).color,
        paper: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(shown).toEqual({ buttons: 0, dark: [], ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
    await page.context().close();
  });
});
