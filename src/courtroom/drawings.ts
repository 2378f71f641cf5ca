// A courtroom's drawings and those of its cast, opened as pictures. Of windows and backdrops only its own are.
import type { Look } from '../level/types.ts';
import { type Dyes, dye, dyes } from './dyes.ts';
import { MissingDrawing, openPacks, type Sketch, type Wanted, type Wear } from './packs.ts';

export interface Drawing {
  readonly sheet: HTMLImageElement; // which holds others as well
  readonly down: number; // where on it, from its top; at its left edge
  readonly x: number; // of its left edge, from its zero point
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a stage is drawn with. It comes by itself, so that the stage's own script needs none of it to start. */
export interface Drawings {
  get(name: string): Drawing | undefined;
  wear(look: Look): Wear;
  readonly dyes: Dyes; // of the courtroom
}

/** How many drawings stand on a sheet. A browser opens each picture as a document of its own, which costs it more than
    drawing it; and draws all of a sheet to show one place of it. */
const ON_A_SHEET = 40;

async function open(name: string, svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new MissingDrawing(name);
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}

type Named = readonly [name: string, sketch: Sketch];

/** The drawings one under the other, as one picture. */
async function drawSheet(sketches: readonly Named[], colours: Dyes): Promise<[string, Drawing][]> {
  let [across, foot] = [0, 0];
  const placed = sketches.map(([name, { frame, svg }]) => {
    const [x, y, width, height] = frame;
    const down = foot;
    across = Math.max(across, width);
    foot += Math.ceil(height);
    const moved = dye(name, svg, colours).replace('<svg', `<svg y="${down}"`);
    return { name, svg: moved, place: { down, x, y, width, height } };
  });
  const size = `viewBox="0 0 ${across} ${foot}" width="${across}" height="${foot}"`;
  const parts = placed.map(({ svg }) => svg).join('');
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts}</svg>`;
  const sheet = await open(sketches.map(([name]) => name).join(', '), whole);
  return placed.map(({ name, place }) => [name, { sheet, ...place }]);
}

const OF_A_ROOM = /^(?:window|sky|backdrop)-/;

/** Holds on to no text that it was given: what is kept in the end is made apart from what made it. */
const bound = (
  drawn: ReadonlyMap<string, Drawing>,
  worn: ReadonlyMap<string, Wear | undefined>,
  colours: Dyes,
): Drawings => ({
  get: (name) => drawn.get(name),
  wear(look) {
    const wear = worn.get(look);
    if (wear === undefined) throw new Error(`Nobody was asked for who looks like "${look}".`);
    return wear;
  },
  dyes: colours,
});

export async function loadDrawings(wanted: Wanted): Promise<Drawings> {
  const colours = dyes[wanted.courtroom];
  const packs = await openPacks(wanted);
  const own = [`window-${colours.window}`, `sky-${colours.window}`, `backdrop-${colours.backdrop}`];
  const sketches = [...packs.values()]
    .flatMap(({ drawings }) => Object.entries(drawings))
    .filter(([name]) => !OF_A_ROOM.test(name) || own.includes(name));
  const sheets = Array.from({ length: Math.ceil(sketches.length / ON_A_SHEET) }, (_, at) =>
    drawSheet(sketches.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET), colours),
  );
  const drawn = new Map((await Promise.all(sheets)).flat());
  return bound(drawn, new Map(Array.from(packs, ([name, { wear }]) => [name, wear])), colours);
}
