// Cases from outside, in a real browser: brought in every way, refused in a sentence, given on, and never run.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { levelHash } from '../../src/level/hash.ts';
import { readLevel } from '../../src/level/index.ts';
import { drop, paste } from '../support/bringing.ts';
import { launch, type Watch, watch, withDownloads } from '../support/browser.ts';
import { openLevel } from '../support/levels.ts';
import { byMouse } from '../support/playing.ts';
import { keptInStore } from '../support/store.ts';
import { allHere } from '../support/waits.ts';

const site = inject('site');
const good = readFileSync('tests/fixtures/tiny.yaml', 'utf8');
const broken = good.replace('\ntitle:', '\ntitel:');
const OWN = 'own:lemon-v-lamp';
let browser: Browser;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser.close());

interface Opened extends Watch {
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

/** A browser of its own, as another person would have it. */
async function open(address = '', prepare: (context: BrowserContext) => Promise<unknown> = async () => {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await withDownloads(context);
  await prepare(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const watched = watch(page, site);
  await page.goto(`${site}${address.startsWith('?') ? `${address}&stage=off` : `?stage=off${address}`}`);
  return { context, page, ...watched, close: () => context.close() } satisfies Opened;
}

const told = (page: Page, sentence: RegExp) => page.locator('.front .notice').getByText(sentence).waitFor();
const onShelf = (page: Page) => page.locator(`[data-case="${OWN}"]`);

async function choose(page: Page, name: string, content: string | Buffer) {
  await byMouse(page)({ act: 'bring' });
  const choosing = page.waitForEvent('filechooser');
  await byMouse(page)({ act: 'pickCase' });
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer });
}

/** The hash of the case that a hearing kept in this browser was begun on. */
async function hashOfHearing(page: Page, key: string): Promise<string> {
  await byMouse(page)({ act: 'start', id: key });
  await byMouse(page)({ act: 'brief.read' });
  await page.locator('.room-record').waitFor();
  await page.locator('.keeping-saved').first().waitFor({ state: 'attached' });
  return (await keptInStore(page, key)).levelHash;
}

async function linkOf(page: Page, id: string): Promise<string> {
  await byMouse(page)({ act: 'share', id });
  const field = page.locator('[data-act="link"]');
  await field.waitFor();
  const link = await field.inputValue();
  await byMouse(page)({ act: 'dialog.closed' });
  return link.slice(link.indexOf('#'));
}

const more = (page: Page, id: string) => page.locator(`[data-act="more"][data-id="${id}"]`).click();

describe('a case of a teacher', () => {
  test('[cases] from a file: its problems are shown; mended it stands on the shelf, stays, and can be had back', async () => {
    const { page, complaints, close } = await open();
    await choose(page, 'lemon.yaml', broken);
    const problems = page.locator('[data-dialog="problems"]');
    await problems.getByText(/Did you mean 'title'/).waitFor();
    expect(await problems.locator('[data-code]').count()).toBe(2);
    await byMouse(page)({ act: 'dialog.closed' });
    expect(await onShelf(page).count()).toBe(0);

    await drop(page, 'lemon.yaml', good);
    await told(page, /is on your shelf now/);
    await page.reload();
    await onShelf(page)
      .getByText(/Your own case · from file lemon\.yaml/)
      .waitFor();

    await drop(page, 'lemon.yaml', good.replace('\ntitle: ', '\ntitle: Mended '));
    await told(page, /has taken its place/);
    expect(await onShelf(page).locator('h3').textContent()).toMatch(/^Mended /);
    await drop(page, 'lemon.yaml', broken);
    await problems.waitFor();
    await byMouse(page)({ act: 'dialog.closed' });
    expect(await onShelf(page).locator('h3').textContent()).toMatch(/^Mended /);

    await more(page, OWN);
    const saving = page.waitForEvent('download');
    await byMouse(page)({ act: 'saveCase', id: OWN });
    expect(readFileSync(await (await saving).path(), 'utf8')).toBe(
      good.replace('\ntitle: ', '\ntitle: Mended '),
    );
    await byMouse(page)({ act: 'removeCase', id: OWN });
    await byMouse(page)({ act: 'choose', id: 'remove' });
    await told(page, /was removed/);
    await page.reload();
    await allHere(page); // and so what is kept has been looked up
    expect(await onShelf(page).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('[cases] another of the same id is not put in its place unasked, and a changed one keeps its hearing', async () => {
    const { page, close } = await open();
    await paste(page, good);
    await told(page, /is on your shelf now/);
    const hash = await hashOfHearing(page, OWN);
    await page.reload();
    const other = good.replace('\ntitle: ', '\ntitle: Other ');
    await choose(page, 'other.yaml', other);
    await byMouse(page)({ act: 'choose', id: 'both' });
    await page.locator(`[data-case="${OWN}:2"]`).waitFor();
    expect(await onShelf(page).locator('h3').textContent()).not.toMatch(/^Other /);
    expect(await page.locator(`[data-case="${OWN}:2"] [data-act="resume"]`).count()).toBe(0);

    await paste(page, good.replace('\ntitle: ', '\ntitle: Changed '));
    await told(page, /has taken its place/);
    await byMouse(page)({ act: 'resume', id: OWN });
    await page
      .getByText(/has been changed since/)
      .first()
      .waitFor();
    await byMouse(page)({ act: 'choose', id: 'go-on' });
    await page.locator('main.room-record').waitFor();
    expect(hash).toBe(levelHash(openLevel('tests/fixtures/tiny.yaml')));
    await close();
  });

  test('[cases] with the id of a case of the game, it takes nothing from that one', async () => {
    const { page, close } = await open();
    await paste(page, good.replace('\nid: lemon-v-lamp', '\nid: parler-v-aws'));
    await page.locator('[data-case="own:parler-v-aws"]').waitFor();
    await hashOfHearing(page, 'own:parler-v-aws');
    await page.reload();
    await page.locator('[data-act="resume"][data-id="own:parler-v-aws"]').waitFor();
    expect(await page.locator('[data-act="start"][data-id="parler-v-aws"]').count()).toBe(1);
    expect(await page.locator('[data-act="resume"][data-id="parler-v-aws"]').count()).toBe(0);
    await close();
  });

  test('[cases] a file that is no text or 10 MB long is refused in a sentence', async () => {
    const { page, complaints, close } = await open();
    await choose(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    await told(page, /not a text file/);
    await choose(page, 'long.yaml', Buffer.alloc(10_000_000, 'a'));
    await told(page, /2 MB at most/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('[cases] a hostile text shows its problems, and nothing else happens', async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['level/too-deep', '['.repeat(100_000)],
      ['level/alias', `a: &a [1]\nb: [${'*a, '.repeat(10_000)}*a]`],
      ['level/forbidden-key', `${good}\n__proto__: {polluted: 1}`],
      ['level/duplicate-key', `${good}\ntitle: again`],
      ['level/bad-character', good.replace('\ntitle: ', '\ntitle: "\\u202Eab\\u0007c" #')],
    ];
    const { page, complaints, close } = await open();
    for (const [code, text] of texts) {
      await paste(page, text);
      await page.locator(`[data-dialog="problems"] [data-code="${code}"]`).first().waitFor();
      await byMouse(page)({ act: 'dialog.closed' });
    }
    expect(await onShelf(page).count()).toBe(0);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test('[cases] whatever its words say, nothing of them is run or fetched', async () => {
    const bait = `<img src=x onerror=window.hit=1><script>window.hit=1</script> [x](javascript:window.hit=1)`;
    const text = good
      .replace(/\nsummary: .*/, `\nsummary: '${bait}'`)
      .replace(/\ntitle: .*/, `\ntitle: '<b onclick=window.hit=1>Lemon</b>'`);
    expect(readLevel(text)).toMatchObject({ ok: true });
    const { page, complaints, strangers, close } = await open();
    await paste(page, text);
    await onShelf(page).getByText(bait).waitFor();
    await onShelf(page).getByText('<b onclick=window.hit=1>Lemon</b>').first().click();
    await hashOfHearing(page, OWN);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('#desk script, #desk img[src="x"], #desk b[onclick]').count()).toBe(0);
    expect([...complaints, ...strangers]).toEqual([]);
    await close();
  });
});

describe('links', () => {
  test('[cases] a share link opens in another browser to the same case; tampered with it is refused', async () => {
    const mine = await open();
    await paste(mine.page, good);
    await told(mine.page, /is on your shelf now/);
    await more(mine.page, OWN);
    const fragment = await linkOf(mine.page, OWN);
    await mine.close();

    const theirs = await open(fragment);
    await theirs.page
      .locator(`[data-case="${OWN}"]`)
      .getByText(/from a link/)
      .waitFor();
    expect(await hashOfHearing(theirs.page, OWN)).toBe(levelHash(openLevel('tests/fixtures/tiny.yaml')));
    expect([...theirs.complaints, ...theirs.strangers]).toEqual([]);
    await theirs.close();

    const spoilt = await open(`${fragment.slice(0, -6)}AAAAAA`);
    await told(spoilt.page, /cut short or changed/);
    expect(await onShelf(spoilt.page).count()).toBe(0);
    await spoilt.page.goto(`${site}?stage=off${fragment.replace('#case=1.', '#case=2.')}`);
    await told(spoilt.page, /newer version/);
    await spoilt.close();
  });

  test('[cases] the share link of a case of the game leads to that very case', async () => {
    const mine = await open();
    await more(mine.page, 'parler-v-aws');
    const fragment = await linkOf(mine.page, 'parler-v-aws');
    await mine.close();
    const theirs = await open(fragment);
    await told(theirs.page, /is on your shelf already/);
    expect(await theirs.page.locator('[data-case^="own:"]').count()).toBe(0);
    expect(await hashOfHearing(theirs.page, 'parler-v-aws')).toBe(
      levelHash(openLevel('levels/parler-v-aws.yaml')),
    );
    await theirs.close();
  });

  test('[cases] a class link fixes how hard the hearing is and what help there is', async () => {
    const teacher = await open();
    await more(teacher.page, 'practice');
    await byMouse(teacher.page)({ act: 'classLink', id: 'practice' });
    for (const id of ['difficulty-intern', 'help-none']) await byMouse(teacher.page)({ act: 'term', id });
    const field = teacher.page.locator('[data-act="link"]');
    await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toMatch(/help=none$/);
    await teacher.page.locator('svg.qr path').waitFor();
    const link = await field.inputValue();
    await teacher.close();

    const { page, complaints, close } = await open(link.slice(link.indexOf('#')));
    await page
      .locator('.class-says')
      .getByText(/There is no help/)
      .waitFor();
    expect(await page.locator('[data-act="setting"][data-id="difficulty-partner"]').count()).toBe(0);
    await page.locator('[data-act="offer"][data-id="practice"]').click();
    for (const act of ['brief.read', 'record.read']) await byMouse(page)({ act });
    await page.locator('[data-act="issue.chosen"]').first().click();
    await page.locator('main.room-building').waitFor();
    expect(await page.locator('.help, [data-act="hint.taken"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('an address', () => {
  interface Answer {
    readonly status?: number;
    readonly contentType?: string;
    readonly body?: string;
    readonly headers?: Record<string, string>;
  }

  /** Answers in the place of a server. */
  const answering = (path: string, answer: Answer) => (context: BrowserContext) =>
    context.route(path, (route) => route.fulfill(answer));

  test('[cases] on the same site, it is fetched once and its case is on the shelf', async () => {
    const { page, complaints, close } = await open(
      '?level=cases/lemon.yaml',
      answering('**/cases/lemon.yaml', { contentType: 'text/yaml', body: good }),
    );
    await onShelf(page)
      .getByText(/from http:.*cases\/lemon\.yaml/)
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('[cases] on another site over https, nothing is sent along', async () => {
    const sent: Record<string, string>[] = [];
    const { page, close } = await open(
      `?level=${encodeURIComponent('https://cases.example/lemon.yaml')}`,
      (context) =>
        context.route('https://cases.example/**', async (route) => {
          sent.push(await route.request().allHeaders());
          await route.fulfill({
            contentType: 'text/yaml',
            body: good,
            headers: { 'access-control-allow-origin': '*' },
          });
        }),
    );
    await onShelf(page)
      .getByText(/from https:\/\/cases\.example\/lemon\.yaml/)
      .waitFor();
    expect(sent).toHaveLength(1);
    expect(Object.keys(sent[0] ?? {})).not.toContain('cookie');
    expect(Object.keys(sent[0] ?? {})).not.toContain('referer');
    await close();
  });

  test('[cases] one that gives no case is refused in a sentence', async () => {
    const answers: readonly (readonly [Answer, RegExp])[] = [
      [{ status: 404, body: 'gone' }, /answered with an error/],
      [{ contentType: 'text/html', body: '<!doctype html><script>hit=1</script>' }, /web page/],
      [{ contentType: 'text/plain', body: '<!doctype html><p>' }, /web page/],
      [{ contentType: 'text/yaml', body: 'a'.repeat(2_000_001) }, /2 MB at most/],
      [{ status: 302, headers: { location: 'http://other.example/x.yaml' } }, /Nothing could be fetched/],
    ];
    const { page, context, close } = await open();
    for (const [at, [answer, sentence]] of answers.entries()) {
      await answering(`**/cases/${at}.yaml`, answer)(context);
      await page.goto(`${site}?stage=off&level=cases/${at}.yaml`);
      await told(page, sentence);
    }
    expect(await onShelf(page).count()).toBe(0);
    await close();
  });

  test('[cases] one that is not over https is not gone to', async () => {
    const { page, strangers, close } = await open();
    for (const address of [
      'http://other.example/x.yaml',
      'javascript:alert(1)',
      'data:text/plain,x',
      'file:///etc/hosts',
    ]) {
      await page.goto(`${site}?stage=off&level=${encodeURIComponent(address)}`);
      await told(page, /begins with https/);
    }
    expect(strangers).toEqual([]);
    await close();
  });
});
