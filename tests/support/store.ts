// The store that the game keeps hearings in, looked into and written to from outside. The page must be one of the site's.
import type { Page } from 'playwright-core';
import { type Proceedings, readSave, writeSave } from '../../src/proceedings/index.ts';

/** Puts a hearing where the game keeps its own. */
export const layInStore = (page: Page, proceedings: Proceedings): Promise<void> =>
  page.evaluate(
    ([key, save]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('serious-questions');
        opening.onupgradeneeded = () => opening.result.createObjectStore('hearings');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('hearings', 'readwrite');
          writing.objectStore('hearings').put(save, key);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [proceedings.level, writeSave(proceedings)] as const,
  );

/** What the store holds under a key, read as the game itself would. Rejects where there is no store. */
export async function keptInStore(page: Page, key: string): Promise<Proceedings> {
  const text = await page.evaluate(
    (id) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('serious-questions');
        opening.onupgradeneeded = () => opening.transaction?.abort(); // none is made by looking
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('hearings').objectStore('hearings').get(id);
          asking.onsuccess = () => {
            opening.result.close();
            resolve(String(asking.result));
          };
        };
      }),
    key,
  );
  const reading = readSave(text);
  if (!reading.ok) throw new Error(`the kept save does not read: ${reading.problem}`);
  return reading.proceedings;
}
