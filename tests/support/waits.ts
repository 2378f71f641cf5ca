// What a test waits for before it reads a page at once: what is put off until a frame was drawn, and what is fetched when
// the first screen stands.
import type { Page } from 'playwright-core';

/** Two frames, and after each what was put off until it was drawn: effects have run, and the focus is where they bring it. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    await drawn();
    await drawn();
  });

/** All of the game has been fetched and is in use, its letters too: nothing more comes to the page by itself. */
export const allHere = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => performance.getEntriesByName('all-here').length > 0 && document.fonts.status === 'loaded',
  );
