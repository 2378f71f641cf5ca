// A page whose browser fails it in one way or another, and what the tests of survival ask of it.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { flags, type Watch, watch } from './browser.ts';
import { byMouse } from './playing.ts';

/** A browser that puts pages by when they are left, as every browser outside tests does. */
export const launchAsUsed = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: flags, ignoreDefaultArgs: ['--disable-back-forward-cache'] });

export interface Broken {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly browser: CDPSession; // the browser's own controls of this page
  readonly seen: Watch;
}

export interface Breaking {
  readonly site: string;
  readonly search?: string;
  /** Runs in the page before anything of the game. */
  readonly before?: () => void;
  readonly prepare?: (context: BrowserContext, page: Page) => Promise<unknown>;
}

export async function openBroken(
  browser: Browser,
  { site, search = '?stage=off', before, prepare }: Breaking,
): Promise<Broken> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const seen = watch(page, site);
  if (before !== undefined) await context.addInitScript(before);
  await prepare?.(context, page);
  await page.goto(`${site}${search}`);
  return { context, page, browser: await context.newCDPSession(page), seen };
}

/** In the record of the practice case, two events on. */
export async function inRecord(page: Page): Promise<void> {
  await byMouse(page)({ act: 'start', id: 'practice' });
  await byMouse(page)({ act: 'brief.read' });
  await page.locator('.room-record').waitFor();
}

/** Presses the star of the card at that place. */
export const star = (page: Page, at: number): Promise<void> =>
  page.evaluate((place) => {
    document.querySelectorAll<HTMLElement>('[data-act="card.starred"]')[place]?.click();
  }, at);

export const stars = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Set(
        [...document.querySelectorAll<HTMLElement>('[data-act="card.starred"][aria-pressed="true"]')].map(
          ({ dataset }) => dataset.id,
        ),
      ).size,
  );

/** Waits until the bar says where the hearing is kept: longer than the keeper, which after three refusals waits for 15
    seconds and after four for a minute. */
export const keeping = (page: Page, where: 'saved' | 'memory'): Promise<void> =>
  page.locator(`.keeping-${where}`).first().waitFor({ state: 'attached', timeout: 90_000 });

/** What was complained of, but for files that a test itself kept away. */
export const faults = ({ complaints }: Watch): readonly string[] =>
  complaints.filter((one) => !/^Failed to load resource/.test(one));
