// Reading aloud and the two reading levels, on the real page. Only the voice is a stand-in (tests/support/voice.ts):
// the browsers of these tests have none.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { replay, transcribe, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { launch, watch } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse, perform } from '../support/playing.ts';
import { given, marked, type StandInVoice, standInVoice, textsGiven, voiceOf } from '../support/voice.ts';

const level = openLevel('levels/practice.yaml');
const best = level.walkthroughs.find(({ id }) => id === 'best');
if (best === undefined) throw new Error('no walkthrough best');
const proceedings = walkthroughProceedings(level, best);
const [card] = level.record;
if (card === undefined) throw new Error('no exhibit');

const local = voiceOf('local', 'en-US');
const network = voiceOf('network', 'en-US', false);
const arabic = voiceOf('arabic', 'ar');
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

interface Opening {
  readonly settings?: object;
  readonly voices?: readonly StandInVoice[];
  readonly quick?: boolean;
  readonly address?: string;
}

/** A new hearing of the practice case, in the brief. */
async function open({ settings = {}, voices = [network, local], quick = false, address = '' }: Opening) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    (chosen) => localStorage.setItem('serious-questions/settings', JSON.stringify(chosen)),
    settings,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await standInVoice(page, { voices, quick });
  const { complaints, strangers } = watch(page, inject('site'));
  await page.goto(`${inject('site')}?stage=off${address}`);
  await byMouse(page)({ act: 'start', id: level.id });
  await page.locator('.room-brief').waitFor();
  return { page, complaints, strangers };
}

const press = (page: Page, act: string, id?: string) =>
  byMouse(page)(id === undefined ? { act } : { act, id });
const listenTo = (page: Page, place: string) => page.locator(`${place} [data-act="listen"]`).first().click();
const end = (page: Page) => page.evaluate(() => window.voiceStandIn.end());
const word = (page: Page, at: number, length: number) =>
  page.evaluate(([from, long]) => window.voiceStandIn.word(from, long), [at, length] as const);
const onCard = `[data-card="${card.id}"]`;

test('[listen] off by default: no button, no voice asked for, and nothing spoken in a whole hearing', async () => {
  const { page, complaints, strangers } = await open({ quick: true });
  for (const event of proceedings.events) {
    expect(await page.locator('.listen, .following').count()).toBe(0);
    await perform(page, byMouse(page), event);
  }
  await page.locator('.room-debrief').waitFor();
  const { asked, given: said } = await page.evaluate(() => ({ ...window.voiceStandIn }));
  expect({ asked, said }).toEqual({ asked: 0, said: [] });
  expect([...complaints, ...strangers]).toEqual([]);
  await page.context().close();
});

test('[listen] a card is read sentence by sentence, and the marks follow the words', async () => {
  const { page, complaints } = await open({ settings: { listen: true, speed: 1.2 } });
  await press(page, 'brief.read');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-act'));
  await listenTo(page, onCard);
  expect(await given(page)).toEqual([{ text: card.name, voice: 'local', rate: 1.2, ended: false }]);
  expect(await marked(page, 'said-sentence')).toBe(card.name);
  expect(await marked(page, 'said-word')).toBeNull();
  const second = card.name.indexOf(' ') + 1;
  await word(page, second, 4);
  expect(await marked(page, 'said-word')).toBe(card.name.slice(second, second + 4));
  await end(page);
  expect(await marked(page, 'said-word')).toBeNull();
  while ((await page.evaluate(() => window.voiceStandIn.given.at(-1)?.ended)) === false) await end(page);
  const said = (await textsGiven(page)).join(' ');
  expect(said).toContain(card.plain);
  for (const sentence of card.sentences) // folded: not seen, and so not read
    expect(said).not.toContain('says' in sentence ? sentence.says : sentence.quote);
  expect(await marked(page, 'said-sentence')).toBeNull();
  expect(await focused()).toBe('listen');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[listen] it is held and goes on with its sentence; Escape, a closed dialog and a hidden tab end it', async () => {
  const { page } = await open({ settings: { listen: true } });
  await press(page, 'brief.read');
  await listenTo(page, onCard);
  await end(page);
  const [, held] = await textsGiven(page);
  await page.locator(`${onCard} [data-act="listen.paused"]`).click();
  expect(await marked(page, 'said-sentence')).toBeNull();
  await page.locator(`${onCard} [data-act="listen.resumed"]`).click();
  expect((await textsGiven(page)).slice(1)).toEqual([held, held]);
  await page.keyboard.press('Escape');
  await page.locator(`${onCard} [data-act="listen"]`).waitFor();

  await press(page, 'panel', 'transcript');
  await listenTo(page, 'dialog');
  await page.locator('dialog [data-act="listen.stopped"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog [data-act="listen"]').waitFor(); // the dialog is still there
  await listenTo(page, 'dialog');
  await press(page, 'dialog.closed');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await listenTo(page, onCard);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.locator(`${onCard} [data-act="listen"]`).waitFor();
  expect(await marked(page, 'said-sentence')).toBeNull();
  const spoken = await given(page);
  expect(spoken.filter(({ ended }) => ended)).toHaveLength(1); // all the others were broken off
  await page.context().close();
});

test('[listen] a voice over the network is never taken unasked, and says what it is', async () => {
  const { page } = await open({ settings: { listen: true }, voices: [network] });
  expect(await page.locator('[data-act="listen"]').count()).toBe(0);
  await press(page, 'panel', 'settings');
  const group = page.locator('.settings fieldset', { has: page.locator('[data-id="listen"]') });
  await expect.poll(() => group.innerText()).toContain('This device has no voice of its own');
  const choice = group.locator('[data-act="setting"][data-id="voice"]');
  expect(await choice.inputValue()).toBe('');
  expect(await choice.locator('optgroup').getAttribute('label')).toBe(
    'Sent over the network by your browser',
  );
  await choice.selectOption('network');
  await expect.poll(() => group.innerText()).toContain('your browser sends the text over the network');
  await press(page, 'dialog.closed');
  await listenTo(page, '.brief-section');
  expect((await given(page)).map(({ voice }) => voice)).toEqual(['network']);
  await page.evaluate(() => window.voiceStandIn.fail());
  await expect.poll(() => page.locator('.following').innerText()).toContain('could not read this aloud');
  await page.context().close();
});

test('[listen] quoted words in another language are spoken by a voice of that language', async () => {
  const { page } = await open({
    settings: { listen: true, reading: 'full' },
    voices: [arabic, local],
    address: '&language=ar-XB',
  });
  const quoted = level.record.find(({ sentences }) => sentences.some((one) => 'quote' in one));
  const sentence = quoted?.sentences.find((one) => 'quote' in one);
  if (quoted === undefined || sentence === undefined || !('quote' in sentence)) throw new Error('no quote');
  await press(page, 'brief.read');
  await listenTo(page, `[data-card="${quoted.id}"]`);
  while ((await page.evaluate(() => window.voiceStandIn.given.at(-1)?.ended)) === false) await end(page);
  const spoken = await given(page);
  const voiceOfText = (part: string) => spoken.find(({ text }) => text.includes(part))?.voice;
  expect(voiceOfText(sentence.quote.slice(0, 20))).toBe('local');
  expect(spoken[0]?.voice).toBe('arabic');
  await page.context().close();
});

test('[listen] a whole hearing can be followed by ear: all that is said, in its order, nothing cut off', async () => {
  const settings = { listen: true, followByEar: true, difficulty: 'associate' };
  const { page, complaints } = await open({ settings, quick: true });
  for (const event of proceedings.events) await perform(page, byMouse(page), event);
  await page.locator('.room-debrief').waitFor();
  const said = transcribe(replay(level, proceedings).hearing);
  const missed = async () => {
    const heard = (await textsGiven(page)).join(' ').replace(/\s+/g, ' ');
    let from = 0;
    return said
      .flatMap(({ said: passages }) => passages)
      .filter(({ text }) => {
        const at = heard.indexOf(text.replace(/\s+/g, ' ').trim(), from);
        if (at >= 0) from = at + text.length;
        return at < 0;
      });
  };
  await expect.poll(missed).toEqual([]); // what is new is told a frame after it is shown
  await page.locator('.following').waitFor({ state: 'detached' });
  expect((await given(page)).filter(({ ended }) => !ended)).toEqual([]);
  expect(said.length).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[listen] the other side is heard line by line, and an act does not cut off the sentence before it', async () => {
  const { page } = await open({ settings: { listen: true, followByEar: true } });
  const rested = proceedings.events.findIndex(({ type }) => type === 'counsel.rested');
  for (const event of proceedings.events.slice(0, rested)) await perform(page, byMouse(page), event);
  const [spoken] = await given(page);
  expect(spoken?.ended).toBe(false); // three acts later it is still being said
  expect(await given(page)).toHaveLength(1);
  const { text } = spoken ?? { text: '' };
  expect(await page.locator('.following-say').innerText()).toContain(text);
  await word(page, 0, 3);
  expect(await page.locator('.following mark').innerText()).toBe(text.slice(0, 3));
  expect(await page.locator('.following[aria-live], .following [aria-live]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('.following').waitFor({ state: 'detached' });
  await perform(page, byMouse(page), { type: 'counsel.rested' });
  const lines = transcribe(
    replay(level, { ...proceedings, events: proceedings.events.slice(0, rested + 1) }).hearing,
  )
    .filter(({ id }) => id.startsWith('line:'))
    .map(({ said }) => said[0]?.text ?? '');
  const heardSoFar = async () => {
    while ((await page.evaluate(() => window.voiceStandIn.given.at(-1)?.ended)) === false) await end(page);
    return (await textsGiven(page)).join(' ');
  };
  // What is new is told a frame after it is shown.
  await expect.poll(heardSoFar).toContain(lines[0]);
  expect(await heardSoFar()).not.toContain(lines[1]);
  await press(page, 'line.next');
  await expect.poll(heardSoFar).toContain(lines[1]);
  await page.context().close();
});

test('[reading] plain at first; a card, a finding, or all of them in full', async () => {
  const { page, complaints } = await open({});
  await press(page, 'brief.read');
  const unfolded = page.locator('.card details[open]');
  await page.locator('.room-record').waitFor();
  const cards = await page.locator('.card').count();
  expect(cards).toBeGreaterThan(3);
  expect(await unfolded.count()).toBe(0);
  await page.locator(`${onCard} summary`).click();
  expect(await unfolded.count()).toBe(1);
  await press(page, 'reading', 'full');
  await page.waitForFunction((all) => document.querySelectorAll('.card details[open]').length === all, cards);
  await page.locator(`${onCard} summary`).click();
  await page.waitForFunction(
    (all) => document.querySelectorAll('.card details[open]').length === all - 1,
    cards,
  );
  await press(page, 'reading', 'plain');
  await page.waitForFunction(() => document.querySelectorAll('.card details[open]').length === 0);
  for (const event of proceedings.events.slice(1)) {
    await perform(page, byMouse(page), event);
    if (event.type === 'finding.read') break;
  }
  const [finding] = level.ruling.findings;
  const told = page.locator('.finding-court').first();
  const shown = async () => (await told.innerText()).replace(/\s+/g, ' ');
  expect(finding?.plain).toBeDefined();
  expect(await shown()).toContain(finding?.plain);
  expect(await shown()).not.toContain(finding?.explained);
  await press(page, 'reading.flipped', 'full');
  expect(await shown()).toContain(finding?.explained);
  expect(await shown()).not.toContain(finding?.plain);
  await press(page, 'reading', 'full');
  expect(await shown()).toContain(finding?.explained);
  const kept = await page.evaluate(() => localStorage.getItem('serious-questions/settings'));
  expect(JSON.parse(kept ?? '{}')).toMatchObject({ reading: 'full' });
  for (const event of proceedings.events.filter(({ type }) => type === 'finding.read').slice(1))
    await perform(page, byMouse(page), event);
  const closing = page.locator('.order-end .quoted');
  expect(await closing.locator('blockquote').innerText()).toBe(`“${level.ruling.closing.quote}”`);
  expect(await closing.innerText()).toContain(`In plain words: ${level.ruling.closing.plain}`);
  expect(complaints).toEqual([]);
  await page.context().close();
});
