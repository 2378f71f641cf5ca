// A stand-in for the voice of the browser, which no browser of these tests has: it says nothing, writes down what it is
// given, and tells words and ends when a test says so. All else about reading aloud is the game's own.
import type { Page } from 'playwright-core';

export interface StandInVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const voiceOf = (voiceURI: string, lang: string, localService = true): StandInVoice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService,
  default: false,
});

/** One sentence as it was given to the voice. */
export interface Given {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

interface Spoken extends Given {
  ended: boolean; // to its end, and not broken off
}

interface StandIn {
  readonly given: Spoken[];
  asked: number; // how often voices were asked for
  word(at: number, length: number): void;
  end(): void;
  fail(): void;
}

declare global {
  interface Window {
    voiceStandIn: StandIn;
  }
}

interface Options {
  readonly voices: readonly StandInVoice[];
  readonly quick: boolean; // whether each sentence ends by itself
}

/** Runs in the page, before anything else of it. */
function standIn({ voices, quick }: Options) {
  class Utterance extends EventTarget {
    readonly text: string;
    voice: StandInVoice | null = null;
    lang = '';
    rate = 1;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onboundary: ((event: object) => void) | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let now: { readonly utterance: Utterance; readonly spoken: Spoken } | null = null;
  const end = () => {
    const ending = now;
    if (ending === null) return;
    now = null;
    ending.spoken.ended = true;
    ending.utterance.onend?.();
  };
  const seen: StandIn = {
    given: [],
    asked: 0,
    word: (charIndex, charLength) => now?.utterance.onboundary?.({ name: 'word', charIndex, charLength }),
    end,
    fail: () => now?.utterance.onerror?.(),
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => {
      seen.asked += 1;
      return voices;
    },
    speak: (utterance: Utterance) => {
      const { text, voice, rate } = utterance;
      const spoken = { text, voice: voice?.voiceURI ?? '', rate, ended: false };
      seen.given.push(spoken);
      now = { utterance, spoken };
      if (quick) setTimeout(() => now?.utterance === utterance && end(), 0);
    },
    cancel: () => {
      const ending = now;
      now = null;
      ending?.utterance.onerror?.(); // as browsers do
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  window.voiceStandIn = seen;
}

export async function standInVoice(page: Page, options: Options): Promise<void> {
  await page.addInitScript(standIn, options);
}

export const given = (page: Page): Promise<readonly Spoken[]> =>
  page.evaluate(() => window.voiceStandIn.given.map((one) => ({ ...one })));

export const textsGiven = async (page: Page): Promise<readonly string[]> =>
  (await given(page)).map(({ text }) => text);

/** What is marked on the page as being said. */
export const marked = (page: Page, name: 'said-sentence' | 'said-word'): Promise<string | null> =>
  page.evaluate((wanted) => {
    const [range] = [...(CSS.highlights.get(wanted) ?? [])];
    return range === undefined ? null : String(range);
  }, name);
