// Read as you like: the settings are open from everywhere, they hold, the device is followed, and small windows and the
// system's own colours lose nothing.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults, layAxe } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { weakTexts } from '../support/contrast.ts';
import { asWideAsItGoes, layoutFaults, openFolds } from '../support/layout.ts';
import { openLevel } from '../support/levels.ts';
import { momentsOf, openAt } from '../support/moments.ts';
import { byMouse } from '../support/playing.ts';
import { settled } from '../support/waits.ts';

const site = `${inject('site')}?stage=off`;
const moments = momentsOf(openLevel('levels/parler-v-aws.yaml'), 'candid');
const at = (name: string) => {
  const found = moments.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no moment ${name}`);
  return found;
};
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** Spanish, or the made-up language that is a third longer than English. */
const inLanguage = (code: string) => `${site}&language=${code}`;

async function open(
  options: BrowserContextOptions = {},
  settings: object = {},
  address = site,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript((text) => {
    if (localStorage.length === 0) localStorage.setItem('serious-questions/settings', text);
  }, JSON.stringify(settings));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.locator('[data-act="start"]').first().waitFor();
  await settled(page); // its heading has the focus
  return page;
}

const settingsOpen = (page: Page) => page.locator('dialog[open][data-dialog="settings"]');

/** How many keys lead from where the focus is to the settings, opened. */
async function pressesToSettings(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  const opens = '[data-act="settings"], [data-act="dialog.settings"], [data-act="panel"][data-id="settings"]';
  for (let tabs = 0; tabs < 12; tabs += 1) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, opens);
    if (there) {
      await page.keyboard.press('Enter');
      await settingsOpen(page).waitFor();
      return keys.length + tabs + 1;
    }
    await page.keyboard.press('Tab');
  }
  return Number.POSITIVE_INFINITY;
}

interface Panel {
  readonly name: string;
  show(page: Page): Promise<void>;
}

const broken = readFileSync('tests/fixtures/tiny.yaml', 'utf8').replace('\ntitle:', '\ntitel:');
const press = (page: Page, act: string, id?: string) =>
  page
    .locator(`[data-act="${act}"]${id === undefined ? '' : `[data-id="${id}"]`}`)
    .first()
    .click();

/** The dialogs of the title page, and how each is reached from it. */
const overTheTitle: readonly Panel[] = [
  { name: 'bring', show: (page) => press(page, 'bring') },
  { name: 'guide', show: (page) => press(page, 'openGuide') },
  {
    name: 'problems',
    show: async (page) => {
      await press(page, 'bring');
      await page.locator('[data-act="pasteText"]').fill(broken);
      await press(page, 'bringText');
    },
  },
  ...(['share', 'class'] as const).map((name) => ({
    name,
    show: async (page: Page) => {
      await openFolds(page);
      await press(page, name === 'share' ? 'share' : 'classLink', 'practice');
      await page.locator(`[data-dialog="${name}"] [data-act="link"]`).waitFor();
    },
  })),
  {
    name: 'report',
    show: async (page) => {
      await openFolds(page);
      await press(page, 'askReport', 'practice');
      await page.locator('.report-verdict').waitFor({ timeout: 200_000 });
    },
  },
];

const panel = (id: string): Panel => ({
  name: id,
  show: (page) => page.locator(`[data-act="panel"][data-id="${id}"]`).dispatchEvent('click'),
});

const sizes = [
  [320, 640],
  [320, 256],
] as const;

/** A name that is put together of a sentence and a title has brackets within brackets in the made-up language. */
const MADE_UP = 'label-content-name-mismatch';

/** What axe finds in an open dialog, and how it lies in the smallest windows and with the widest text. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await page.locator(`dialog[open][data-dialog="${name}"]`).waitFor();
  await settled(page); // what must be scrolled can be reached by keys
  await layAxe(page);
  const found = (await axeFaults(page)).filter((fault) => !fault.startsWith(MADE_UP));
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    found.push(...(await layoutFaults(page)).map((fault) => `${name}, ${width}x${height}: ${fault}`));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const spaced = await asWideAsItGoes(page, () => layoutFaults(page));
  return [...found, ...spaced.map((fault) => `${name}, widest spacing: ${fault}`)];
}

async function closeAll(page: Page) {
  const open = () => page.locator('dialog[open]').count();
  for (let left = await open(); left > 0; left = await open()) {
    await page.locator('dialog[open] [data-act="dialog.closed"]').last().click();
    await expect.poll(open).toBeLessThan(left);
  }
  await settled(page); // the focus has been given back
}

describe('the settings are open from everywhere', () => {
  test('[reading] from the first page and from each dialog over it, which lies well in the smallest window', async () => {
    const page = await open({}, {}, inLanguage('en-XA'));
    expect(await pressesToSettings(page, ['Tab'])).toBeLessThanOrEqual(4);
    expect(await faultsOf(page, 'settings')).toEqual([]);
    await closeAll(page);
    for (const { name, show } of overTheTitle) {
      await show(page);
      expect(await faultsOf(page, name)).toEqual([]);
      await page.locator(`[data-dialog="${name}"] [data-act="dialog.closed"]`).focus();
      expect(await pressesToSettings(page, ['Shift+Tab']), name).toBeLessThanOrEqual(3);
      await page.keyboard.press('Escape');
      await settingsOpen(page).waitFor({ state: 'detached' });
      const focus = await page.evaluate(() => document.activeElement?.getAttribute('data-act'));
      expect([name, focus]).toEqual([name, 'dialog.settings']);
      expect(await page.locator(`dialog[open][data-dialog="${name}"]`).count()).toBe(1);
      await closeAll(page);
    }
    await page.context().close();
  });

  test('[reading] from every step on a narrow page, where they lie in the menu, in eight presses at most', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    for (const moment of moments) {
      await openAt(page, site, moment);
      const presses = await pressesToSettings(page, ['Shift+Tab', 'Enter', 'Tab']);
      expect(presses, moment.name).toBeLessThanOrEqual(8);
    }
    await page.context().close();
  });

  test('[reading] the panels of a hearing lie well in the smallest window, with the settings over them', async () => {
    const page = await open();
    await openAt(page, inLanguage('es'), at('lectern later'));
    for (const { name, show } of ['record', 'transcript', 'scales', 'glossary', 'leave'].map(panel)) {
      await show(page);
      await openFolds(page);
      expect(await faultsOf(page, name)).toEqual([]);
      await press(page, 'dialog.settings');
      await settingsOpen(page).waitFor();
      await closeAll(page);
    }
    await openAt(page, inLanguage('es'), at('debrief'));
    await openFolds(page);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      expect(await layoutFaults(page)).toEqual([]);
    }
    await page.context().close();
  });

  test('[reading] every part of a slip lies well in the smallest window', async () => {
    const page = await open();
    await openAt(page, inLanguage('en-XA'), at('building'));
    const parts = await page.locator('[data-act="part"]').count();
    expect(parts).toBe(5);
    for (let part = 0; part < parts; part += 1) {
      const head = page.locator('[data-act="part"]').nth(part);
      if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        expect(await layoutFaults(page), `part ${part}`).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await asWideAsItGoes(page, () => layoutFaults(page)), `part ${part}`).toEqual([]);
    }
    await page.context().close();
  });
});

/** What the text under the headings really is, in its own size. */
const measures = (page: Page) =>
  page.locator('.guide').evaluate((guide) => {
    const { fontSize, lineHeight, letterSpacing, wordSpacing, fontFamily } = getComputedStyle(guide);
    const size = Number.parseFloat(fontSize);
    return {
      lines: Number.parseFloat(lineHeight) / size,
      letters: Number.parseFloat(letterSpacing) / size || 0,
      words: Number.parseFloat(wordSpacing) / size || 0,
      face: fontFamily,
    };
  });

/** The colours that a picture on a canvas has in its first corner and most of in its darkest ink. */
const colourOfKeepsake = (page: Page) =>
  page.locator('canvas.keepsake').evaluate((canvas: HTMLCanvasElement) => {
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const all = pen.getImageData(0, 0, canvas.width, canvas.height).data;
    let darkest = 255;
    for (let at = 0; at < all.length; at += 4) darkest = Math.min(darkest, all[at + 1] ?? 255);
    return { paper: [...all.slice(0, 3)], darkest };
  });

describe('what is chosen holds', () => {
  test('[reading] the picture to keep is in black on white for whoever reads in high contrast', async () => {
    const page = await open();
    await openAt(page, inLanguage('es'), at('debrief'));
    const pictured = async () => {
      await press(page, 'picture');
      expect(await faultsOf(page, 'keepsake')).toEqual([]);
      await page.locator('[data-act="savePicture"]:enabled').waitFor();
      const colours = await colourOfKeepsake(page);
      await closeAll(page);
      return colours;
    };
    const usual = await pictured();
    expect(usual.paper).toEqual([243, 234, 215]);
    expect(usual.darkest).toBeGreaterThan(15);
    await page.emulateMedia({ contrast: 'more' });
    expect(await pictured()).toEqual({ paper: [255, 255, 255], darkest: 0 });
    await page.context().close();
  });

  test('[reading] the sheets of a paper kit and the pages beside the game fit the smallest window', async () => {
    const page = await open({}, {}, inLanguage('en-XA'));
    await openFolds(page);
    await press(page, 'printPaper', 'practice');
    await page.locator('.paper-sheet').first().waitFor();
    const found: string[] = [];
    const look = async (name: string) => {
      await layAxe(page);
      found.push(...(await axeFaults(page)).filter((fault) => !fault.startsWith(MADE_UP)));
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        found.push(...(await layoutFaults(page)).map((fault) => `${name}, ${width}x${height}: ${fault}`));
      }
    };
    await look('paper');
    for (const beside of ['accessibility.html', 'for-it.html']) {
      await page.goto(`${inject('site')}${beside}`);
      await look(beside);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('[reading] lines, spacing, typeface and paper take effect at once and are kept', async () => {
    const page = await open();
    await openAt(page, site, at('brief'));
    const before = await measures(page);
    await panel('settings').show(page);
    for (const id of ['lines-very-roomy', 'spacing-wider', 'typeface-book', 'theme-contrast'])
      await byMouse(page)({ act: 'setting', id });
    const chosen = await measures(page);
    expect(before).toMatchObject({ letters: 0, words: 0 });
    expect(chosen.lines).toBeCloseTo(2);
    expect(chosen.letters).toBeCloseTo(0.12);
    expect(chosen.words).toBeGreaterThanOrEqual(0.16);
    expect(chosen.face).toMatch(/^"Source Serif 4"/);
    await page.reload();
    await page.locator('[data-act="start"]').first().waitFor();
    await openAt(page, site, at('brief'));
    expect(await measures(page)).toEqual(chosen);
    expect((await weakTexts(page, 7)).weak).toEqual([]);
    await page.context().close();
  });

  test('[reading] no text keeps closer lines or letters than WCAG 1.4.12 asks, on any step', async () => {
    const page = await open({}, { lineHeight: 'very-roomy', spacing: 'wider' });
    for (const moment of moments) {
      await openAt(page, site, moment);
      const close = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#desk *')]
          .filter((one) =>
            [...one.childNodes].some(
              ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
            ),
          )
          .filter((one) => one.checkVisibility() && one.closest('.unseen, [aria-hidden]') === null)
          .filter((one) => {
            const style = getComputedStyle(one);
            const size = Number.parseFloat(style.fontSize);
            const [lines, letters, words] = [style.lineHeight, style.letterSpacing, style.wordSpacing].map(
              (value) => (Number.parseFloat(value) || 0) / size,
            );
            return !((lines ?? 0) > 1.49 && (letters ?? 0) > 0.119 && (words ?? 0) > 0.159);
          })
          .map((one) => `${one.className}: ${one.textContent?.slice(0, 40)}`),
      );
      expect(close, moment.name).toEqual([]);
    }
    await page.context().close();
  });

  test('[reading] left to the device, more contrast is followed, and no choice of the student is overruled', async () => {
    const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const asked = async (colorScheme: 'light' | 'dark', settings = {}) => {
      const page = await open({ contrast: 'more', colorScheme }, settings);
      const seen = await paper(page);
      await page.context().close();
      return seen;
    };
    expect(await asked('light')).toBe('rgb(255, 255, 255)');
    expect(await asked('dark')).toBe('rgb(0, 0, 0)');
    expect(await asked('dark', { theme: 'light' })).toBe('rgb(243, 234, 215)');
    const page = await open();
    expect(await paper(page)).toBe('rgb(243, 234, 215)');
    await page.context().close();
  });
});
