// The contrast of every text on a page, against the pixels that it really stands on: the page is photographed without
// its text, and the text's own colour is held against what is seen in its place.
import type { Page } from 'playwright-core';

/** Text as it stands in the window: its colour with all opacities, and the boxes of its lines. */
interface Ink {
  readonly text: string;
  readonly colour: readonly [red: number, green: number, blue: number, alpha: number];
  readonly boxes: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

interface Weak {
  readonly text: string;
  readonly ratio: number;
}

/** Every text that can be seen in the window as it is. */
const inksOf = (page: Page): Promise<readonly Ink[]> =>
  page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('nothing to read colours with');
    /** Any colour that CSS can say, as numbers: painted on nothing and read back. */
    const read = (colour: string) => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const opacityOf = (one: Element | null): number =>
      one === null ? 1 : Number(getComputedStyle(one).opacity) * opacityOf(one.parentElement);
    /** Outside what it scrolls or is cut off in, and so not seen there. */
    const isOutside = (one: Element | null, x: number, y: number): boolean => {
      if (one === null || one === document.body) return false;
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isIn = x >= left && x <= right && y >= top && y <= bottom;
      return (!isIn && getComputedStyle(one).overflow !== 'visible') || isOutside(one.parentElement, x, y);
    };
    const isOnTop = (parent: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null || isOutside(parent, x, y)) return false;
      const around = hit.closest('label, button, summary') ?? hit;
      return around.contains(parent) || parent.contains(hit);
    };
    const inkOf = (parent: Element, text: string, colour: string, all: readonly DOMRect[]): Ink[] => {
      const boxes = all
        .filter(({ width, height }) => width > 2 && height > 2)
        .filter(({ x, y, width, height }) =>
          [y + 2, y + height / 2, y + height - 2].every((at) => isOnTop(parent, x + width / 2, at)),
        )
        .map(({ x, y, width, height }) => [x, y, width, height] as const);
      const [red = 0, green = 0, blue = 0, alpha = 0] = read(colour);
      const seen = (alpha / 255) * opacityOf(parent);
      return boxes.length === 0 ? [] : [{ text, colour: [red, green, blue, seen], boxes }];
    };
    const found: Ink[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest('.unseen') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push(
        ...inkOf(parent, text.slice(0, 50), getComputedStyle(parent).color, [...range.getClientRects()]),
      );
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input.field, textarea.field')) {
      const { color } = getComputedStyle(field, field.value === '' ? '::placeholder' : null);
      found.push(
        ...inkOf(
          field,
          field.value || field.placeholder,
          color,
          [field.getBoundingClientRect()].map(
            ({ x, y, width, height }) => new DOMRect(x + 4, y + 4, width - 8, height - 8),
          ),
        ),
      );
    }
    return found;
  });

/** The window without any text. */
async function groundOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`*, *::before, *::after, *::placeholder, *::marker {
      color: transparent !important; -webkit-text-fill-color: transparent !important;
      -webkit-text-stroke-color: transparent !important; text-decoration-color: transparent !important;
      transition: none !important; animation: none !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  const picture = await page.screenshot();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return picture;
}

/** The contrast (WCAG 2.2) of each ink with its ground, at the weakest twentieth of the ground's pixels. */
const measure = (page: Page, inks: readonly Ink[], ground: Buffer): Promise<readonly Weak[]> =>
  page.evaluate(
    async ([all, bytes]) => {
      const letters = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([letters], { type: 'image/png' }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (pen === null) throw new Error('nothing to read pixels with');
      pen.drawImage(image, 0, 0);
      const fine = image.width / innerWidth;
      const part = (value: number) =>
        value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const light = (red: number, green: number, blue: number) =>
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
      const contrast = (one: number, other: number) =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const ratiosIn = ({ colour: [red, green, blue, alpha] }: Ink, data: Uint8ClampedArray): number[] => {
        const known = new Map<number, number>();
        const ratios: number[] = [];
        for (let at = 0; at < data.length; at += 4) {
          const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
          const key = (r << 16) | (g << 8) | b;
          const over = (ink: number, under: number) => ink * alpha + under * (1 - alpha);
          const ratio =
            known.get(key) ?? contrast(light(over(red, r), over(green, g), over(blue, b)), light(r, g, b));
          known.set(key, ratio);
          ratios.push(ratio);
        }
        return ratios;
      };
      return all.map((ink) => {
        const ratios = ink.boxes.flatMap(([x, y, width, height]) => {
          const [left, top] = [Math.max(0, Math.round(x * fine)), Math.max(0, Math.round(y * fine))];
          const [wide, high] = [Math.round(width * fine), Math.round(height * fine)];
          return ratiosIn(ink, pen.getImageData(left, top, Math.max(1, wide), Math.max(1, high)).data);
        });
        ratios.sort((a, b) => a - b);
        return { text: ink.text, ratio: ratios[Math.floor(ratios.length / 20)] ?? 1 };
      });
    },
    [inks, ground.toString('base64')] as const,
  );

/** Each text in the window whose contrast is under what is asked, and how many there are in all. */
export async function weakTexts(
  page: Page,
  least: number,
): Promise<{ readonly texts: number; readonly weak: readonly string[] }> {
  const inks = await inksOf(page);
  const ratios = await measure(page, inks, await groundOf(page));
  const weak = ratios.filter(({ ratio }) => ratio < least);
  return { texts: inks.length, weak: weak.map(({ text, ratio }) => `${ratio.toFixed(2)} “${text}”`) };
}

/** What each paper must give, and the class of the page that lays it. */
export const papers = [
  { theme: 'light', least: 4.5 },
  { theme: 'dark', least: 4.5 },
  { theme: 'contrast', least: 7 },
  { theme: 'contrast-dark', least: 7 },
] as const;

/** Lays one of the papers, whatever the settings say. */
export const layPaper = (page: Page, theme: (typeof papers)[number]['theme']): Promise<void> =>
  page.evaluate(
    ([wanted, all]) => {
      for (const one of all) document.documentElement.classList.toggle(`theme-${one}`, one === wanted);
    },
    [theme, papers.map((one) => one.theme)] as const,
  );

/** How many pixels of two pictures of one place differ by 3 to 1 or more, as what carries meaning must (WCAG 1.4.11). */
export const plainlyDiffering = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ([first, second]) => {
      const pixels = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (pen === null) throw new Error('nothing to read pixels with');
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height).data;
      };
      const part = (value = 0) =>
        value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const light = (data: Uint8ClampedArray, at: number) =>
        0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]);
      const [before, after] = [await pixels(first), await pixels(second)];
      if (before.length !== after.length) return before.length / 4;
      let differing = 0;
      for (let at = 0; at < before.length; at += 4) {
        const [was, is] = [light(before, at), light(after, at)];
        if ((Math.max(was, is) + 0.05) / (Math.min(was, is) + 0.05) >= 3) differing += 1;
      }
      return differing;
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );
