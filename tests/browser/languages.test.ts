// The page in other languages: the practice case in Spanish, changed to English and back under way, comes to the same
// score; a made-up language shows what is in no file of words; another runs from right to left.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { language as spanish } from '../../src/app/languages/es.ts';
import { later as spanishLater } from '../../src/app/languages/later-es.ts';
import { translate } from '../../src/level/index.ts';
import {
  proceedingsLanguages,
  readSave,
  replay,
  transcribe,
  transcriptText,
  walkthroughProceedings,
} from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { launch, watch, withDownloads } from '../support/browser.ts';
import { openFolds } from '../support/layout.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse, perform } from '../support/playing.ts';
import { keptWords, unaccented, unmarked } from '../support/unaccented.ts';
import { settled } from '../support/waits.ts';

const level = openLevel('levels/practice.yaml');
const best = level.walkthroughs.find(({ id }) => id === 'best');
if (best === undefined) throw new Error('no walkthrough best');
const { events } = walkthroughProceedings(level, best);
const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

async function open(address: string, locale: string) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
    locale,
  });
  await withDownloads(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const { complaints } = watch(page, site);
  await page.goto(address);
  return { page, press: byMouse(page), complaints };
}

const spokenBy = (page: Page) => page.locator('html').getAttribute('lang');
const say = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

async function downloaded(page: Page, act: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await byMouse(page)({ act });
  return readFileSync(await (await waiting).path(), 'utf8');
}

async function changeLanguage(page: Page, code: string) {
  await byMouse(page)({ act: 'panel', id: 'settings' });
  await byMouse(page)({ act: 'setting', id: `language-${code}` });
  await page.locator(`html[lang="${code}"]`).waitFor();
  await byMouse(page)({ act: 'dialog.closed' });
}

describe('Spanish', () => {
  test('[languages] is spoken to a browser that wishes for it, and changed by a button', async () => {
    const { page, press, complaints } = await open(site, 'es-MX');
    await say(page, spanish.desk.title.bring);
    expect(await spokenBy(page)).toBe('es');
    await say(page, 'Práctica: el Club de Teatro y el salón');
    await press({ act: 'language', id: 'en' });
    await say(page, 'Bring a case');
    expect(await spokenBy(page)).toBe('en');
    await page.reload();
    await say(page, 'Bring a case');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('[languages] goes with a link, for whoever has chosen none; what was chosen stays', async () => {
    const teacher = await open(site, 'es-MX');
    const linkFrom = async (act: string) => {
      await say(teacher.page, spanish.desk.title.bring); // the folds are there with the title, and not before
      await openFolds(teacher.page);
      await teacher.press({ act, id: level.id });
      const link = await teacher.page.locator('dialog [data-act="link"]').inputValue();
      await teacher.press({ act: 'dialog.closed' });
      return link;
    };
    const links = [await linkFrom('classLink'), await linkFrom('share')];
    await teacher.page.context().close();
    for (const link of links) {
      const { page, press, complaints } = await open(link, 'en-US');
      await say(page, spanish.desk.title.bring);
      await press({ act: 'language', id: 'en' });
      await say(page, 'Bring a case');
      await page.reload();
      await say(page, 'Bring a case');
      expect(await spokenBy(page)).toBe('en');
      expect(complaints).toEqual([]);
      await page.context().close();
    }
    const { page } = await open(site, 'en-US');
    await say(page, 'Bring a case');
    await page.goto(links[0] ?? '');
    await say(page, spanish.desk.title.bring);
    expect(await spokenBy(page)).toBe('es');
    await page.context().close();
  });

  test('[languages] the practice case, changed to English and back at the bench, loses nothing', async () => {
    const { page, press, complaints } = await open(`${site}?stage=off&language=es`, 'en-US');
    await press({ act: 'start', id: level.id });
    for (const event of events) {
      if (event.type === 'bench.answered') await throughEnglish(page, event.question);
      await perform(page, press, event);
    }
    await page.locator('.room-debrief').waitFor();
    expect(await spokenBy(page)).toBe('es');
    const save = readSave(await downloaded(page, 'save'));
    if (!save.ok) throw new Error(save.problem);
    expect(save.proceedings.events).toEqual(events);
    const english = replay(level, save.proceedings).hearing;
    expect(await page.locator('.score-points').textContent()).toBe(
      String(scoreAdvocacy(english.context).total),
    );
    const [outcome] = level.ruling.outcomes;
    const ruled = spanishLater.hearing.dispositions[outcome?.disposition ?? 'granted-in-part'];
    expect(await page.locator('.number-ruling .stamp').allTextContents()).toEqual([ruled]);
    expect(await downloaded(page, 'saveTranscript')).toBe(await spanishTranscript(save.proceedings));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** In English for a moment, in the middle of a question: the same question, in its own words. */
async function throughEnglish(page: Page, question: string) {
  const asked = level.hands.movant.bench.find(({ id }) => id === question)?.ask ?? '';
  expect(await page.getByText(asked, { exact: true }).count()).toBe(0);
  await changeLanguage(page, 'en');
  await say(page, asked);
  await changeLanguage(page, 'es');
  await expect.poll(() => page.getByText(asked, { exact: true }).count()).toBe(0);
}

async function spanishTranscript(proceedings: Parameters<typeof replay>[1]): Promise<string> {
  proceedingsLanguages.add('es', spanish.proceedings);
  const texts = await spanish.texts(level);
  if (texts === null) throw new Error('the practice case has no Spanish texts');
  return transcriptText(transcribe(replay(translate(level, 'es', texts), proceedings).hearing), 'es');
}

describe('made-up languages', () => {
  test('[languages] in accents no word of the page is left in English', async () => {
    const kept = [...keptWords(level), 'https://'];
    const { page, press } = await open(`${site}?stage=off&language=en-XA`, 'en-US');
    const left = new Set<string>();
    const look = async () => {
      await settled(page); // the window's title comes a frame later
      for (const text of await unaccented(page, kept)) left.add(text);
    };
    const lookInto = async (act: string, id?: string) => {
      await press(id === undefined ? { act } : { act, id });
      await page.locator('dialog[open]').waitFor();
      await look();
      await press({ act: 'dialog.closed' });
    };
    await page.locator('html[lang="en-XA"]').waitFor();
    await look();
    for (const dialog of ['bring', 'settings']) await lookInto(dialog);
    await press({ act: 'start', id: level.id });
    for (const event of events) {
      await page.locator('.room').waitFor();
      await look();
      if (event.type === 'bench.answered')
        for (const panel of ['record', 'transcript', 'scales', 'glossary', 'settings'])
          await lookInto('panel', panel);
      await perform(page, press, event);
    }
    await page.locator('.room-debrief').waitFor();
    await look();
    expect([...left]).toEqual([]);
    await page.context().close();
  });

  test('[languages] a case in another language than the page is marked, word for word', async () => {
    const { page, press } = await open(`${site}?stage=off&language=en-XA`, 'en-US');
    const mine = readFileSync('levels/practice.yaml', 'utf8')
      .replace('\nid: practice', '\nid: brought')
      .replace('title: "Practice', 'title: "Brought practice');
    await press({ act: 'bring' });
    await page.locator('[data-act="pasteText"]').fill(mine);
    await press({ act: 'bringText' });
    await page.locator('[data-act="start"][data-id="own:brought"]').waitFor();
    const left = new Set<string>();
    const look = async () => {
      await openFolds(page);
      for (const text of await unmarked(page, 'en')) left.add(text);
    };
    await look();
    await press({ act: 'start', id: 'own:brought' });
    for (const event of events) {
      await page.locator('.room').waitFor();
      await look();
      if (event.type === 'bench.answered')
        for (const panel of ['record', 'transcript', 'scales', 'glossary']) {
          await press({ act: 'panel', id: panel });
          await look();
          await press({ act: 'dialog.closed' });
        }
      await perform(page, press, event);
    }
    await page.locator('.room-debrief').waitFor();
    await look();
    expect([...left]).toEqual([]);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.score-item [lang="en"]')) one.removeAttribute('lang');
      document.querySelector('.number h2')?.setAttribute('lang', 'en');
    });
    await look();
    expect([...left].length).toBeGreaterThan(10);
    expect([...left].join()).toMatch(/en: h2\./);
    await page.context().close();
  });

  test('[languages] from right to left a hearing is played to its end', async () => {
    const { page, press, complaints } = await open(`${site}?stage=off&language=ar-XB`, 'en-US');
    await press({ act: 'start', id: level.id });
    await page.locator('html[dir="rtl"]').waitFor();
    for (const event of events) await perform(page, press, event);
    await page.locator('.room-debrief').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
