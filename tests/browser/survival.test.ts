// What a browser can do to a hearing, done to it: its storage full, refused, wiped or deaf, the page put by and brought back,
// files that are missing, errors that got out. Each is survived, and said in a sentence.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSave, walkthroughProceedings } from '../../src/proceedings/index.ts';
import {
  type Breaking,
  faults,
  inRecord,
  keeping,
  launchAsUsed,
  openBroken,
  star,
  stars,
} from '../support/broken-page.ts';
import { withDownloads } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byKeys, byMouse, perform } from '../support/playing.ts';
import { keptInStore, layInStore } from '../support/store.ts';

const site = inject('site');
const origin = new URL(site).origin;
let browser: Browser;
beforeAll(async () => {
  browser = await launchAsUsed(inject('chromium'));
});
afterAll(() => browser.close());

const open = (breaking: Omit<Breaking, 'site'> = {}) => openBroken(browser, { site, ...breaking });
const keptEvents = async (page: Page) => (await keptInStore(page, 'practice')).events.length;
const says = (page: Page, sentence: RegExp) => page.getByText(sentence).first().waitFor();
const calm = (page: Page) => page.locator('main.calm');

/** Has an error thrown where nothing of the game catches it. */
const plant = (page: Page, message = 'planted') =>
  page.evaluate((text) => {
    setTimeout(() => {
      throw new TypeError(text);
    });
  }, message);

describe('storage', () => {
  test('[survival] full: play goes on in memory, and is kept by itself once there is room', async () => {
    const { context, page, browser: controls, seen } = await open();
    await controls.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await inRecord(page);
    await star(page, 0);
    await keeping(page, 'memory');
    await controls.send('Storage.overrideQuotaForOrigin', { origin });
    await keeping(page, 'saved');
    expect(await keptEvents(page)).toBe(2);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] wiped in the middle of a hearing: said, and the hearing is kept once more', async () => {
    const { context, page, browser: controls, seen } = await open();
    await inRecord(page);
    await keeping(page, 'saved');
    await controls.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await says(page, /has cleared what it kept/);
    await keeping(page, 'saved');
    await expect.poll(() => keptEvents(page)).toBe(1);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] taken away from another tab: that is not held up, and the hearing is kept once more', async () => {
    const { context, page, seen } = await open();
    await inRecord(page);
    await keeping(page, 'saved');
    const other = await context.newPage();
    await other.goto(`${site}for-it.html`);
    const answer = await other.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const asking = indexedDB.deleteDatabase('serious-questions');
          for (const name of ['success', 'blocked', 'error'])
            asking.addEventListener(name, () => resolve(name));
        }),
    );
    expect(answer).toBe('success');
    await says(page, /has cleared what it kept/);
    await keeping(page, 'saved');
    await expect.poll(() => keptEvents(page)).toBe(1);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test.each([
    [
      'never answers',
      () => {
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function wait(this: IDBFactory, ...given) {
          if (document.documentElement.dataset.works === 'yes') return open.apply(this, given);
          return Object.assign(new EventTarget(), { onsuccess: null }) as unknown as IDBOpenDBRequest;
        };
      },
    ],
    [
      'refuses to be opened',
      () => {
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function refuse(this: IDBFactory, ...given) {
          if (document.documentElement.dataset.works === 'yes') return open.apply(this, given);
          throw new DOMException('no', 'UnknownError');
        };
      },
    ],
  ])('[survival] that %s: said within seconds, and the hearing is kept once it does', async (_, before) => {
    const { context, page, seen } = await open({ before, prepare: (__, made) => made.clock.install() });
    await inRecord(page);
    await page.clock.runFor(6_000);
    await keeping(page, 'memory');
    await star(page, 0);
    expect(await stars(page)).toBe(1);
    await page.evaluate(() => {
      document.documentElement.dataset.works = 'yes';
    });
    await expect
      .poll(
        async () => {
          await page.clock.runFor(20_000);
          return page.locator('.keeping-saved').count();
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
    expect(await keptEvents(page)).toBe(2);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] that could not be seen: an earlier hearing is not written over', async () => {
    const refuse = () => {
      const find = IDBObjectStore.prototype.get;
      IDBObjectStore.prototype.get = function refuse(this: IDBObjectStore, ...given) {
        if (document.documentElement.dataset.works === 'yes') {
          document.documentElement.dataset.looked = 'yes';
          return find.apply(this, given);
        }
        throw new DOMException('no', 'UnknownError');
      };
    };
    const level = openLevel('levels/practice.yaml');
    const [walkthrough] = level.walkthroughs;
    if (walkthrough === undefined) throw new Error('no walkthrough');
    const earlier = walkthroughProceedings(level, walkthrough);
    const { context, page, seen } = await open({ before: refuse });
    await layInStore(page, earlier);
    await page.reload();
    await inRecord(page);
    await keeping(page, 'memory');
    await page.evaluate(() => {
      document.documentElement.dataset.works = 'yes';
    });
    await star(page, 0);
    await page.locator('html[data-looked]').waitFor({ state: 'attached' }); // before it would have been written
    await keeping(page, 'memory');
    expect(await keptInStore(page, 'practice')).toEqual(earlier);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] shut off altogether, with the tabs’ locks and the copy of the site: the game starts and plays', async () => {
    const shut = () => {
      const no = () => {
        throw new DOMException('no', 'SecurityError');
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, { get: no });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: no });
      LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    };
    const { context, page, seen } = await open({ before: shut });
    await inRecord(page);
    await keeping(page, 'memory');
    await star(page, 0);
    expect(await stars(page)).toBe(1);
    await page.keyboard.press('?');
    await page.locator('[data-dialog="keys"]').waitFor();
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] spoilt: settings, hearings and cases that are no such thing are passed over', async () => {
    const spoil = () => localStorage.setItem('serious-questions/settings', '{"textSize":{"a":1}');
    const { context, page, seen } = await open({ before: spoil });
    const lay = (database: string, name: string, values: readonly (readonly [string, unknown])[]) =>
      page.evaluate(
        ([base, store, all]) =>
          new Promise<void>((resolve) => {
            const asking = indexedDB.open(base);
            asking.onupgradeneeded = () => asking.result.createObjectStore(store);
            asking.onsuccess = () => {
              const writing = asking.result.transaction(store, 'readwrite');
              for (const [key, value] of all) writing.objectStore(store).put(value, key);
              writing.oncomplete = () => {
                asking.result.close();
                resolve();
              };
            };
          }),
        [database, name, values] as const,
      );
    await lay('serious-questions', 'hearings', [
      ['practice', { a: 1 }],
      ['parler-v-aws', '{"format":1,"level":"parl'],
      ['epic-v-apple', 7],
    ]);
    const own = { key: 'own:x', text: '{}', added: 1, origin: { way: 'file', where: 'x' } };
    const entry = { id: 'x', title: 'x', summary: {}, contentNotes: [{}], sides: [{}], cover: '__proto__' };
    await lay('serious-questions-cases', 'cases', [
      ['own:x', { ...own, entry }],
      ['own:y', { ...own, key: 'own:y', entry: { title: 'y', contentNotes: [], sides: [] } }],
      ['own:z', 'z'],
    ]);
    await page.reload();
    await says(page, /not a saved hearing/);
    await inRecord(page);
    await keeping(page, 'saved');
    expect(await keptEvents(page)).toBe(1);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });
});

describe('the page', () => {
  test('[survival] left by a link and come back to: the hearing stands as another tab has left it', async () => {
    const { context, page, seen } = await open();
    await inRecord(page);
    await star(page, 0);
    await keeping(page, 'saved');
    await page.evaluate(() => {
      document.documentElement.dataset.same = 'yes';
      location.href = 'for-it.html';
    });
    await page.waitForURL(/for-it/);
    const other = await context.newPage();
    await other.goto(`${site}?stage=off`);
    await other.locator('[data-act="resume"]').first().click();
    await other.locator('.room-record').waitFor();
    await star(other, 1);
    await expect.poll(() => stars(other)).toBe(2);
    await keeping(other, 'saved');
    await page.evaluate(() => history.back()).catch(() => {});
    await says(page, /open in another tab/);
    expect(await page.evaluate(() => document.documentElement.dataset.same)).toBe('yes');
    const kept = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as unknown as { notRestoredReasons?: unknown }).notRestoredReasons ?? null;
    });
    expect(kept).toBeNull();
    await star(page, 2);
    expect(await stars(page)).toBe(1);
    await other.close();
    await says(page, /let the hearing go/);
    expect(await stars(page)).toBe(2);
    await star(page, 2);
    await expect.poll(() => stars(page)).toBe(3);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] frozen and thawed, and the clock a year off either way: the hearing goes on, in its order', async () => {
    const { context, page, browser: controls, seen } = await open();
    await inRecord(page);
    await controls.send('Page.setWebLifecycleState', { state: 'frozen' });
    await controls.send('Page.setWebLifecycleState', { state: 'active' });
    for (const [at, years] of [-1, 1].entries()) {
      await context.addInitScript((by) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + by * 31_557_600_000;
      }, years);
      await star(page, at);
      await expect.poll(() => stars(page)).toBe(at + 1); // it waits until the hearing is this tab's again
      await keeping(page, 'saved');
      await page.reload();
      await page.locator('[data-act="resume"]').first().click();
      await expect.poll(() => stars(page)).toBe(at + 1);
    }
    expect(faults(seen)).toEqual([]);
    await context.close();
  });
});

describe('files that are missing', () => {
  test('[survival] pictures, letters and sounds: the hearing is played, and the silence is said', async () => {
    const { context, page, seen } = await open({
      prepare: (made) => made.route(/\.(woff2?|svg|png|mp3)$/, (route) => route.fulfill({ status: 404 })),
    });
    await byMouse(page)({ act: 'start', id: 'practice' });
    await says(page, /plays no sound/);
    await byMouse(page)({ act: 'brief.read' });
    await page.locator('.room-record').waitFor();
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] a case and the rest of the game: said, and there at the second try', async () => {
    const missing = new Set<string>();
    const { context, page, seen } = await open({
      prepare: (made) =>
        made.route(/assets\/(epic-v-apple[\w-]+\.json|(?:later|words)-[\w-]+\.js)$/, (route) => {
          const address = route.request().url();
          if (missing.has(address)) return route.continue();
          missing.add(address);
          return route.abort('internetdisconnected');
        }),
    });
    const press = byMouse(page);
    await press({ act: 'start', id: 'epic-v-apple' });
    await says(page, /case could not be fetched/);
    await press({ act: 'start', id: 'epic-v-apple' });
    // Each part is missing once, and each time the press that needs it says so and can be made again.
    const readOn = async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-act="brief.read"]')?.click());
      return page.locator('.room-record').count();
    };
    await expect.poll(readOn, { timeout: 60_000, interval: 700 }).toBe(1);
    await press({ act: 'record.read' });
    await page.locator('.room-lectern').waitFor();
    expect(missing.size).toBeGreaterThan(3); // the case's two files, what plays it, its words
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] what a panel shows: said when it is opened, and there at the next press', async () => {
    let isMissing = true;
    const { context, page, seen } = await open({
      prepare: (made) =>
        made.route(/assets\/later-[\w-]+\.js$/, (route) =>
          isMissing ? route.abort('internetdisconnected') : route.continue(),
        ),
    });
    await byMouse(page)({ act: 'start', id: 'practice' });
    await page.locator('.room-brief').waitFor();
    await byMouse(page)({ act: 'panel', id: 'record' });
    await says(page, /could not be fetched/);
    isMissing = false;
    await byMouse(page)({ act: 'panel', id: 'record' });
    await page.locator('dialog[open] [data-card]').first().waitFor();
    expect(faults(seen)).toEqual([]);
    await context.close();
  });

  test('[survival] the courtroom or its drawings: said, and Settings brings the picture once it is there', async () => {
    let kept: RegExp | null = /assets\/(mount|drawings)-/;
    let instead: { status: number; body?: string } = { status: 404 };
    const { context, page, seen } = await open({
      search: '',
      prepare: (made) =>
        made.route(/assets\/(mount|drawings)-/, (route) =>
          kept?.test(route.request().url()) === true ? route.fulfill(instead) : route.continue(),
        ),
    });
    const again = async () => {
      await page.evaluate(() => {
        for (const _ of [1, 2])
          document.querySelector<HTMLElement>('[data-act="setting"][data-id="stage"]')?.click();
      });
    };
    await byMouse(page)({ act: 'start', id: 'practice' });
    await says(page, /courtroom could not be fetched/);
    await byMouse(page)({ act: 'panel', id: 'settings' });
    kept = /assets\/drawings-maple-/;
    for (const answer of [instead, { status: 200, body: '<html>Please sign in to the network.</html>' }]) {
      instead = answer;
      await again();
      await page.locator('.stage-wait').waitFor({ state: 'detached' });
      expect(await page.locator('#stage canvas').count()).toBe(0);
      await says(page, /courtroom could not be fetched/);
    }
    kept = null;
    await again();
    await page.locator('#stage canvas').waitFor();
    await expect.poll(() => page.getByText(/courtroom could not be fetched/).count()).toBe(0);
    expect(faults(seen)).toEqual([]);
    await context.close();
  });
});

describe('an error that got out', () => {
  test('[survival] shows a calm page with the save, a report that tells nothing of the student, and the way on', async () => {
    const { context, page } = await open({
      prepare: async (made) => {
        await withDownloads(made);
        await made.grantPermissions(['clipboard-read', 'clipboard-write']);
      },
    });
    await inRecord(page);
    await star(page, 0);
    await keeping(page, 'saved');
    await page.evaluate(() => {
      dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }));
      void Promise.reject(new DOMException('closed', 'AbortError'));
      const stop = new AbortController();
      void fetch('?', { signal: stop.signal });
      stop.abort();
    });
    await page.waitForTimeout(200);
    expect(await calm(page).count()).toBe(0);
    await byMouse(page)({ act: 'panel', id: 'record' });
    await plant(page, "a name 'Pat Doe' at https://school.example/~pat/secret/page.js?x=1:2:3");
    await calm(page).waitFor();
    const heading = calm(page).locator('h1');
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await calm(page).innerText()).toContain('kept in this browser, up to step 2.');
    expect(await page.locator('.room-record').isVisible()).toBe(false);

    await page.locator('[data-act="calm.copy"]').click();
    await says(page, /^Copied\.$/);
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^serious-questions: \d+\.\d+\.\d+$/m);
    expect(report).toMatch(/^script: page-[\w-]+\.js$/m);
    expect(report).toMatch(/^browser: chrome \d+$/m);
    expect(report).toMatch(/^case: practice\nhash: [0-9a-f]+\nstep: chambers.record\nevents: 2$/m);
    expect(report).toMatch(/^error: TypeError\nmessage: a name '…' at page.js/m);
    expect(report).not.toMatch(/Pat|school|secret|:\/\//);

    const downloading = page.waitForEvent('download');
    await page.locator('[data-act="calm.save"]').click();
    const saved = readSave(readFileSync(await (await downloading).path(), 'utf8'));
    expect(saved.ok && saved.proceedings.events.length).toBe(2);

    await page.locator('[data-act="calm.goOn"]').click();
    await page.locator('.room-record').waitFor();
    expect(await stars(page)).toBe(1);
    await star(page, 1);
    await expect.poll(() => stars(page)).toBe(2);
    await context.close();
  });

  test('[survival] in drawing the desk, with nothing kept: the hearing goes along; again and again, a step earlier', async () => {
    const { context, page } = await open({
      before: () => Reflect.deleteProperty(window, 'indexedDB'),
    });
    await inRecord(page);
    await star(page, 0);
    const breakDialogs = () =>
      page.evaluate(() => {
        const make = document.createElementNS.bind(document);
        const [plain, named] = [document.createElement.bind(document), make];
        const refuse = (name: string) => {
          if (name === 'dialog') throw new Error('planted');
        };
        Object.assign(document, {
          createElement: (name: string) => {
            refuse(name);
            return plain(name);
          },
          createElementNS: (space: string, name: string) => {
            refuse(name);
            return named(space, name);
          },
        });
      });
    const sentences = [/only|kept nothing/, /without the picture/, /goes on from step 1\./];
    for (const sentence of sentences) {
      await breakDialogs();
      await byMouse(page)({ act: 'panel', id: 'record' });
      await calm(page).waitFor();
      expect(await calm(page).innerText()).toMatch(/kept nothing of your hearing\. Its 2 steps/);
      expect(await calm(page).innerText()).toMatch(sentence);
      await page.locator('[data-act="calm.goOn"]').click();
      await page.locator('.room-record').waitFor();
    }
    expect(await stars(page)).toBe(0);
    await context.close();
  });

  test('[survival] on the first page, in Spanish; and at the start, with nothing else to be had', async () => {
    const { context, page } = await open({ search: '?stage=off&language=es' });
    await page.locator('.front').waitFor();
    await page.evaluate(() => void Promise.reject(new Error('planted')));
    await says(page, /El juego ha tropezado/);
    expect(await page.locator('[data-act="calm.goOn"]').count()).toBe(0);
    await page.locator('[data-act="calm.startOver"]').click();
    await page.locator('.front').waitFor();

    await context.route(/assets\/calm-page-/, (route) => route.abort());
    await context.addInitScript(() => {
      window.matchMedia = () => {
        throw new Error('planted');
      };
    });
    await page.reload();
    await says(page, /The game has stumbled\. Load the page again/);
    await context.close();
  });
});

describe('without WebGL, audio, storage and web fonts', () => {
  test('[survival] the practice case is played to its end by keyboard', async () => {
    const level = openLevel('levels/practice.yaml');
    const best = level.walkthroughs.find(({ id }) => id === 'best');
    if (best === undefined) throw new Error('no walkthrough best');
    const { events } = walkthroughProceedings(level, best);
    const { context, page, seen } = await open({
      search: '',
      before: () => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function none(this: HTMLCanvasElement, kind: string, given) {
          return /webgl/.test(kind) ? null : getContext.call(this, kind, given);
        } as typeof getContext;
        for (const name of ['indexedDB', 'AudioContext', 'webkitAudioContext', 'speechSynthesis'])
          Reflect.deleteProperty(window, name);
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      },
      prepare: (made) => made.route(/\.woff2?$/, (route) => route.fulfill({ status: 404 })),
    });
    await byKeys(page)({ act: 'start', id: level.id });
    await says(page, /cannot draw the courtroom/);
    await says(page, /plays no sound/);
    for (const event of events) await perform(page, byKeys(page), event);
    await page.locator('.room-debrief').waitFor();
    expect(await page.locator('.score-points').textContent()).toBe('100');
    await keeping(page, 'memory');
    expect(faults(seen)).toEqual([]);
    await context.close();
  });
});
