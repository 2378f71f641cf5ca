// Nothing is lost: the browser killed after every step, saves opened and refused, storage denied.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { HearingEvent } from '../../src/hearing/index.ts';
import { openProceedings, walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import { flags, launch, watch, withDownloads } from '../support/browser.ts';
import { openLevel, tiny } from '../support/levels.ts';
import { byMouse, perform } from '../support/playing.ts';
import { keptInStore } from '../support/store.ts';

const level = openLevel('levels/parler-v-aws.yaml');
const address = `${inject('site')}?stage=off`;
/** The walkthrough with the fewest events: each of them is followed by a kill. */
const [whole] = level.walkthroughs
  .map((walkthrough) => walkthroughProceedings(level, walkthrough))
  .sort((a, b) => a.events.length - b.events.length);
if (whole === undefined) throw new Error('the case has no walkthrough');
const { events: all } = whole;
const folder = mkdtempSync(join(tmpdir(), 'keeping-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  return page;
}

/** What the browser's store holds of the case, read as the game itself would. */
const kept = async (page: Page): Promise<readonly HearingEvent[]> =>
  (await keptInStore(page, level.id)).events;

const saved = (page: Page) => page.locator('.keeping-saved').first().waitFor({ state: 'attached' });

/** Has the page tell that its store has acknowledged a write. */
const tellOfWrites = () => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function write(this: IDBObjectStore, ...given) {
    this.transaction.addEventListener('complete', () => {
      document.documentElement.dataset.written = 'yes';
    });
    return put.apply(this, given);
  };
};

const start = (profile: string) =>
  chromium.launchPersistentContext(profile, {
    executablePath: inject('chromium'),
    args: flags,
    reducedMotion: 'reduce',
  });

/** No farewell: as a battery dies. */
async function kill(profile: string, context: BrowserContext) {
  spawnSync('pkill', ['-9', '-f', profile]);
  await context.close().catch(() => {});
}

/** Every place in the writing of a save where the browser can die, in order. At the last the save is there. */
const crashPoints = ['no transaction', 'nothing put', 'put', 'stored', 'completed'] as const;

/** Has the page stand still for good at that point of the next write, once it is told to. */
const standAt = (point: (typeof crashPoints)[number]) => {
  const isHere = (at: typeof point) => at === point && document.documentElement.dataset.armed === 'yes';
  const reach = (at: typeof point) => {
    if (!isHere(at)) return;
    console.log('crash point');
    for (;;);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function transact(this: IDBDatabase, names, mode, options) {
    if (mode === 'readwrite') reach('no transaction');
    const made = transaction.call(this, names, mode, options);
    if (mode === 'readwrite') made.addEventListener('complete', () => reach('completed'));
    return made;
  };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function write(this: IDBObjectStore, ...given) {
    reach('nothing put');
    const asked = put.apply(this, given);
    asked.addEventListener('success', () => reach('stored'));
    reach('put');
    return asked;
  };
};

/** `KILLS=all` kills it after each event of the hearing; CI after so many, and then lets it come to its end. */
const KILLS = process.env.KILLS === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.KILLS ?? 12);

describe('the browser killed after each event', () => {
  test('[keeping] every acknowledged event is there again, and the hearing goes on from it', async () => {
    const profile = join(folder, 'profile');
    let kills = 0;
    const points: (string | null)[] = [];
    for (let held = 0; held < whole.events.length; kills += 1) {
      // Some are killed a little later, in the middle of writing the next event.
      const point = kills % 2 === 1 ? crashPoints[(kills - 1) / 2] : undefined;
      const context = await start(profile);
      await context.addInitScript(tellOfWrites);
      if (point !== undefined) await context.addInitScript(standAt, point);
      const page = await openPage(context);
      await byMouse(page)({ act: held === 0 ? 'start' : 'resume', id: level.id });
      if (held > 0) held = await heldAgain(page, held, points.at(-1) ?? null);
      const left = whole.events.slice(held, kills < KILLS ? held + 1 : undefined);
      for (const event of left) {
        await perform(page, byMouse(page), event);
        await saved(page);
        held += 1;
      }
      const next = whole.events[held];
      if (point !== undefined && next !== undefined) await reach(page, next);
      points.push(point ?? null);
      await kill(profile, context);
    }
    const context = await start(profile);
    const page = await openPage(context);
    await byMouse(page)({ act: 'resume', id: level.id });
    await page.locator('.room-debrief').waitFor();
    expect(await kept(page)).toEqual(whole.events);
    expect(kills).toBeGreaterThanOrEqual(Math.min(KILLS, 24));
    expect(points.filter((point) => point !== null)).toEqual(crashPoints);
    await context.close();
  }, 400_000);

  /** How many events are there: all that were acknowledged, and the one that was being written or not. */
  async function heldAgain(page: Page, acknowledged: number, killedAt: string | null): Promise<number> {
    const events = await kept(page);
    expect(events).toEqual(all.slice(0, events.length));
    const more = killedAt === null ? [0] : killedAt === 'completed' ? [1] : [0, 1];
    expect(events.length - acknowledged, `killed at: ${killedAt}`).toBeOneOf(more);
    // It is kept once more when it has become this tab's to write. Until then an act waits, and the bar says what was.
    await page.locator('html[data-written]').waitFor({ state: 'attached' });
    return events.length;
  }

  /** Begins the event, and waits until its writing stands still at the crash point. */
  async function reach(page: Page, event: HearingEvent) {
    const reached = page.waitForEvent('console', (message) => message.text() === 'crash point');
    await page.evaluate(() => {
      document.documentElement.dataset.armed = 'yes';
    });
    perform(page, byMouse(page), event).catch(() => {}); // it never ends
    await reached;
  }
});

describe('saves from a file', () => {
  async function openFile(text: string) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await withDownloads(context);
    const page = await openPage(context);
    const { complaints } = watch(page, inject('site'));
    await byMouse(page)({ act: 'start', id: level.id });
    await byMouse(page)({ act: 'brief.read' });
    await page.locator('.room-record').waitFor(); // it is taken when the rest of the game has come
    await saved(page);
    await page.reload();
    const file = join(folder, `save-${Math.abs(text.length)}.json`);
    writeFileSync(file, text);
    const choosing = page.waitForEvent('filechooser');
    await byMouse(page)({ act: 'openSave' });
    await (await choosing).setFiles(file);
    return { context, page, complaints };
  }
  const good = writeSave({ ...whole, events: whole.events.slice(0, 8) });

  test('[keeping] a good save opens where it was, once the student agrees to it', async () => {
    const { context, page, complaints } = await openFile(good);
    await byMouse(page)({ act: 'choose', id: 'open' });
    await page.locator('main.room').waitFor();
    await expect.poll(() => kept(page)).toEqual(whole.events.slice(0, 8)); // once it is this tab's to write
    await saved(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['cut short', good.slice(0, 300), /not a saved hearing/],
    ['edited', good.replace(/"seed": \d+/, '"seed": 999'), /changed after it was saved/],
    ['of a newer format', JSON.stringify({ ...whole, format: 9 }), /newer version/],
    ['of another case', writeSave(openProceedings({ level: tiny, seed: 1 })), /not on this shelf/],
    [
      'with an event the court refuses',
      writeSave({ ...whole, events: whole.events.slice(1) }),
      /would not have allowed/,
    ],
  ])('[keeping] a save %s is refused in a sentence, and the kept one stays', async (_, text, sentence) => {
    const { context, page, complaints } = await openFile(text);
    await page.getByText(sentence).first().waitFor();
    expect(await kept(page)).toEqual([{ type: 'brief.read' }]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('[keeping] a save of a case that has changed says so and offers what can be done', async () => {
    const { context, page } = await openFile(
      writeSave({ ...whole, levelHash: '0123456789abcdef', events: whole.events.slice(0, 8) }),
    );
    await byMouse(page)({ act: 'choose', id: 'open' });
    await page
      .getByText(/has been changed since/)
      .first()
      .waitFor();
    expect(await page.locator('[data-act="choose"]').count()).toBe(3);
    await byMouse(page)({ act: 'choose', id: 'go-on' });
    await page.locator('main.room').waitFor();
    await expect.poll(() => kept(page)).toEqual(whole.events.slice(0, 8));
    await saved(page);
    await context.close();
  });
});

describe('storage denied', () => {
  test.each([
    ['missing', () => Reflect.deleteProperty(window, 'indexedDB')],
    [
      'refused',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    ],
  ])('[keeping] with IndexedDB %s, play goes on in memory and says so', async (_, deny) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(deny);
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('denied', 'QuotaExceededError');
      };
    });
    const page = await context.newPage();
    const { complaints } = watch(page, inject('site'));
    await page.goto(address);
    await byMouse(page)({ act: 'start', id: level.id });
    for (const event of whole.events.slice(0, 4)) await perform(page, byMouse(page), event);
    await page.locator('.keeping-memory').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
