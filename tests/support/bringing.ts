// How a case is brought to the title screen: pasted as text, or dropped as a file.
import type { Page } from 'playwright-core';
import { byMouse } from './playing.ts';

export async function paste(page: Page, text: string): Promise<void> {
  await byMouse(page)({ act: 'bring' });
  await page.locator('[data-act="pasteText"]').fill(text);
  await byMouse(page)({ act: 'bringText' });
}

/** Drops a file on the page as the system would hand it over, when the page has said that it takes it. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([as, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content ?? ''], as ?? ''));
      return carried;
    },
    [name, text] as const,
  );
  // Told again and again while a file hangs over a page, as by the system: one that has just come may not heed it yet.
  await page.waitForFunction((dataTransfer) => {
    document.body.dispatchEvent(
      new DragEvent('dragover', { bubbles: true, cancelable: true, composed: true, dataTransfer }),
    );
    return document.querySelector('.drop-here') !== null;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}
