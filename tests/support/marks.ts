// What is seen on a page and is no text (WCAG 2.2, 1.4.11): the borders of fields and buttons, the ring of the focus,
// drawn signs and bars. Measured in the pixels of a page that stands whole in its window.
import type { CDPSession, Page } from 'playwright-core';

const LEAST = 3;

interface Place {
  readonly name: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

interface Places {
  readonly borders: readonly Place[]; // of fields, and of buttons that are drawn with a border
  readonly focuses: readonly Place[]; // of all that takes the focus
  readonly signs: readonly Place[]; // bars, coins and drawings that say something
}

/** What can take the focus; the order is the one that the rings are drawn in. */
const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
const SIGNS = '.dot, .bar-got, .bar-most, .part-number, .pan, .scale-beam, svg:not(.mark):not(.cover)';

const placesOf = (page: Page): Promise<Places> =>
  page.evaluate(
    ([controls, drawn]) => {
      const isSeen = (one: Element) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        one.closest('.unseen') === null &&
        one.getBoundingClientRect().width > 4 &&
        one.getBoundingClientRect().bottom < innerHeight;
      const boxOf = (one: Element) => one.getClientRects()[0] ?? one.getBoundingClientRect();
      /** Not cut by an edge of what it scrolls in, where half of it would be measured. */
      const isWhole = (one: Element, around = one.parentElement): boolean => {
        if (around === null || around === document.body) return true;
        const [box, edge] = [boxOf(one), around.getBoundingClientRect()];
        const isIn = box.top >= edge.top + 6 && box.bottom <= edge.bottom - 6;
        return (
          (isIn || getComputedStyle(around).overflow === 'visible') && isWhole(one, around.parentElement)
        );
      };
      const isOnTop = (one: Element) => {
        const { x, y, width, height } = boxOf(one);
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        return hit !== null && (one.contains(hit) || hit.contains(one)) && isWhole(one);
      };
      const placeOf = (one: Element): Place => {
        const { x, y, width, height } = boxOf(one);
        const text = (one.textContent || one.getAttribute('data-id') || '').trim().slice(0, 40);
        return {
          name: `${one.localName}.${one.getAttribute('class')} “${text}”`,
          box: [x, y, width, height],
        };
      };
      const hasBorder = (one: Element) => {
        const { borderTopWidth, borderTopStyle, opacity } = getComputedStyle(one);
        return Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && opacity !== '0';
      };
      const focusable = [...document.querySelectorAll<HTMLInputElement>(controls)];
      const active = focusable.filter((one) => isSeen(one.closest('label') ?? one) && !one.disabled);
      const pills = active.flatMap((one) => one.closest('.choice-pill, .choice-portrait') ?? []);
      const bordered = active.filter((one) => isSeen(one) && hasBorder(one));
      return {
        borders: [...bordered, ...pills].filter(isOnTop).map(placeOf),
        focuses: active
          .filter((one) => isOnTop(one.closest('label') ?? one))
          .map((one) => placeOf(one.closest('label') ?? one)),
        signs: [...document.querySelectorAll(drawn)]
          .filter((one) => isSeen(one) && isOnTop(one))
          .map(placeOf),
      };
    },
    [CONTROLS, SIGNS] as const,
  );

/** Draws the ring of the focus round every other control, as the browser would round one. */
async function ring(session: CDPSession, odd: number, on: boolean): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: CONTROLS });
  const forcedPseudoClasses = on ? ['focus', 'focus-visible'] : [];
  await Promise.all(
    nodeIds
      .filter((_, at) => at % 2 === odd)
      .map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
  );
}

async function ringed(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const pictures: string[] = [];
  for (const odd of [0, 1]) {
    await ring(session, odd, true);
    pictures.push((await page.screenshot()).toString('base64'));
    await ring(session, odd, false);
  }
  await session.detach();
  return pictures;
}

interface Pictures {
  readonly plain: string;
  readonly rings: readonly string[];
}

const measure = (page: Page, places: Places, pictures: Pictures): Promise<readonly string[]> =>
  page.evaluate(
    async ([{ borders, focuses, signs }, { plain, rings }, least]) => {
      const read = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', {
          willReadFrequently: true,
        });
        if (pen === null) throw new Error('nothing to read pixels with');
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height);
      };
      const part = (value = 0) =>
        value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const light = ({ data, width, height }: ImageData, x: number, y: number) => {
        const column = Math.min(width - 1, Math.max(0, Math.round(x)));
        const at = 4 * (Math.min(height - 1, Math.max(0, Math.round(y))) * width + column);
        return 0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]);
      };
      const contrast = (one: number, other: number) =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const median = (all: readonly number[]) =>
        all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 1;

      const page = await read(plain);
      const across = [-1, 0, 1, 2, 3];
      /** From outside inwards, at five places of each side: the best contrast of the edge with what it stands on. */
      const edges = ([x, y, width, height]: Place['box']) =>
        [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((share) => {
          const [along, down] = [x + width * share, y + height * share];
          const lines: ((depth: number) => number)[] = [
            (depth) => light(page, along, y + depth),
            (depth) => light(page, along, y + height - 1 - depth),
            (depth) => light(page, x + depth, down),
            (depth) => light(page, x + width - 1 - depth, down),
          ];
          return lines.map((at) => Math.max(...across.map((depth) => contrast(at(depth), at(-4)))));
        });
      const ringOf = (picture: ImageData, [x, y, width, height]: Place['box']) => {
        let changed = 0;
        for (let down = y - 6; down < y + height + 6; down += 1)
          for (let along = x - 6; along < x + width + 6; along += 1)
            if (contrast(light(page, along, down), light(picture, along, down)) >= least) changed += 1;
        return changed;
      };
      const signOf = ([x, y, width, height]: Place['box']) => {
        const ground = light(page, x - 3, y - 3);
        let plainly = 0;
        for (let down = y; down < y + height; down += 1)
          for (let along = x; along < x + width; along += 1)
            if (contrast(light(page, along, down), ground) >= least) plainly += 1;
        return plainly / (width * height);
      };
      const ringPages = await Promise.all(rings.map(read));
      return [
        ...borders
          .map(({ name, box }) => ({ name, ratio: median(edges(box)) }))
          .filter(({ ratio }) => ratio < least)
          .map(({ name, ratio }) => `border ${ratio.toFixed(2)}: ${name}`),
        ...focuses
          .map(({ name, box }) => ({
            name,
            most: Math.max(...ringPages.map((one) => ringOf(one, box))),
            asked: box[2] + box[3],
          }))
          .filter(({ most, asked }) => most < asked)
          .map(({ name, most, asked }) => `focus ${most} of ${Math.round(asked)} px: ${name}`),
        ...signs
          .map(({ name, box }) => ({ name, share: signOf(box) }))
          .filter(({ share }) => share < 0.05)
          .map(({ name, share }) => `sign ${(share * 100).toFixed(1)} %: ${name}`),
      ];
    },
    [places, pictures, LEAST] as const,
  );

/** Each border, ring or sign in the window that has less than 3 to 1 against what it stands on. */
export async function weakMarks(page: Page): Promise<readonly string[]> {
  const places = await placesOf(page);
  const plain = (await page.screenshot()).toString('base64');
  return measure(page, places, { plain, rings: await ringed(page) });
}
