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
  await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
  await page.locator('.drop-here').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}
