// A page heard and played through a screen reader's own commands: its cursor goes from thing to thing, and acts on the one
// it is at. The reader runs in the page itself, on the real DOM, and sees nothing that is hidden from it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';
import { type Press, selectorOf } from './playing.ts';

const READER = 'virtual-screen-reader.js';
const source = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);

interface Heard {
  readonly Reader: new () => Virtual;
  readonly reader: Virtual;
  acted: number; // how much had been spoken when the last act was done
}
/** The page's own window, once a reader listens in it. */
declare const window: Heard & typeof globalThis;

/** Turns a reader on, in a page that has loaded. */
export async function listen(page: Page): Promise<void> {
  await page.route(`**/${READER}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: source }),
  );
  // As text, for the tests' own build would put another import in its place. Of what has left the page by the time that it
  // is looked at, as a dialog that closed, the reader is not told: it would stumble over it and lose all told with it.
  await page.evaluate(`import(new URL('${READER}', document.baseURI).href).then(({ Virtual }) => {
    class StillThere extends MutationObserver {
      constructor(tell) {
        super((changes) => setTimeout(() => tell(changes.filter(({ target }) => target.isConnected))));
      }
    }
    window.Reader = Virtual;
    window.reader = new Virtual();
    window.acted = 0;
    return window.reader.start({ container: document.body, window: { document, MutationObserver: StillThere } });
  })`);
}

/** Lets what follows an act happen: drawing, focus, and the reader's own turn. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))),
      ),
  );

const NOTHING = /^polite: *$/; // something was taken away: nobody hears that

/** All that was spoken, the cursor's own walking among it. */
export async function allSpoken(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(async () => [...(await window.reader.spokenPhraseLog())]);
  return said.filter((phrase) => !NOTHING.test(phrase));
}

/** What was spoken since the last act, once no more comes: where the focus went, which is always told, and what was told
    by the way. */
export async function spoken(page: Page): Promise<readonly string[]> {
  let said: readonly string[] = [];
  for (let stays = 0; stays < 2; ) {
    await settle(page);
    const now = await page.evaluate(async () => (await window.reader.spokenPhraseLog()).slice(window.acted));
    stays = now.length > 0 && now.length === said.length ? stays + 1 : 0;
    said = now;
  }
  return said.filter((phrase) => !NOTHING.test(phrase));
}

const MOST = 1500; // things on one page

/** From the page's beginning to its end, each thing as it is spoken: by a reader of its own, so that no cursor moves. */
export async function walk(page: Page): Promise<readonly string[]> {
  await settle(page);
  return page.evaluate(async (most) => {
    const walker = new window.Reader();
    await walker.start({ container: document.body });
    for (let at = 0; at < most && (await walker.lastSpokenPhrase()) !== 'end of document'; at += 1)
      await walker.next();
    const said = [...(await walker.spokenPhraseLog())];
    await walker.stop();
    return said;
  }, MOST);
}

const UNHEARD = /^(end of )?(paragraph|strong|document)$/;

/** Where the content of a button or a heading ends, which is its name over again; unless there is a button in it. */
function endOfName(phrases: readonly string[], at: number): number | null {
  const phrase = phrases[at] ?? '';
  if (!/^(button|heading), /.test(phrase)) return null;
  const end = phrases.indexOf(`end of ${phrase}`, at);
  const holds = phrases.slice(at + 1, end).some((one) => one.startsWith('button, '));
  return end === -1 || holds ? null : end;
}

/** A walk without the marks that no reader speaks, and with what only repeats a name left out. */
export function readable(phrases: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    if (!UNHEARD.test(phrase)) kept.push(phrase);
    at = endOfName(phrases, at) ?? at;
  }
  return kept;
}

/** The cursor goes on until it is at the thing, and acts on it. */
export const byEar =
  (page: Page): Press =>
  async (control) => {
    const selector = selectorOf(control);
    await page.locator(selector).first().waitFor({ state: 'attached' });
    await settle(page);
    const steps = await page.evaluate(
      async ([wanted, most]) => {
        const { reader } = window;
        const isThere = () => reader.activeNode instanceof Element && reader.activeNode.matches(wanted);
        let at = 0;
        for (; at < most && !isThere(); at += 1) await reader.next();
        if (!isThere()) return null;
        window.acted = (await reader.spokenPhraseLog()).length;
        await reader.act();
        return at;
      },
      [selector, MOST] as const,
    );
    if (steps === null) throw new Error(`The reader never came to ${selector}.`);
  };
