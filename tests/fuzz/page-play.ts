// Plays the game in a real page by pressing whatever can be pressed, by pointer and by keys, and watches that it stays
// alive: no error, no request off the site, the focus somewhere, words on the screen, and a way on to the end.
import type { Browser, Page } from 'playwright-core';
import { nextEvent } from '../../src/explore/player.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { attempt, type Hearing, type HearingEvent, openHearing, type Step } from '../../src/hearing/index.ts';
import { replay } from '../../src/proceedings/index.ts';
import { type Watch, watch, withDownloads } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse, perform } from '../support/playing.ts';
import { keptInStore } from '../support/store.ts';
import { type Next, pick, strange, stream } from './chance.ts';
import { candidate, forPlays, isAlive, type Press, placeOf } from './in-page.ts';
import { Fault, must } from './readers.ts';

/** A play that can be made again: the chance of the game itself is fixed too. */
export interface PagePlay {
  readonly stage: boolean;
  readonly seed: number;
  readonly presses: readonly Press[];
}

const CASE = 'practice';
const level = openLevel(`levels/${CASE}.yaml`);
const keys: readonly string[] = [
  ...[
    'Tab',
    'Tab',
    'Tab',
    'Shift+Tab',
    'Enter',
    'Space',
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    'Escape',
  ],
  ...['Home', 'End', 'r', 't', 's', 'g', '?', 'Escape'],
];
const typed = strange.filter((text) => text !== '' && !text.startsWith('http'));

interface Opened extends Watch {
  readonly page: Page;
  close(): Promise<void>;
}

export async function openPlay(
  browser: Browser,
  site: string,
  { stage, seed, patience = 15_000 }: Pick<PagePlay, 'stage' | 'seed'> & { readonly patience?: number },
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await withDownloads(context);
  await context.addInitScript(forPlays, seed);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('filechooser', () => {}); // so that none stays open
  const watched = watch(page, site);
  await page.goto(stage ? site : `${site}?stage=off`);
  await page.locator('[data-act="start"]').first().waitFor();
  return { page, ...watched, close: () => context.close() };
}

async function doPress(page: Page, press: Press): Promise<void> {
  if (press.by === 'key') return page.keyboard.press(press.on);
  if (press.by === 'text') return page.keyboard.insertText(press.on);
  const place = await page.evaluate(placeOf, press);
  if (place !== null) await page.mouse.click(place.x, place.y);
}

const leavesThePage = ({ by, on }: Press) => by === 'text' || (by === 'key' && /Tab$/.test(on));

/** A press, and then all is as it must be. */
async function pressed({ page, complaints, strangers }: Opened, press: Press): Promise<void> {
  await doPress(page, press);
  const { words, focused, wasFocused } = await page.evaluate(isAlive);
  const what = `after '${press.by} ${press.on}'`;
  must(complaints.length === 0, `the page complains: ${complaints[0]} ${what}`);
  must(strangers.length === 0, `the page asks another site: ${strangers[0]} ${what}`);
  must(words > 40, `the screen is empty ${what}`);
  must(focused || !wasFocused || leavesThePage(press), `the focus is lost ${what}`);
}

/** The next press: mostly what leads on, at times anything, at times a key. */
async function chosen(page: Page, next: Next): Promise<Press> {
  if (next() < 0.2) return { by: 'key', on: pick(next, keys) };
  const found = await page.evaluate(candidate, { which: next(), onward: next() < 0.6, level: CASE });
  if (found === null) return { by: 'key', on: 'Escape' };
  return found;
}

const rooms: Readonly<Record<Step, string>> = {
  'chambers.brief': 'brief',
  'chambers.record': 'record',
  'argument.atLectern': 'lectern',
  'argument.building': 'building',
  'argument.bench': 'bench',
  'opposition.listening': 'opposition',
  rebuttal: 'rebuttal',
  'chambers.forecast': 'forecast',
  ruling: 'ruling',
  debrief: 'debrief',
};

/** The shortest way on. */
function onward(hearing: Hearing): HearingEvent | null {
  if (hearing.step === 'argument.atLectern') return { type: 'counsel.rested' };
  if (hearing.step === 'argument.building') return { type: 'issue.left' };
  if (hearing.step === 'opposition.listening') return { type: 'opposition.heard' };
  return nextEvent({ level, side: 'movant', seed: 1, strategy: clicking(1) }, hearing);
}

const isHere = async (page: Page, step: Step) => (await page.locator(`main.room-${rooms[step]}`).count()) > 0;

/** The hearing that the page is in: as it was kept, or one just opened. */
async function hearingIn(page: Page): Promise<Hearing> {
  const fresh = openHearing({ level, side: 'movant' });
  if (await isHere(page, fresh.step)) return fresh;
  await page.locator('.keeping-saved').first().waitFor({ state: 'attached' });
  const { hearing } = replay(level, await keptInStore(page, CASE));
  must(await isHere(page, hearing.step), 'what was kept is not what is shown');
  return hearing;
}

/** Out of every dialog and sheet, into the hearing. */
async function backToHearing(page: Page): Promise<void> {
  const inside = page.locator('dialog[open], .paper-kit');
  for (let times = 0; times < 8 && (await inside.count()) > 0; times += 1) {
    if ((await page.locator('[data-act="paper.closed"]').count()) > 0)
      await byMouse(page)({ act: 'paper.closed' });
    else await page.keyboard.press('Escape');
    await page.evaluate(isAlive);
  }
  must((await inside.count()) === 0, 'there is no way out of what is open');
  if ((await page.locator('main[class*="room-"]').count()) > 0) return;
  const resume = page.locator(`[data-act="resume"][data-id="${CASE}"]`);
  if ((await resume.count()) > 0) await resume.first().click();
  else await byMouse(page)({ act: 'start', id: CASE });
  await page.locator('main[class*="room-"]').first().waitFor();
}

async function finish(opened: Opened): Promise<void> {
  const { page } = opened;
  await backToHearing(page);
  let hearing = await hearingIn(page);
  for (let event = onward(hearing); event !== null; event = onward(hearing)) {
    try {
      await perform(page, byMouse(page), event);
      hearing = attempt(hearing, event).hearing;
      await page.locator(`main.room-${rooms[hearing.step]}`).waitFor();
    } catch (error) {
      throw new Fault(`a hearing cannot go on by '${event.type}' (${String(error).split('\n', 1)[0]})`);
    }
  }
  must(opened.complaints.length === 0, `the page complains: ${opened.complaints[0]}`);
}

export interface Played {
  readonly play: PagePlay; // as far as it went
  readonly broke: string | null;
}

export interface RandomPlay {
  readonly seed: number;
  readonly stage: boolean;
  readonly count: number; // presses
  readonly toTheEnd?: boolean; // and then to the end of the hearing; so unless said
  readonly patience?: number; // milliseconds to wait for anything
}

/** So many presses by chance, and then to the end of the hearing. */
export async function playAtRandom(
  browser: Browser,
  site: string,
  { count, toTheEnd = true, ...how }: RandomPlay,
): Promise<Played> {
  const { seed, stage } = how;
  const next = stream(seed);
  const presses: Press[] = [];
  const opened = await openPlay(browser, site, how);
  const broke = await faultIn(async () => {
    while (presses.length < count) {
      const press = await chosen(opened.page, next);
      presses.push(press);
      await pressed(opened, press);
      if (press.text !== true) continue;
      const text: Press = { by: 'text', on: pick(next, typed) };
      presses.push(text);
      await pressed(opened, text);
    }
    if (toTheEnd) await finish(opened);
  });
  await opened.close();
  return { play: { stage, seed, presses }, broke };
}

/** The very presses of a play once more. */
export async function playAgain(browser: Browser, site: string, play: PagePlay): Promise<Played> {
  const opened = await openPlay(browser, site, play);
  const broke = await faultIn(async () => {
    for (const press of play.presses) await pressed(opened, press);
    await finish(opened);
  });
  await opened.close();
  return { play, broke };
}

async function faultIn(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
