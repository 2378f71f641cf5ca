// The sounds in a real browser: what it decodes, what is fetched when, and that something is to be heard.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import { clipPlaces } from '../../src/sound/clip-places.ts';
import { spriteNames } from '../../src/sound/clips.ts';
import { launch, watch, withDownloads } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse } from '../support/playing.ts';

const address = `${inject('site')}?stage=off`;
const press = (page: Page, act: string) => byMouse(page)({ act });
const level = openLevel('levels/parler-v-aws.yaml');
const [walkthrough] = level.walkthroughs;
if (walkthrough === undefined) throw new Error('the case has no walkthrough');
const whole = walkthroughProceedings(level, walkthrough);
const ruled = {
  name: 'ruled.hearing.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writeSave({ ...whole, events: whole.events.slice(0, -1) })),
};
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

/** The peak of each stretch of a file as the browser decodes it, dB. */
async function decodedPeaks(page: Page, file: string, stretches: readonly (readonly [number, number])[]) {
  const bytes = readFileSync(`assets/made/${file}`).toString('base64');
  return page.evaluate(
    async ([text, wanted]) => {
      const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const context = new OfflineAudioContext(1, 1, 24_000);
      const samples = (await context.decodeAudioData(data.buffer)).getChannelData(0);
      return wanted.map(([start, length]) => {
        const part = samples.subarray(start * 24, (start + length) * 24);
        return 20 * Math.log10(part.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6));
      });
    },
    [bytes, stretches] as const,
  );
}

/** A page on the title, with the names of the sound files that it has asked for. */
async function openTitle(settings: object) {
  const page = await browser.newPage();
  const seen = watch(page, inject('site'));
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = /(\w+)-[\w-]+\.mp3$/.exec(request.url())?.[1];
    if (name !== undefined) fetched.push(name);
  });
  await page.addInitScript(
    (text) => localStorage.setItem('serious-questions/settings', text),
    JSON.stringify(settings),
  );
  await page.goto(address);
  return { page, fetched, seen };
}

/** The loudest that leaves the page within so many seconds, dB. */
const heard = (page: Page, seconds: number) =>
  page.evaluate(async (wait) => {
    const { Howler } = window as unknown as { Howler: { ctx: AudioContext; masterGain: GainNode } };
    const ear = Howler.ctx.createAnalyser();
    Howler.masterGain.connect(ear);
    const samples = new Float32Array(ear.fftSize);
    let most = 1e-6;
    const until = performance.now() + wait * 1000;
    while (performance.now() < until) {
      ear.getFloatTimeDomainData(samples);
      most = Math.max(most, ...samples.map(Math.abs));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    Howler.masterGain.disconnect(ear);
    return 20 * Math.log10(most);
  }, seconds);

describe('the files', () => {
  test.each(spriteNames)('[sound] %s decodes to its clips, with silence between them', async (name) => {
    const page = await browser.newPage();
    const places = Object.values(clipPlaces[name]);
    const between = places.slice(1).map(([start], i): [number, number] => {
      const [before = 0, long = 0] = places[i] ?? [];
      return [before + long, start - before - long];
    });
    for (const peak of await decodedPeaks(page, `${name}.mp3`, places)) {
      expect(peak).toBeLessThan(-1);
      expect(peak).toBeGreaterThan(-20);
    }
    for (const peak of await decodedPeaks(page, `${name}.mp3`, between)) expect(peak).toBeLessThan(-50);
    await page.close();
  });

  test('[sound] the theme decodes without clipping', async () => {
    const page = await browser.newPage();
    const [peak = 0] = await decodedPeaks(page, 'theme.mp3', [[0, 30_000]]);
    expect(peak).toBeLessThan(-3);
    expect(peak).toBeGreaterThan(-14);
    await page.close();
  });
});

describe('on the page', () => {
  test('[sound] the theme comes after a touch, and goes when the hearing begins', async () => {
    const { page, fetched, seen } = await openTitle({ music: 0.5, effects: 0.5, room: 0.5 });
    await page.waitForTimeout(2500);
    expect(fetched).toEqual([]);
    await page.locator('h1').click();
    await expect.poll(() => fetched, { timeout: 15_000 }).toEqual(['theme']);
    await expect.poll(() => heard(page, 1), { timeout: 15_000 }).toBeGreaterThan(-40);
    await press(page, 'start');
    await expect.poll(() => fetched, { timeout: 15_000 }).toEqual(['theme', 'opening']);
    await page.waitForTimeout(4000);
    const air = await heard(page, 1);
    expect(air).toBeGreaterThan(-60);
    expect(air).toBeLessThan(-26);
    const turning = heard(page, 5);
    await press(page, 'brief.read');
    expect(await turning).toBeGreaterThan(-30);
    await expect.poll(() => fetched).toEqual(['theme', 'opening', 'argument']);
    expect(seen.complaints).toEqual([]);
    await page.close();
  });

  test('[sound] the ruling heard, the gavel falls and the theme comes once more', async () => {
    const { page, fetched, seen } = await openTitle({ music: 0.5, effects: 0.5, room: 0 });
    await withDownloads(page.context());
    await page.reload();
    const choosing = page.waitForEvent('filechooser');
    await press(page, 'openSave');
    await (await choosing).setFiles(ruled);
    await expect.poll(() => fetched.includes('opening'), { timeout: 15_000 }).toBe(true);
    fetched.length = 0;
    await page.locator('h1').first().click();
    await expect.poll(() => fetched, { timeout: 15_000 }).toEqual(['argument']);
    await page.waitForTimeout(2500); // decoded; and a theme begun on the title has faded
    const gavel = heard(page, 5);
    await press(page, 'ruling.heard');
    expect(await gavel).toBeGreaterThan(-20);
    await expect.poll(() => fetched, { timeout: 15_000 }).toEqual(['argument', 'theme']);
    await expect.poll(() => heard(page, 1), { timeout: 15_000 }).toBeGreaterThan(-40);
    expect(await page.locator('.captions').textContent()).toBe('[Gavel, twice]');
    expect(seen.complaints).toEqual([]);
    await page.close();
  });

  test('[sound] on mute nothing is fetched and nothing opened', async () => {
    const { page, fetched } = await openTitle({ muted: true });
    await page.locator('h1').click();
    await page.waitForTimeout(2500);
    await press(page, 'start');
    await press(page, 'brief.read');
    await page.waitForTimeout(1000);
    expect(fetched).toEqual([]);
    expect(await page.evaluate(() => 'Howler' in window)).toBe(false);
    await page.close();
  });
});
