// Brings a page to the debrief at once: the hearing is laid into the browser's keeper and gone on with.
import type { Page } from 'playwright-core';
import type { Level } from '../../src/level/index.ts';
import { type Proceedings, walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import { byMouse } from './playing.ts';

/** The proceedings of a walkthrough, by its id. */
export function ended(level: Level, id: string): Proceedings {
  const walkthrough = level.walkthroughs.find((one) => one.id === id);
  if (walkthrough === undefined) throw new Error(`The case has no walkthrough ${id}.`);
  return walkthroughProceedings(level, walkthrough);
}

const layInKeeper = (page: Page, proceedings: Proceedings) =>
  page.evaluate(
    ([id, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('serious-questions');
        opening.onupgradeneeded = () => opening.result.createObjectStore('hearings');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('hearings', 'readwrite');
          writing.objectStore('hearings').put(text, id);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [proceedings.level, writeSave(proceedings)] as const,
  );

/** The page at `address`, with a hearing that is over: its debrief. */
export async function openDebrief(page: Page, address: string, proceedings: Proceedings): Promise<void> {
  await page.goto(address);
  await page.locator('[data-act="start"]').first().waitFor();
  await layInKeeper(page, proceedings);
  await page.reload();
  await byMouse(page)({ act: 'resume', id: proceedings.level });
  await page.locator('.room-debrief').waitFor();
}
