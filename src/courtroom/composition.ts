// Where everything stands, for a canvas of a given shape. Plain numbers in, plain numbers out: no Phaser here.
// A landscape is always 900 high and an upright 900 wide; between two drawn-out keys everything is interpolated.

import { type Key, landscapes, type Triple, uprights } from './composition-keys.ts';

/** A point to put something down on, and how large; 1 is the drawing's own size. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

export interface Composition {
  readonly width: number;
  readonly height: number;
  readonly floor: number; // where wall meets floor
  readonly wall: number; // size of panelling and cornice
  readonly rail: Spot; // y is the top of the gallery's rail
  readonly gallery: readonly Spot[]; // watchers in the corners, where there is room for them
  readonly window: Spot;
  readonly flags: readonly [Spot, Spot];
  readonly screen: Spot;
  readonly bench: Spot;
  readonly backdrop: Spot;
  readonly clock: Spot | null; // where the wall has room for one
  readonly door: Spot | null; // to the judge's chambers, likewise
  readonly seal: Spot;
  readonly judge: Spot;
  readonly clerkDesk: Spot;
  readonly clerk: Spot;
  readonly lectern: Spot;
  readonly speaker: Spot;
  readonly scales: Spot;
  readonly movantTable: Spot;
  readonly movantCounsel: Spot;
  readonly movantSecond: Spot;
  readonly respondentTable: Spot;
  readonly respondentCounsel: Spot;
  readonly respondentSecond: Spot;
}

const TURN = 1.1; // wider than this is a landscape

const between = (from: number, to: number, part: number) => from + (to - from) * part;
const blend = (from: Triple, to: Triple, part: number): Triple => [
  between(from[0], to[0], part),
  between(from[1], to[1], part),
  between(from[2], to[2], part),
];

/** The key for this shape: one of the drawn-out ones, or what lies between two. Beyond the ends it spreads out. */
function keyFor(aspect: number): Key {
  const keys = aspect > TURN ? landscapes : uprights;
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last) throw new Error('The courtroom has no composition.');
  const after = keys.find((key) => key.aspect >= aspect) ?? last;
  const before = keys[keys.indexOf(after) - 1] ?? after;
  // What grows with the shape is a landscape's width and an upright's height.
  const long = ({ aspect: of }: { aspect: number }) => (aspect > TURN ? of : 1 / of);
  const span = long(after) - long(before);
  const part = span ? Math.max(0, Math.min(1, (long({ aspect }) - long(before)) / span)) : 0;
  const number = (name: 'floor' | 'wall' | 'rail' | 'backdrop') => between(before[name], after[name], part);
  const triple = (
    name: 'window' | 'screen' | 'bench' | 'clerk' | 'lectern' | 'scales' | 'movant' | 'respondent',
  ) => blend(before[name], after[name], part);
  return {
    aspect,
    floor: number('floor'),
    wall: number('wall'),
    rail: number('rail'),
    backdrop: number('backdrop'),
    window: triple('window'),
    screen: triple('screen'),
    bench: triple('bench'),
    clerk: triple('clerk'),
    lectern: triple('lectern'),
    scales: triple('scales'),
    movant: triple('movant'),
    respondent: triple('respondent'),
  };
}

const spot = ([x, y, s]: Triple): Spot => ({ x, y, s });
/** A place given in another's own units. */
const on = (base: Triple, x: number, y: number, s: number): Spot => ({
  x: base[0] + x * base[2],
  y: base[1] + y * base[2],
  s: base[2] * s,
});

const PERSON = 0.36; // peep units to a table's or a bench's units
const CLERK = 0.29;
const SPEAKER = 0.385;

function gallery(aspect: number, rail: number): Spot[] {
  if (aspect > 2.1 || (aspect > 0.9 && aspect < 1.5)) return [];
  const width = aspect > TURN ? 900 * aspect : 900;
  const s = aspect > TURN ? 0.52 : 0.6;
  const y = rail - 150 * s;
  return [
    { x: 0.24 * 330 * s, y, s },
    { x: 300 * s, y: y + 26 * s, s },
    { x: width - 260 * s, y: y + 20 * s, s },
    { x: width - 40 * s, y: y - 6 * s, s },
  ];
}

export function compose(pixelWidth: number, pixelHeight: number): Composition {
  const aspect = Math.max(0.3, Math.min(6, pixelWidth / Math.max(1, pixelHeight)));
  const key = keyFor(aspect);
  const landscape = aspect > TURN;
  const { bench, clerk, lectern, movant, respondent } = key;
  return {
    width: landscape ? 900 * aspect : 900,
    height: landscape ? 900 : 900 / aspect,
    floor: key.floor,
    wall: key.wall,
    rail: { x: 0, y: key.rail, s: landscape ? 0.72 : 1.1 },
    gallery: gallery(aspect, key.rail),
    window: spot(key.window),
    flags: [on(bench, -330, -120, 0.86), on(bench, 330, -120, 0.86)],
    screen: spot(key.screen),
    bench: spot(bench),
    backdrop: { x: bench[0], y: bench[1] - 100 * bench[2], s: bench[2] * key.backdrop },
    clock: aspect > 1.5 ? on(bench, -392, -552, 0.8) : null,
    door: aspect > 1.5 ? { x: bench[0] - 392 * bench[2], y: key.floor, s: 0.84 * key.wall } : null,
    seal: on(bench, 0, -632, 0.62),
    judge: on(bench, 0, -386, PERSON),
    clerkDesk: spot(clerk),
    clerk: on(clerk, 0, -232, CLERK),
    lectern: spot(lectern),
    speaker: on(lectern, -204, -408, SPEAKER),
    scales: spot(key.scales),
    movantTable: spot(movant),
    movantCounsel: on(movant, 84, -176, PERSON),
    movantSecond: on(movant, -112, -176, PERSON),
    respondentTable: spot(respondent),
    respondentCounsel: on(respondent, -136, -176, PERSON),
    respondentSecond: on(respondent, 92, -176, PERSON),
  };
}
