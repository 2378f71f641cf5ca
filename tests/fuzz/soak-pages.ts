// The page's part of a soak: builds the site once, opens a browser once, and plays at random until its time is up.
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { findChromium } from '../support/find-chromium.ts';
import { serveBuilt } from '../support/serve-site.ts';
import { seedOf } from './chance.ts';
import type { CorpusCase } from './corpus.ts';
import { type Found, faultOf, shrunk } from './fuzzer.ts';
import { type PagePlay, type Played, playAgain, playAtRandom } from './page-play.ts';

export const PAGE = 'page';
const PRESSES = 150;
const STAGE_EVERY = 5; // of so many plays one shows the courtroom
const TRIES = 25; // to make a find shorter: each is a play

interface Served {
  readonly browser: Browser;
  readonly site: string;
}

let served: Promise<Served> | null = null;

async function serve(): Promise<Served> {
  const { site, server } = await serveBuilt('.cache/soak-site');
  server.httpServer.unref();
  return { site, browser: await launch(findChromium()) };
}

function opened(): Promise<Served> {
  served ??= serve();
  return served;
}

export async function closePages(): Promise<void> {
  const was = await served;
  await was?.browser.close();
  served = null;
}

/** As few presses as still break it in the same way. */
export async function foundInPage({ browser, site }: Served, { play, broke }: Played): Promise<Found> {
  const fault = faultOf(broke ?? '');
  const breaks = async (presses: unknown) => {
    const again = await playAgain(browser, site, { ...play, presses: presses as PagePlay['presses'] });
    return again.broke !== null && faultOf(again.broke) === fault;
  };
  const presses = (await shrunk(play.presses, breaks, TRIES)) as PagePlay['presses'];
  return { fuzzer: PAGE, broke: broke ?? '', seed: play.seed, input: { ...play, presses } };
}

export async function soakPages(
  seed: number,
  seconds: number,
): Promise<{ readonly found: readonly Found[]; readonly plays: number; readonly presses: number }> {
  const at = await opened();
  const until = Date.now() + seconds * 1_000;
  const found = new Map<string, Found>();
  let [plays, presses] = [0, 0];
  for (; Date.now() < until; plays += 1) {
    const stage = plays % STAGE_EVERY === STAGE_EVERY - 1;
    const own = seedOf(seed, plays);
    const played = await playAtRandom(at.browser, at.site, { seed: own, stage, count: PRESSES });
    presses += played.play.presses.length;
    if (played.broke !== null && !found.has(faultOf(played.broke)))
      found.set(faultOf(played.broke), await foundInPage(at, played));
  }
  return { found: [...found.values()], plays, presses };
}

/** Sentences: what of the corpus breaks. */
export async function replayPages(cases: readonly CorpusCase[]): Promise<readonly string[]> {
  const { browser, site } = await opened();
  const broken: string[] = [];
  for (const { file, input } of cases) {
    const { broke } = await playAgain(browser, site, input as PagePlay);
    if (broke !== null) broken.push(`${file} breaks: ${broke}`);
  }
  return broken;
}
