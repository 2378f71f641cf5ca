// The drawings made by `npm run art`, as loaded pictures with what the manifest says of them.
import manifest from '../../assets/made/manifest.json';
import type { Look } from '../level/types.ts';

/** As text in the stage's own chunk: packed together they are half the size, and cost no request of their own. */
const sources = import.meta.glob<string>(['../../assets/made/*.svg', '!**/cover-*.svg', '!**/title.svg'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Drawing {
  readonly image: HTMLImageElement;
  readonly x: number; // of its left edge, from its zero point
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Wear {
  readonly skin: string;
  readonly shirt: string;
  readonly trim: boolean;
}

export type Drawings = ReadonlyMap<string, Drawing>;

export const wear = (look: Look): Wear => manifest.looks[look];

async function load(name: string, [x, y, width, height]: readonly number[]): Promise<[string, Drawing]> {
  const source = sources[`../../assets/made/${name}.svg`] ?? '';
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new Error(`The courtroom could not load its drawing "${name}".`);
  } finally {
    URL.revokeObjectURL(address);
  }
  return [name, { image, x: x ?? 0, y: y ?? 0, width: width ?? 1, height: height ?? 1 }];
}

export async function loadDrawings(): Promise<Drawings> {
  return new Map(
    await Promise.all(Object.entries(manifest.frames).map(([name, frame]) => load(name, frame))),
  );
}
