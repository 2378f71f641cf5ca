// Pixels for the drawings, as fine as the canvas needs and no finer, and canvases that the stage draws by itself.
import type Phaser from 'phaser';
import type { Drawings } from './drawings.ts';

const FINEST = 2048; // no texture is wider or higher: old phones can hold no more

type Draw = (canvas: CanvasRenderingContext2D) => void;

export interface Textures {
  /** The picture of this name with at least so many pixels to its unit (as far as the limit allows). A mirrored one
   * is drawn so, and no quad on the stage has a negative scale. */
  picture(name: string, pixelsPerUnit: number, mirrored?: boolean): { key: string; perUnit: number };
  /** A canvas of the stage's own under this name, drawn anew. */
  own(key: string, width: number, height: number, draw: Draw): void;
  /** Draws one of them again, in its place. */
  again(key: string): void;
  /** Such a canvas with words on it. */
  written(key: string, width: number, height: number, draw: Draw): void;
  /** Draws every written one again, in its place: a typeface has come. */
  rewrite(): void;
  /** Lets go of every picture: they are drawn from these from now on. */
  redraw(from: Drawings): void;
  /** Lets something be built, then lets go of every picture that it did not ask for. */
  only<Built>(build: () => Built): Built;
  readonly count: number;
  readonly pixels: number;
}

export function createTextures(manager: Phaser.Textures.TextureManager, first: Drawings): Textures {
  let drawings = first;
  const kept = new Map<string, number>(); // and how many pixels each has
  const asked = new Set<string>();
  const draws = new Map<string, Draw>(); // of those of its own
  const written = new Set<string>();

  /** As a plain source: Phaser's own canvas texture would read every pixel back, which takes seconds. */
  const hold = (key: string, canvas: HTMLCanvasElement) => {
    manager.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    kept.set(key, canvas.width * canvas.height);
  };

  const picture: Textures['picture'] = (name, pixelsPerUnit, mirrored = false) => {
    const drawing = drawings.get(name);
    if (!drawing) throw new Error(`There is no drawing called "${name}".`);
    const { sheet, down, width, height } = drawing;
    const step = 2 ** (Math.ceil(Math.log2(pixelsPerUnit) * 4) / 4);
    const perUnit = Math.min(step, FINEST / Math.max(width, height));
    const key = `${name}${mirrored ? '<' : '@'}${perUnit.toFixed(3)}`;
    asked.add(key);
    if (!kept.has(key)) {
      const { canvas, context } = blank(width * perUnit, height * perUnit);
      if (mirrored) context?.setTransform(-1, 0, 0, 1, canvas.width, 0);
      context?.drawImage(sheet, 0, down, width, height, 0, 0, canvas.width, canvas.height);
      hold(key, canvas);
    }
    return { key, perUnit };
  };

  const drop = (key: string) => {
    manager.remove(key);
    kept.delete(key);
    draws.delete(key);
    written.delete(key);
  };

  const own: Textures['own'] = (key, width, height, draw) => {
    if (manager.exists(key)) drop(key);
    const { canvas, context } = blank(width, height);
    if (context) draw(context);
    hold(key, canvas);
    draws.set(key, draw);
    asked.add(key);
  };

  const again = (key: string) => {
    const [source] = manager.get(key).source;
    if (!(source?.image instanceof HTMLCanvasElement)) return;
    const context = emptied(source.image);
    if (context) draws.get(key)?.(context);
    source.update();
  };

  return {
    picture,
    own,
    again,
    written(key, width, height, draw) {
      own(key, width, height, draw);
      written.add(key);
    },
    rewrite() {
      for (const key of written) again(key);
    },
    redraw(from) {
      drawings = from;
      for (const key of [...kept.keys()]) drop(key);
    },
    only(build) {
      asked.clear();
      const built = build();
      for (const key of [...kept.keys()]) if (!asked.has(key)) drop(key);
      return built;
    },
    get count() {
      return kept.size;
    },
    get pixels() {
      return [...kept.values()].reduce((sum, pixels) => sum + pixels, 0);
    },
  };
}

const penOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d', { willReadFrequently: true });

/** As it was before anything was drawn, its pen too. */
function emptied(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const { width } = canvas;
  canvas.width = width;
  return penOf(canvas);
}

/** An empty canvas kept in memory, not on the graphics card: it survives the card's being lost, and is read at once. */
export function blank(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D | null } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return { canvas, context: penOf(canvas) };
}
