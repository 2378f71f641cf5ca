// The drawings made by `npm run art`, as loaded pictures with what the manifest says of them. Of the heads only those of the
// cast are fetched, of windows and backdrops only those of the courtroom are opened.
import manifest from '../../assets/made/manifest.json';
import type { Look } from '../level/types.ts';
import { apart, MissingDrawing, namesApart, pathOf, type Wanted } from './apart.ts';
import { type Dyes, dye, dyes } from './dyes.ts';

/** As text in one chunk: packed together they are half the size, and cost one request. */
export const common = import.meta.glob<string>(
  [
    '../../assets/made/*.svg',
    '!**/portrait-*',
    '!**/cover-*',
    '!**/title.svg',
    '!**/language.svg',
    '!**/head-*',
    '!**/trim-*',
  ],
  { query: '?raw', import: 'default', eager: true },
);

export interface Drawing {
  readonly sheet: HTMLImageElement; // which holds others as well
  readonly down: number; // where on it, from its top; at its left edge
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

/** What a stage is drawn with. It comes by itself, so that the stage's own script needs none of it to start. */
export interface Drawings {
  get(name: string): Drawing | undefined;
  wear(look: Look): Wear;
  readonly dyes: Dyes; // of the courtroom
}

const frames: Readonly<Record<string, readonly number[]>> = manifest.frames;

/** How many drawings stand on a sheet. A browser opens each picture as a document of its own, which costs it more than
    drawing it; and draws all of a sheet to show one place of it. */
const ON_A_SHEET = 40;

interface Sketch {
  readonly name: string;
  readonly svg: string;
}

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

/** The drawings one under the other, as one picture. */
async function drawSheet(sketches: readonly Sketch[]): Promise<[string, Drawing][]> {
  let [across, foot] = [0, 0];
  const placed = sketches.map(({ name, svg }) => {
    const [x = 0, y = 0, width = 1, height = 1] = frames[name] ?? [];
    const down = foot;
    across = Math.max(across, width);
    foot += Math.ceil(height);
    return { name, svg: svg.replace('<svg', `<svg y="${down}"`), place: { down, x, y, width, height } };
  });
  const size = `viewBox="0 0 ${across} ${foot}" width="${across}" height="${foot}"`;
  const parts = placed.map(({ svg }) => svg).join('');
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts}</svg>`;
  const sheet = await open(sketches.map(({ name }) => name).join(', '), whole);
  return placed.map(({ name, place }) => [name, { sheet, ...place }]);
}

const OF_A_ROOM = /^(?:window|sky|backdrop)-/;
const ofAll = Object.keys(frames).filter((name) => pathOf(name) in common && !OF_A_ROOM.test(name));

function namesOf(wanted: Wanted): readonly string[] {
  const { window, backdrop } = dyes[wanted.courtroom];
  return [...ofAll, `window-${window}`, `sky-${window}`, `backdrop-${backdrop}`, ...namesApart(wanted)];
}

export async function loadDrawings(wanted: Wanted): Promise<Drawings> {
  const colours = dyes[wanted.courtroom];
  const sketch = async (name: string): Promise<Sketch> => {
    const fetched = apart[pathOf(name)]?.().catch(() => Promise.reject(new MissingDrawing(name)));
    return { name, svg: dye(name, common[pathOf(name)] ?? (await fetched) ?? '', colours) };
  };
  const sketches = await Promise.all(namesOf(wanted).map(sketch));
  const sheets = Array.from({ length: Math.ceil(sketches.length / ON_A_SHEET) }, (_, at) =>
    sketches.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET),
  );
  const drawn = new Map((await Promise.all(sheets.map(drawSheet))).flat());
  return { get: (name) => drawn.get(name), wear: (look) => manifest.looks[look], dyes: colours };
}
