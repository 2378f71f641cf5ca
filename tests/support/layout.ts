// What is wrong with how a page lies: sideways overflow, text that is cut off, controls that lie over each other.
import type { Page } from 'playwright-core';

/** Sentences naming each fault found in the page as it stands; none when all is well. */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'button, input:not([type="range"]), select, summary, a[href]';
    const nameOf = (one: Element) =>
      `${one.tagName.toLowerCase()}${one.className && typeof one.className === 'string' ? `.${one.className.split(' ')[0]}` : ''} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    const isForEars = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath === 'inset(50%)' || isForEars(one.parentElement));
    const isSeen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !isForEars(one);

    const sideways = (): string[] => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`The page is ${scrollWidth - clientWidth} px too wide.`] : [];
    };

    /** The box that hides what sticks out of it, if any: not one that scrolls. */
    const hides = (one: Element) => /hidden|clip/.test(getComputedStyle(one).overflow);
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
          const style = getComputedStyle(box);
          if (/auto|scroll/.test(style.overflowY)) {
            const own = box.getBoundingClientRect();
            if (text.right > own.right + 1.5 && !/auto|scroll/.test(style.overflowX))
              found.push(`Cut off: ${nameOf(parent)}`);
            break;
          }
          if (style.position === 'fixed') break;
          if (hides(box) && sticksOut(text, box.getBoundingClientRect())) {
            found.push(`Cut off: ${nameOf(parent)} by ${nameOf(box)}`);
            break;
          }
        }
      }
      return found;
    };

    const layerOf = (one: Element) => one.closest('dialog, .acts, .bar, .news') ?? document.body;
    const overlaps = (): string[] => {
      const controls = [...document.querySelectorAll(CONTROLS)].filter(isSeen);
      const shown = controls
        .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      return shown.flatMap(({ one, box }, at) =>
        shown.slice(at + 1).flatMap((other) => {
          const nested = one.contains(other.one) || other.one.contains(one);
          if (nested || layerOf(one) !== layerOf(other.one)) return [];
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return wide > 2 && high > 2 ? [`${nameOf(one)} and ${nameOf(other.one)} overlap.`] : [];
        }),
      );
    };

    return [...sideways(), ...cutOff(), ...overlaps()];
  });

/** Makes every text on the page twice as long, as another language might. */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
    for (const node of texts)
      if (node.textContent?.trim()) node.textContent = `${node.textContent} ${node.textContent}`;
  });
