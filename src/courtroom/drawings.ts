// The drawings made by `npm run art`, as loaded pictures with what the manifest says of them. Only what a hearing needs
// is fetched: the heads of its cast, the window and the backdrop of its courtroom.
import manifest from '../../assets/made/manifest.json';
import type { CourtroomName, Look } from '../level/types.ts';
import { dye, dyes } from './dyes.ts';

/** As text in the stage's own chunk: packed together they are half the size, and cost no request of their own. */
export const common = import.meta.glob<string>(
  [
    '../../assets/made/*.svg',
    '!**/portrait-*',
    '!**/cover-*',
    '!**/title.svg',
    '!**/language.svg',
    '!**/head-*',
    '!**/trim-*',
    '!**/window-*',
    '!**/sky-*',
    '!**/backdrop-*',
  ],
  { query: '?raw', import: 'default', eager: true },
);
/** Fetched one by one, for the case in hand. */
export const apart = import.meta.glob<string>(
  [
    '../../assets/made/head-*.svg',
    '../../assets/made/trim-*.svg',
    '../../assets/made/window-*.svg',
    '../../assets/made/sky-*.svg',
    '../../assets/made/backdrop-*.svg',
  ],
  { query: '?raw', import: 'default' },
);

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

/** What a hearing needs drawn beside what every hearing does. */
export interface Wanted {
  readonly courtroom: CourtroomName;
  readonly looks: readonly Look[];
}

export type Drawings = ReadonlyMap<string, Drawing>;

export const wear = (look: Look): Wear => manifest.looks[look];

const frames: Readonly<Record<string, readonly number[]>> = manifest.frames;
const pathOf = (name: string) => `../../assets/made/${name}.svg`;

/** Not fetched, or not whole: another time it may be. By its name it is told from a browser that cannot draw. */
class MissingDrawing extends Error {
  override name = 'MissingDrawing';
  constructor(drawing: string) {
    super(`The courtroom could not load its drawing "${drawing}".`);
  }
}

async function load(name: string, source: string): Promise<[string, Drawing]> {
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new MissingDrawing(name);
  } finally {
    URL.revokeObjectURL(address);
  }
  const [x = 0, y = 0, width = 1, height = 1] = frames[name] ?? [];
  return [name, { image, x, y, width, height }];
}

function namesFor({ courtroom, looks }: Wanted): readonly string[] {
  const { window, backdrop } = dyes[courtroom];
  const people = looks.flatMap((look) => [`head-${look}`, ...(wear(look).trim ? [`trim-${look}`] : [])]);
  const shared = Object.keys(frames).filter((name) => pathOf(name) in common);
  return [...shared, `window-${window}`, `sky-${window}`, `backdrop-${backdrop}`, ...people];
}

export async function loadDrawings(wanted: Wanted): Promise<Drawings> {
  const colours = dyes[wanted.courtroom];
  const one = async (name: string) => {
    const fetched = apart[pathOf(name)]?.().catch(() => Promise.reject(new MissingDrawing(name)));
    const source = common[pathOf(name)] ?? (await fetched) ?? '';
    return load(name, dye(name, source, colours));
  };
  return new Map(await Promise.all(namesFor(wanted).map(one)));
}
