// Whether what has the focus can be seen (WCAG 2.2, 2.4.11): nothing that stands still over the page lies over it.
import type { Page } from 'playwright-core';

/** Controls that something else lies over when the focus comes to them, forwards or backwards, in the page as it stands. */
export async function hiddenFocuses(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Shift'); // so that the focus is shown, and counts as brought by keys
  return page.evaluate(() => {
    const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
    const SHARES = [0.1, 0.5, 0.9];
    const found = new Set<string>();
    const nameOf = (one: Element) =>
      `${one.localName}.${one.className} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    const isCovered = (one: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit === null || !(one.contains(hit) || hit.contains(one));
    };
    /** A link may run over a line, and has a box for each of its parts: the first is looked at. Of what is higher than
        half the window a part is enough, and only what lies in the window is looked at. */
    const look = (control: HTMLElement) => {
      control.focus();
      if (document.activeElement !== control) return;
      const one = control.closest('label') ?? control;
      const { x, y, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const isHigh = height > innerHeight / 2;
      const top = isHigh ? Math.max(0, y) : y;
      const high = isHigh ? Math.min(innerHeight, y + height) - top : height;
      const points = SHARES.flatMap((down) =>
        SHARES.map((along) => isCovered(one, x + width * along, top + high * down)),
      );
      const covered = points.filter(Boolean).length;
      if (isHigh ? covered === points.length : covered > 3)
        found.add(`${nameOf(one)}: ${covered} of ${points.length} points are covered`);
    };
    const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    scrollTo(0, 0);
    for (const one of all) look(one);
    const letGo = () => document.activeElement instanceof HTMLElement && document.activeElement.blur();
    letGo();
    scrollTo(0, document.documentElement.scrollHeight);
    for (const one of all.toReversed()) look(one);
    letGo();
    scrollTo(0, 0);
    return [...found];
  });
}
