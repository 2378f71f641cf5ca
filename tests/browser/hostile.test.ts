// Words that mean harm, in every field of a case, on every surface of the page: none runs, none becomes markup, none leads
// elsewhere. CI shows one level full of them; `HOSTILE=all npx vitest run --project browser tests/browser/hostile` shows
// as many as it takes for every field to have held every payload.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Level } from '../../src/level/index.ts';
import { walkthroughProceedings } from '../../src/proceedings/index.ts';
import { drop, paste } from '../support/bringing.ts';
import { launch, watch, withDownloads } from '../support/browser.ts';
import { type HostileLevel, harmlessLevel, hostileLevels } from '../support/hostile-level.ts';
import { type Saved, tour } from '../support/hostile-tour.ts';
import { type Seen, seenIn, watchForHarm } from '../support/hostile-watch.ts';
import { payloads, refusedPayloads } from '../support/payloads.ts';
import { byMouse } from '../support/playing.ts';

const LEVELS = process.env.HOSTILE === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.HOSTILE ?? 1);
/** Of the payloads, one in so many is the name of a file. */
const FILES = process.env.HOSTILE === 'all' ? 1 : 20;
const site = inject('site');
const KEY = 'own:lemon-v-lamp';
const WAIT = 3_600_000;
let browser: Browser;
let harmless: Seen;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
  harmless = (await shown(harmlessLevel())).seen;
}, WAIT);
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

async function open(address = `${site}?stage=off`): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await withDownloads(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await watchForHarm(page);
  const watched = watch(page, site);
  await page.goto(address);
  await page.locator('[data-act="start"]').first().waitFor();
  return { page, ...watched, close: () => context.close() };
}

/** A case file that says words where no case says any: each is told with its line. */
const brokenText = (words: readonly string[]) =>
  `{\n"format": 1,\n${words.map((one) => `${JSON.stringify(one)}: ${JSON.stringify(one)}`).join(',\n')}\n}`;

const bestOf = (level: Level) => {
  const best = level.walkthroughs.find(({ id }) => id === 'actual');
  if (best === undefined) throw new Error('The hostile level lost its walkthrough.');
  return walkthroughProceedings(level, best).events;
};

interface Shown extends Omit<Opened, 'page' | 'close'> {
  readonly seen: Seen;
  readonly files: readonly Saved[];
}

async function shown({ level }: HostileLevel, full = true): Promise<Shown> {
  const { page, complaints, strangers, close } = await open();
  await paste(page, brokenText(['no such key']));
  await page.locator('[data-dialog="problems"] [data-code]').first().waitFor();
  await byMouse(page)({ act: 'dialog.closed' });
  await paste(page, JSON.stringify(level));
  await page.locator(`[data-case="${KEY}"]`).waitFor();
  await page
    .locator('.front .notice')
    .getByText(/is on your shelf now/)
    .waitFor(); // said with its warnings
  if ((await page.locator('dialog[open]').count()) > 0) await byMouse(page)({ act: 'dialog.closed' }); // warnings
  const files = await tour(page, { key: KEY, events: bestOf(level), full });
  const seen = await seenIn(page);
  await close();
  return { seen, files, complaints, strangers };
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function expectOnlyWords({ seen, complaints, strangers }: Pick<Shown, 'seen' | 'complaints' | 'strangers'>) {
  expect(seen.ran).toBe(0);
  expect(seen.elements.filter((one) => !harmless.elements.includes(one))).toEqual([]);
  expect(seen.addresses).toEqual([]);
  expect([...complaints, ...strangers]).toEqual([]);
}

/** Words that this tour does not come to: of a card that it does not open, and of mistakes that its play does not make. */
const notReached: readonly string[] = [
  'law.*.cannotShow 88',
  'hands.movant.claims.*.why 90',
  'hands.movant.claims.*.whyNot.ledger 91',
  'hands.movant.opposition.*.whyNot.ledger 117',
];

describe('hostile words', () => {
  test(
    '[hostile] in every field of a case, on every surface, are words',
    async () => {
      let levels = 0;
      for (const hostile of hostileLevels()) {
        if (levels >= LEVELS) break;
        const result = await shown(hostile, levels % 8 === 0);
        expectOnlyWords(result);
        expect(result.files.filter(({ name }) => !/^(own[:_-])?lemon-v-lamp[.\w]*$/.test(name))).toEqual([]);
        const text = squeezed(result.seen.shown);
        const unseen = [...hostile.texts].filter(
          ([field, words]) => !notReached.includes(field) && !text.includes(squeezed(words)),
        );
        if (levels === 0) expect(unseen.map(([field]) => field)).toEqual([]);
        levels += 1;
      }
      expect(levels).toBeGreaterThan(0);
    },
    WAIT,
  );

  test('[hostile] in a case that does not read, in names of files and in addresses, are words', async () => {
    const { page, complaints, strangers, close } = await open();
    const unheard = payloads.filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one));
    await paste(page, brokenText(unheard));
    const problems = page.locator('[data-dialog="problems"]');
    await problems.waitFor();
    const told = squeezed((await problems.textContent()) ?? '');
    const isTold = (one: string) =>
      told.includes(squeezed(one)) || told.includes(squeezed(JSON.stringify(one)));
    const isPlain = (one: string) => /^[\n -~]{1,100}$/.test(one); // others are cut, or told without what hides
    expect(unheard.filter((one) => isPlain(one) && !isTold(one))).toEqual([]);
    await byMouse(page)({ act: 'dialog.closed' });
    for (const name of [...payloads, ...refusedPayloads].filter((_, at) => at % FILES === 0)) {
      await drop(page, name, '{');
      await problems.waitFor();
      await byMouse(page)({ act: 'dialog.closed' });
    }
    for (const key of ['level', 'case', 'side', 'help', 'difficulty', 'guide'])
      await page.evaluate(
        async ([name, all]) => {
          for (const one of all) {
            location.hash = `class=1&${name}=${encodeURIComponent(one)}`;
            await new Promise((done) => setTimeout(done, 2));
          }
        },
        [key, payloads.filter((_, at) => at % Math.ceil(FILES / 4) === 0)] as const,
      );
    expectOnlyWords({ seen: await seenIn(page), complaints, strangers });
    await close();
  });

  test('[hostile] words that become markup, run or lead elsewhere are seen', async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      const bad = document.createElement('marquee');
      bad.setAttribute('formaction', 'javascript:1'); // `onclick` the policy forbids already
      const link = document.createElement('a');
      link.href = 'javascript:1';
      document.body.append(bad, link);
      void (window as unknown as { hit: unknown }).hit;
    });
    const { ran, elements, addresses } = await seenIn(page);
    expect(ran).toBe(1);
    expect(elements.filter((one) => !harmless.elements.includes(one))).toEqual([
      'a[href]',
      'marquee[formaction]',
    ]);
    expect(addresses).toEqual(['marquee formaction=javascript:1', 'a href=javascript:1']);
    await close();
  });
});
