// Plays events through the page as a person would: by pressing what is seen, or by keys alone.
import type { Page } from 'playwright-core';
import type { HearingEvent } from '../../src/hearing/index.ts';
import { settled } from './waits.ts';

/** Something on the page, by what it does. */
export interface Control {
  readonly act: string;
  readonly id?: string;
  readonly request?: string; // for a forecast
  readonly element?: string;
}

/** Presses a control, however it is reached. */
export type Press = (control: Control) => Promise<void>;

export const selectorOf = ({ act, id, request, element }: Control): string =>
  [
    `[data-act="${act}"]`,
    ...(id === undefined ? [] : [`[data-id="${id}"]`]),
    ...(request === undefined ? [] : [`[data-request="${request}"]`]),
    ...(element === undefined ? [] : [`[data-element="${element}"]`]),
  ].join('');

/** Where a press is a choice, the label that carries it; else the control itself. */
export const byMouse =
  (page: Page): Press =>
  async (control) => {
    const selector = selectorOf(control);
    const found = page.locator(`label:has(${selector}), button${selector}`).first();
    await found.click();
  };

const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** The key that leads on from here: an arrow among the radios or tabs that the wanted one belongs to, else Tab. */
const nextKey = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const at = document.activeElement;
    const goal = document.querySelector(wanted);
    const isRadio = (one: Element | null) => one instanceof HTMLInputElement && one.type === 'radio';
    if (isRadio(at) && isRadio(goal) && at?.getAttribute('name') === goal?.getAttribute('name'))
      return 'ArrowDown';
    const tabs = at?.closest('[role="tablist"]');
    return tabs?.contains(goal) === true ? 'ArrowRight' : 'Tab';
  }, selector);

const MOST_TABS = 400;

/** Tab until it is reached, arrows inside a group of radios, then Space or Enter. */
export const byKeys =
  (page: Page): Press =>
  async (control) => {
    const selector = selectorOf(control);
    await page.locator(selector).first().waitFor({ state: 'attached' });
    await settled(page); // or the focus would still be taken elsewhere, and the key pressed there
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await isFocused(page, selector)) return page.keyboard.press('Space');
      await page.keyboard.press(await nextKey(page, selector));
    }
    throw new Error(`The keyboard never reached ${selector}.`);
  };

/** Opens a part of a stepper unless it is open. */
async function openPart(page: Page, press: Press, id: string) {
  const head = page.locator(`[data-act="part"][data-id="${id}"]`);
  await head.waitFor();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await press({ act: 'part', id });
}

/** Shows the cards that are not near the issue, where the wanted one is among them. */
async function reveal(page: Page, press: Press, card: Control) {
  const more = page.locator(selectorOf({ act: 'cards.all' }));
  const found = page.locator(selectorOf(card));
  await found.or(more).first().waitFor({ state: 'attached' });
  if ((await found.count()) === 0) await press({ act: 'cards.all' });
}

async function choose(page: Page, press: Press, card: Control) {
  await reveal(page, press, card);
  await press(card);
}

async function argue(page: Page, press: Press, event: Extract<HearingEvent, { type: 'slip.argued' }>) {
  await openPart(page, press, 'claim');
  await press({ act: 'claim', id: event.claim });
  await openPart(page, press, 'authority');
  await choose(page, press, { act: 'authority', id: event.authority });
  await openPart(page, press, 'exhibits');
  for (const id of event.exhibits) {
    await openPart(page, press, 'exhibits');
    await choose(page, press, { act: 'exhibit', id });
  }
  if (event.pin !== null) {
    await openPart(page, press, 'pin');
    await press({ act: 'pin', id: event.pin });
  }
  await openPart(page, press, 'certainty');
  await press({ act: 'certainty', id: event.certainty });
  await press({ act: 'slip.argued' });
}

/** Hears all lines of the other side, unless they have been heard. */
async function hearAll(page: Page, press: Press) {
  await page.locator('.room-opposition').waitFor();
  if ((await page.locator('[data-act="line.all"]').count()) > 0) await press({ act: 'line.all' });
}

async function note(page: Page, press: Press, { line, undoneBy }: { line: string; undoneBy: string }) {
  await hearAll(page, press);
  await press({ act: 'note', id: line });
  const card = { act: 'note.card', id: undoneBy };
  await page.locator('[data-act="note.card"]').first().waitFor();
  if (
    (await page.locator(selectorOf(card)).count()) === 0 &&
    (await page.locator(selectorOf({ act: 'cards.all' })).count()) > 0
  )
    await press({ act: 'cards.all' });
  if ((await page.locator(selectorOf(card)).count()) === 0) await press({ act: 'tab', id: 'law' });
  await choose(page, press, card);
  await press({ act: 'opposition.noted', id: line });
}

async function forecast(
  page: Page,
  press: Press,
  event: Extract<HearingEvent, { type: 'element.forecast' }>,
) {
  const { request, element, finding, reason, certainty } = event;
  await openPart(page, press, `${request}/${element}`);
  await press({ act: 'forecast.finding', id: finding, request, element });
  await press({ act: 'forecast.reason', id: reason, request, element });
  await press({ act: 'forecast.certainty', id: certainty, request, element });
}

async function rest(page: Page, press: Press) {
  const sure = page.locator('[data-act="rest"]');
  await sure.or(page.locator('[data-act="counsel.rested"]')).first().waitFor();
  if ((await sure.count()) > 0) await press({ act: 'rest' });
  await press({ act: 'counsel.rested' });
}

async function heard(page: Page, press: Press) {
  await hearAll(page, press);
  await press({ act: 'opposition.heard' });
}

/** One event of a hearing, done on the page. */
export async function perform(page: Page, press: Press, event: HearingEvent): Promise<void> {
  switch (event.type) {
    case 'brief.read':
      await press({ act: event.type });
      return page.locator('.room-record').waitFor(); // it is taken when the rest of the game has come
    case 'issue.chosen':
      return press({ act: 'issue.chosen', id: event.issue });
    case 'slip.argued':
      return argue(page, press, event);
    case 'bench.answered':
      await press({ act: 'direct', id: event.direct });
      await press({ act: 'because', id: event.because });
      return press({ act: 'bench.answered' });
    case 'counsel.rested':
      return rest(page, press);
    case 'opposition.noted':
      return note(page, press, event);
    case 'opposition.heard':
      return heard(page, press);
    case 'element.forecast':
      return forecast(page, press, event);
    default:
      return press({ act: event.type });
  }
}
