// The stops of a tour through the game: every step that any walkthrough of a case on the shelf comes to, each once, and
// the page brought to one of them in any language. Knows nothing of what is looked at there.
import type { Page } from 'playwright-core';
import type { HearingEvent } from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';
import { type Proceedings, replay, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { openLevel } from './levels.ts';
import { selectorOf } from './playing.ts';
import { layInStore } from './store.ts';
import { allHere, settled } from './waits.ts';

export interface Stop {
  readonly name: string; // `practice/best 7 argument.bench`
  readonly kind: string; // the step, and what was just done: stops of a kind look alike
  readonly room: string; // the class of the desk's screen
  readonly proceedings: Proceedings;
}

/** The cases on the shelf, by their files. */
const FILES = ['levels/practice.yaml', 'levels/parler-v-aws.yaml', 'levels/epic-v-apple.yaml'];
const rooms: Readonly<Record<string, string>> = { atLectern: 'lectern', listening: 'opposition' };

function stopAfter(level: Level, whole: Proceedings, at: number, walkthrough: string): Stop {
  const proceedings = { ...whole, events: whole.events.slice(0, at) };
  const { step } = replay(level, proceedings).hearing;
  const last = step.split('.').at(-1) ?? step;
  const done = proceedings.events.at(-1)?.type ?? 'opened';
  return {
    name: `${level.id}/${walkthrough} ${at} ${step}`,
    kind: `${step} after ${done}`,
    room: rooms[last] ?? last,
    proceedings,
  };
}

/** What is on the page depends on the acts alone: walkthroughs that begin alike share their first stops. */
function stopsOf(level: Level): readonly Stop[] {
  const met = new Set<string>();
  const isNew = (events: readonly HearingEvent[]) => {
    const key = JSON.stringify(events);
    return !met.has(key) && met.add(key) !== undefined;
  };
  return level.walkthroughs.flatMap((walkthrough) => {
    const whole = walkthroughProceedings(level, walkthrough);
    return Array.from({ length: whole.events.length + 1 }, (_, at) => at)
      .filter((at) => isNew(whole.events.slice(0, at)))
      .map((at) => stopAfter(level, whole, at, walkthrough.id));
  });
}

export const everyStop = (): readonly Stop[] => FILES.flatMap((file) => stopsOf(openLevel(file)));

/** One stop of each kind: which one, the seed says, so that cases and walkthroughs take turns. */
export function oneOfEachKind(stops: readonly Stop[], seed: number): readonly Stop[] {
  const kinds = [...new Set(stops.map(({ kind }) => kind))];
  return kinds.flatMap((kind, place) => {
    const alike = stops.filter((stop) => stop.kind === kind);
    const chosen = alike[(seed * 7 + place * 5) % alike.length];
    return chosen === undefined ? [] : [chosen];
  });
}

/** The page at a stop, drawn from scratch. The page must be one of the site's already. */
export async function visit(page: Page, address: string, { proceedings, room }: Stop): Promise<void> {
  await layInStore(page, proceedings);
  await page.goto(address);
  const act = proceedings.events.length === 0 ? 'start' : 'resume';
  await page
    .locator(selectorOf({ act, id: proceedings.level }))
    .first()
    .click();
  await page.locator(`.room-${room}`).waitFor();
  await allHere(page); // nothing moves any more
  await settled(page); // it is at its top, and its heading has the focus
}
