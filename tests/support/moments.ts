// The moments of a hearing that are worth looking at, and a page opened at one of them from a kept save.
import type { Page } from 'playwright-core';
import type { HearingEvent } from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';
import { type Proceedings, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { selectorOf } from './playing.ts';
import { layInStore } from './store.ts';
import { allHere, settled } from './waits.ts';

export interface Moment {
  readonly name: string;
  readonly room: string; // the class of the desk's screen
  readonly proceedings: Proceedings;
}

interface Wanted {
  readonly name: string;
  readonly room: string;
  readonly after: HearingEvent['type'] | null; // the moment comes after the nth event of this type
  readonly nth: number;
}

const wanted: readonly Wanted[] = [
  { name: 'brief', room: 'brief', after: null, nth: 1 },
  { name: 'record', room: 'record', after: 'brief.read', nth: 1 },
  { name: 'lectern', room: 'lectern', after: 'record.read', nth: 1 },
  { name: 'building', room: 'building', after: 'issue.chosen', nth: 1 },
  { name: 'bench', room: 'bench', after: 'slip.argued', nth: 1 },
  { name: 'lectern later', room: 'lectern', after: 'bench.answered', nth: 3 },
  { name: 'opposition', room: 'opposition', after: 'counsel.rested', nth: 1 },
  { name: 'rebuttal', room: 'rebuttal', after: 'opposition.heard', nth: 1 },
  { name: 'forecast', room: 'forecast', after: 'rebuttal.spoken', nth: 1 },
  { name: 'ruling', room: 'ruling', after: 'forecast.sealed', nth: 1 },
  { name: 'a finding', room: 'ruling', after: 'finding.read', nth: 2 },
  { name: 'the order', room: 'ruling', after: 'finding.read', nth: 4 },
  { name: 'debrief', room: 'debrief', after: 'ruling.heard', nth: 1 },
];

function indexAfter(events: readonly HearingEvent[], { after, nth }: Wanted): number {
  if (after === null) return 0;
  const places = events.flatMap(({ type }, at) => (type === after ? [at + 1] : []));
  const place = places[nth - 1] ?? places.at(-1);
  if (place === undefined) throw new Error(`The walkthrough never comes to '${after}'.`);
  return place;
}

/** The moments of a walkthrough, in their order. */
export function momentsOf(level: Level, id: string): readonly Moment[] {
  const walkthrough = level.walkthroughs.find((one) => one.id === id);
  if (walkthrough === undefined) throw new Error(`${level.id} has no walkthrough '${id}'.`);
  const whole = walkthroughProceedings(level, walkthrough);
  return wanted.map((one) => ({
    name: one.name,
    room: one.room,
    proceedings: { ...whole, events: whole.events.slice(0, indexAfter(whole.events, one)) },
  }));
}

/** Of the site's own origin, and so of its store, and nothing to load. */
const besideTheGame = (site: string) => new URL('icon-192.png', site).href;

/** Opens the site at a moment: as after a reload, with everything drawn from scratch. */
export async function openAt(
  page: Page,
  site: string,
  { proceedings, room }: Pick<Moment, 'proceedings' | 'room'>,
): Promise<void> {
  const act = proceedings.events.length === 0 ? 'start' : 'resume';
  if (act === 'resume') {
    await page.goto(besideTheGame(site));
    await layInStore(page, proceedings);
  }
  await page.goto(site);
  await page
    .locator(selectorOf({ act, id: proceedings.level }))
    .first()
    .click();
  await page.locator(`.room-${room}`).waitFor();
  await allHere(page); // nothing moves any more
  await settled(page); // its keys are heeded, and its heading has the focus
}
