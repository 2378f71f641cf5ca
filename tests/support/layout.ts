// What is wrong with how a page lies: sideways overflow, text that is cut off, controls that lie over each other, parts
// that stand still over too much of a small window.
import type { Page } from 'playwright-core';

/** Sentences naming each fault found in the page as it stands; none when all is well. */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'button, input:not([type="range"]), select, summary, a[href]';
    const nameOf = (one: Element) =>
      `${one.tagName.toLowerCase()}${one.className && typeof one.className === 'string' ? `.${one.className.split(' ')[0]}` : ''} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    /** Nothing moves while it is looked at, and each text asks of all that it lies in: each is asked once. */
    const once = <Told>(ask: (one: Element) => Told) => {
      const known = new Map<Element, Told>();
      return (one: Element): Told => {
        const told = known.get(one) ?? ask(one);
        known.set(one, told);
        return told;
      };
    };
    const styleOf = once((one) => {
      const { clipPath, position, overflow, overflowX, overflowY } = getComputedStyle(one);
      return { clipPath, position, overflow, overflowX, overflowY };
    });
    const boxOf = once((one) => one.getBoundingClientRect());
    const isForEars: (one: Element) => boolean = once(
      (one) =>
        styleOf(one).clipPath === 'inset(50%)' ||
        (one.parentElement !== null && isForEars(one.parentElement)),
    );
    const isSeen = once(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !isForEars(one),
    );

    const sideways = (): string[] => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`The page is ${scrollWidth - clientWidth} px too wide.`] : [];
    };

    /** A table, a file's indented lines and a box to write in may scroll sideways by themselves (WCAG 2.2, 1.4.10); a
        text may not. */
    const MAY_SCROLL = '.report-table, .guide-table, .guide-code pre, textarea, input';
    const scrollsSideways = (): string[] =>
      [...document.body.querySelectorAll('*')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && isSeen(one) && !one.matches(MAY_SCROLL))
        .filter((one) => /auto|scroll/.test(styleOf(one).overflowX))
        .map((one) => `Scrolls sideways: ${nameOf(one)}`);

    /** The share of the window that stands still while the text scrolls under it, and not beside it. */
    const standingStill = (): string[] => {
      const still = [...document.body.querySelectorAll('*')].filter(
        (one) => styleOf(one).position === 'sticky' && isSeen(one) && one.clientWidth > innerWidth * 0.4,
      );
      const high = still.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
      return high > innerHeight * 0.45 ? [`${high} of ${innerHeight} px stand still.`] : [];
    };

    /** The box that hides what sticks out of it, if any: not one that scrolls. */
    const hides = (one: Element) => /hidden|clip/.test(styleOf(one).overflow);
    const sticksOut = (text: DOMRect, box: DOMRect) =>
      text.left < box.left - 1.5 ||
      text.right > box.right + 1.5 ||
      text.bottom > box.bottom + 2 ||
      text.top < box.top - 2;
    const cutOff = (): string[] => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || !node.textContent?.trim() || !isSeen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.width === 0) continue;
        for (
          let box: Element | null = parent;
          box !== null && box !== document.body;
          box = box.parentElement
        ) {
          const style = styleOf(box);
          if (/auto|scroll/.test(style.overflowY)) {
            const own = boxOf(box);
            if (text.right > own.right + 1.5 && !/auto|scroll/.test(style.overflowX))
              found.push(`Cut off: ${nameOf(parent)}`);
            break;
          }
          if (style.position === 'fixed') break;
          if (hides(box) && sticksOut(text, boxOf(box))) {
            found.push(`Cut off: ${nameOf(parent)} by ${nameOf(box)}`);
            break;
          }
        }
      }
      return found;
    };

    const LAYERS = '.dialog-body, .dialog-acts, dialog, .acts, .bar, .news';
    const layerOf = once((one) => one.closest(LAYERS) ?? document.body);
    const meet = (box: DOMRect, other: DOMRect) =>
      Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2;
    /** A link that runs over a line or a column has a box for each of its parts. */
    const overlaps = (): string[] => {
      const controls = [...document.querySelectorAll(CONTROLS)].filter(isSeen);
      const shown = controls
        .map((one) => ({ one, boxes: [...(one.closest('label') ?? one).getClientRects()] }))
        .filter(({ boxes }) => boxes.some(({ width, height }) => width > 0 && height > 0));
      return shown.flatMap(({ one, boxes }, at) =>
        shown.slice(at + 1).flatMap((other) => {
          const nested = one.contains(other.one) || other.one.contains(one);
          if (nested || layerOf(one) !== layerOf(other.one)) return [];
          const over = boxes.some((box) => other.boxes.some((its) => meet(box, its)));
          return over ? [`${nameOf(one)} and ${nameOf(other.one)} overlap.`] : [];
        }),
      );
    };

    return [...sideways(), ...scrollsSideways(), ...standingStill(), ...cutOff(), ...overlaps()];
  });

/** Opens whatever is folded, so that it is looked at too. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const SPACED = ['lines-very-roomy', 'spacing-wider'];

/** Sets the text as wide as the settings go, does something, and sets it back. */
export async function asWideAsItGoes<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate((names) => document.documentElement.classList.add(...names), SPACED);
  const seen = await look();
  await page.evaluate((names) => document.documentElement.classList.remove(...names), SPACED);
  return seen;
}

type Doubled = typeof globalThis & { doubled: readonly (readonly [node: Node, text: string | null])[] };

/** Makes every text on the page twice as long, as another language might, does something, and sets it back. */
export async function twiceAsLong<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.textContent?.trim()) texts.push(node);
    (globalThis as Doubled).doubled = texts.map((node) => [node, node.textContent]);
    for (const node of texts) node.textContent = `${node.textContent} ${node.textContent}`;
  });
  const seen = await look();
  await page.evaluate(() => {
    for (const [node, text] of (globalThis as Doubled).doubled) node.textContent = text;
  });
  return seen;
}
