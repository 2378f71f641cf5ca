// Shows a case on every surface that the game has: shelf, links, report, paper kit, every step of a hearing with its
// panels, the debrief with all of its parts, and what is saved from it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { HearingEvent } from '../../src/hearing/index.ts';
import { byMouse, perform } from './playing.ts';

export interface Tour {
  readonly key: string; // of the case on the shelf
  readonly events: readonly HearingEvent[];
  readonly full: boolean; // the report and the paper kit too, which take their time
}

export interface Saved {
  readonly name: string; // of the file
  readonly text: string; // empty for a picture
}

/** What is offered for saving when something is pressed. */
async function saved(page: Page, control: { readonly act: string; readonly id?: string }): Promise<Saved> {
  const waiting = page.waitForEvent('download');
  await byMouse(page)(control);
  const file = await waiting;
  const name = file.suggestedFilename();
  return { name, text: name.endsWith('.png') ? '' : readFileSync(await file.path(), 'utf8') };
}

const closed = (page: Page) => byMouse(page)({ act: 'dialog.closed' });

async function onShelf(page: Page, { key, full }: Tour): Promise<readonly Saved[]> {
  const press = byMouse(page);
  const more = () => page.locator(`[data-act="more"][data-id="${key}"]`).click();
  await more();
  for (const act of ['share', 'classLink']) {
    await press({ act, id: key });
    await page.locator('[data-act="link"]').waitFor();
    await closed(page);
  }
  const files = [await saved(page, { act: 'saveCase', id: key })];
  if (!full) return files;
  await press({ act: 'askReport', id: key });
  await page.locator('[data-act="saveReport"]').waitFor({ timeout: 120_000 });
  files.push(await saved(page, { act: 'saveReport' }));
  await closed(page);
  await press({ act: 'printPaper', id: key });
  await page.locator('.paper-kit').waitFor();
  await press({ act: 'paper.closed' });
  return files;
}

/** Opens what single keys open, and every card and every fold in it. */
async function throughPanels(page: Page) {
  for (const [key, panel] of [
    ['r', 'record'],
    ['t', 'transcript'],
    ['s', 'scales'],
    ['g', 'glossary'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(`[data-dialog="${panel}"]`).waitFor();
    await unfold(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
}

/** Every fold, every card and every tab that is on the screen. */
async function unfold(page: Page) {
  for (const tab of await page.locator('[role="tab"]:visible').all()) {
    await tab.click();
    await page.evaluate(openAll);
  }
  await page.evaluate(openAll);
}

/** In the page: presses what only shows more. */
async function openAll() {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const more =
    '[data-act="card.opened"][aria-expanded="false"], [data-act="reading.flipped"], [data-act="line.all"]';
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) fold.open = true;
  for (const one of document.querySelectorAll<HTMLElement>(more)) one.click();
  await frame();
  await frame();
}

async function throughHearing(page: Page, { key, events }: Tour) {
  await byMouse(page)({ act: 'start', id: key });
  await page.locator('.room-brief').waitFor();
  const seen = new Set<string>();
  for (const event of events) {
    await page.evaluate(openAll);
    const step = (await page.locator('main').getAttribute('class')) ?? '';
    if (/lectern|opposition|ruling/.test(step) && !seen.has(step)) await throughPanels(page);
    seen.add(step);
    await perform(page, byMouse(page), event);
  }
  await page.locator('.room-debrief').waitFor();
}

async function atTheEnd(page: Page): Promise<readonly Saved[]> {
  await throughPanels(page);
  await page.evaluate(openAll);
  await page.locator('[data-act="reargue"]').first().click();
  await page.locator('[data-dialog="practice"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  const files = [await saved(page, { act: 'saveTranscript' }), await saved(page, { act: 'save' })];
  await byMouse(page)({ act: 'picture' });
  await page.locator('[data-act="savePicture"]:enabled').waitFor();
  files.push(await saved(page, { act: 'savePicture' }));
  return files;
}

/** The files that were saved on the way. */
export async function tour(page: Page, tourOf: Tour): Promise<readonly Saved[]> {
  const first = await onShelf(page, tourOf);
  await throughHearing(page, tourOf);
  return [...first, ...(await atTheEnd(page))];
}
