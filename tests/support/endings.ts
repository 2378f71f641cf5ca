// Brings a page to the debrief at once: the hearing is laid into the browser's keeper and gone on with.
import type { Page } from 'playwright-core';
import type { Level } from '../../src/level/index.ts';
import { type Proceedings, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { openAt } from './moments.ts';

/** The proceedings of a walkthrough, by its id. */
export function ended(level: Level, id: string): Proceedings {
  const walkthrough = level.walkthroughs.find((one) => one.id === id);
  if (walkthrough === undefined) throw new Error(`The case has no walkthrough ${id}.`);
  return walkthroughProceedings(level, walkthrough);
}

/** The page at `address`, with a hearing that is over: its debrief. */
export const openDebrief = (page: Page, address: string, proceedings: Proceedings): Promise<void> =>
  openAt(page, address, { proceedings, room: 'debrief' });
