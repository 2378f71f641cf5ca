// Two tabs on one hearing: the second reads only and says so, and nothing that was said to be saved is lost.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSave } from '../../src/proceedings/index.ts';
import { launch, watch } from '../support/browser.ts';
import { byMouse } from '../support/playing.ts';
import { keptInStore } from '../support/store.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}?stage=off`);
  await page.locator('.front').waitFor();
  return page;
}

/** The cards that are starred on the page; one may be shown more than once. */
const starred = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const on = document.querySelectorAll<HTMLElement>('[data-act="card.starred"][aria-pressed="true"]');
    return [...new Set([...on].map(({ dataset }) => dataset.id ?? ''))].toSorted();
  });

/** Presses the star of a card, of those there are the one at that place, and gives its card. */
const star = (page: Page, at: number): Promise<string> =>
  page.evaluate((place) => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-act="card.starred"]')];
    const ids = [...new Set(all.map(({ dataset }) => dataset.id ?? ''))].toSorted();
    const id = ids[place % ids.length] ?? '';
    all.find(({ dataset }) => dataset.id === id)?.click();
    return id;
  }, at);

/** Both tabs in the record of the practice case, the first of them the writer. */
async function bothInRecord(context: BrowserContext) {
  const [first, second] = [await openTab(context), await openTab(context)];
  await byMouse(first)({ act: 'start', id: 'practice' });
  await byMouse(first)({ act: 'brief.read' });
  await first.locator('.room-record').waitFor();
  await first.locator('.keeping-saved').first().waitFor({ state: 'attached' });
  await second.reload();
  await second.locator('[data-act="resume"]').first().click();
  await second.locator('.room-record').waitFor();
  return { first, second };
}

test('[tabs] the second tab reads only, says so, and goes on where the first ended when that is closed', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { first, second } = await bothInRecord(context);
  const seen = watch(second, site);
  await second.getByText('open in another tab').waitFor();
  await star(first, 0);
  await star(first, 1);
  await star(second, 2);
  expect(await starred(first)).toHaveLength(2);
  expect(await starred(second)).toEqual([]);
  await first.locator('.keeping-saved').first().waitFor({ state: 'attached' });
  await first.close();
  await second.getByText('let the hearing go').waitFor();
  expect(await starred(second)).toHaveLength(2);
  await star(second, 2);
  await expect.poll(() => starred(second)).toHaveLength(3);
  expect(seen.complaints).toEqual([]);
  await context.close();
}, 120_000);

/** What a tab did in one interleaving. */
interface Done {
  readonly written: readonly string[]; // each save whose transaction was complete: only then is it called saved
  readonly refused: number; // stars pressed where the hearing is only read
  readonly writes: boolean; // whether the hearing was this tab's in the end
}

/** Has the page remember every save that its store has acknowledged. */
const rememberWrites = () => {
  const written: string[] = [];
  Object.assign(window, { written });
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function write(this: IDBObjectStore, ...given) {
    this.transaction.addEventListener('complete', () => written.push(String(given[0])));
    return put.apply(this, given);
  };
};

/** In the page's own time: stars pressed one after another, and between them the hearing left and come back to. */
const interleave = (page: Page, seed: number, acts: number): Promise<Done> =>
  page.evaluate(
    async ([start, most]) => {
      let state = start;
      const next = (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const find = (selector: string) => document.querySelector<HTMLElement>(selector);
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const until = async (holds: () => boolean) => {
        for (const end = performance.now() + 20_000; !holds() && performance.now() < end; ) await pause(1);
      };
      const reads = () =>
        [...document.querySelectorAll('.notice')].some((one) => /in another tab\./.test(one.textContent));
      let refused = 0;
      const pressStar = () => {
        const all = document.querySelectorAll<HTMLElement>('[data-act="card.starred"]');
        all[next(all.length)]?.click();
        if (reads()) refused += 1;
      };
      const leaveAndComeBack = async () => {
        find('[data-act="panel"][data-id="leave"]')?.click();
        await until(() => find('dialog [data-act="leave"]') !== null);
        find('dialog [data-act="leave"]')?.click();
        await until(() => find('[data-act="resume"][data-id="practice"]') !== null);
        await pause(next(20));
        find('[data-act="resume"][data-id="practice"]')?.click();
        await until(() => find('.room-record') !== null);
      };
      for (let act = 0; act < most; act += 1) {
        if (next(4) === 0) await leaveAndComeBack();
        else pressStar();
        await pause(next(12));
      }
      await until(() => find('.keeping-saving') === null);
      const { written } = window as unknown as { written: string[] };
      return { written: written.splice(0), refused, writes: !reads() };
    },
    [seed, acts] as const,
  );

const eventsOf = (save: string): readonly unknown[] => {
  const reading = readSave(save);
  return reading.ok ? reading.proceedings.events : [`does not read: ${reading.problem}`];
};

/** `INTERLEAVINGS=200` for the whole of the bar. A new hearing now and then, as a long one takes long to replay. */
const INTERLEAVINGS = Number(process.env.INTERLEAVINGS ?? 20);
const PER_HEARING = 20;
const ACTS = 4;

test('[tabs] whatever two tabs do at once, nothing that was said to be saved is lost', async () => {
  const tally = { written: 0, refused: 0, handedOver: 0 };
  for (let begun = 0; begun < INTERLEAVINGS; begun += PER_HEARING) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(rememberWrites);
    const { first, second } = await bothInRecord(context);
    const seen = [watch(first, site), watch(second, site)];
    let writer = true;
    for (let at = begun; at < Math.min(begun + PER_HEARING, INTERLEAVINGS); at += 1) {
      const done = await Promise.all([
        interleave(first, 2 * at + 1, ACTS),
        interleave(second, 7919 * at + 2, ACTS),
      ]);
      const { events } = await keptInStore(first, 'practice');
      for (const save of done.flatMap(({ written }) => written)) {
        const then = eventsOf(save);
        expect(events.slice(0, then.length), `seed ${at}: a save is lost`).toEqual(then);
        tally.written += 1;
      }
      const [{ writes }] = done;
      if (writes !== writer) tally.handedOver += 1;
      writer = writes;
      tally.refused += done[0].refused + done[1].refused;
    }
    expect(seen.flatMap(({ complaints }) => complaints)).toEqual([]);
    await context.close();
  }
  if (INTERLEAVINGS >= 200) console.log(JSON.stringify(tally));
  expect(tally.written).toBeGreaterThan(INTERLEAVINGS);
  expect(tally.refused).toBeGreaterThan(INTERLEAVINGS / 4);
  expect(tally.handedOver).toBeGreaterThan(0);
}, 400_000);
