// Plays hearings inside the page, press by press and without a pause, so that hundreds of them take minutes. Does what a
// browser test does from outside, through a stand-in for the few things that it asks of the page.
import type { Page } from 'playwright-core';
import type { HearingEvent } from '../../../src/hearing/index.ts';
import { type Control, perform, selectorOf } from '../../support/playing.ts';

const EAGER = 50; // turns of waiting for a control at once; after them with a pause between
const LONGEST = 2000; // turns

/** Lets the page draw what was pressed. */
const turn = () =>
  new Promise<void>((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });

async function found(selector: string): Promise<HTMLElement> {
  for (let turns = 0; turns < LONGEST; turns += 1) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) return element;
    await (turns < EAGER ? turn() : new Promise((later) => setTimeout(later, 10)));
  }
  throw new Error(`The page never had ${selector}.`);
}

interface Locator {
  count(): Promise<number>;
  first(): Locator;
  or(other: Locator): Locator;
  waitFor(): Promise<unknown>;
  getAttribute(name: string): Promise<string | null>;
  readonly selector: string;
}

const locator = (selector: string): Locator => ({
  selector,
  count: async () => document.querySelectorAll(selector).length,
  first: () => locator(selector),
  or: (other) => locator(`${selector}, ${other.selector}`),
  waitFor: () => found(selector),
  getAttribute: async (name) => (await found(selector)).getAttribute(name),
});

const page = { locator } as unknown as Page;

async function press(control: Control) {
  const selector = selectorOf(control);
  (await found(`label:has(${selector}:enabled), button${selector}:enabled`)).click();
  await turn();
}

/** From chambers to the debrief. */
async function playHearing(events: readonly HearingEvent[]) {
  for (const event of events) await perform(page, press, event);
  await found('[data-act="playAgain"]');
}

/** From the debrief to chambers: at once, or by the title screen, where the stage is taken away and put up again. */
async function restart(byTitle: boolean, id: string) {
  if (!byTitle) return press({ act: 'playAgain' });
  await press({ act: 'panel', id: 'leave' });
  await press({ act: 'leave' });
  await press({ act: 'start', id });
  await press({ act: 'choose', id: 'afresh' });
}

export interface Player {
  playAll(count: number, events: readonly HearingEvent[], byTitle: boolean, id: string): Promise<void>;
}

const player: Player = {
  async playAll(count, events, byTitle, id) {
    for (let at = 0; at < count; at += 1) {
      await playHearing(events);
      await restart(byTitle, id);
      await found(selectorOf({ act: 'brief.read' }));
    }
  },
};
Object.assign(window, { benchPlayer: player });
