// What a whole picture needs beyond its things: soft light, pooled wash, the paper's tooth, the edge where the brush
// stopped, and a place for pieces that the stage also draws. No filter anywhere: a slow machine shows these at once.
import { palette } from '../../src/present/palette.ts';
import { type Drawing, type Frame, type Piece, type Point, piece } from './drawing.ts';

/** The palette thinned with paper or deepened with ink: sheet, lit brass, lamplight, iron, glass, shaded cloth. */
export const tint = {
  sheet: '#fdf9ee',
  sheetShade: '#eadfc6',
  brassLight: '#f0d896',
  light: '#fff3d8',
  iron: '#3b3a40',
  glass: '#cfd8dc',
  blueDeep: '#223850',
  clothDeep: '#6d2f2a',
} as const;

const { ink, paper } = palette;

/** Numbers from 0 to 1, the same ones for the same name. */
export function chances(name: string): () => number {
  let state = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 11);
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const soft = (id: string, colour: string, stops: readonly Point[], reach = 0.5) =>
  `<radialGradient id="${id}" r="${reach}">${stops
    .map(([at, strength]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${strength}"/>`)
    .join('')}</radialGradient>`;

/** Specks of the paper's tooth, as one small tile that repeats. */
function tooth(next: () => number): string {
  const specks = Array.from({ length: 90 }, () => {
    const [x, y] = [Math.round(next() * 129), Math.round(next() * 129)];
    return `M${x} ${y}h${next() > 0.5 ? 1 : 0.5}`;
  });
  return `<pattern id="tooth" width="130" height="130" patternUnits="userSpaceOnUse"><path d="${specks.join('')}" stroke="${ink}" stroke-opacity=".13" stroke-width=".7"/></pattern>`;
}

/** The soft paints that `glow`, `dusk`, `dry` and `cover` use. First in a picture. */
export function paints(d: Drawing, name: string): void {
  const stops: readonly Point[] = [
    [0, 1],
    [0.3, 0.78],
    [0.65, 0.3],
    [1, 0],
  ];
  const edge: readonly Point[] = [
    [0.78, 0],
    [0.92, 0.16],
    [1, 0.42],
  ];
  d.raw(
    `<defs>${soft('light', tint.light, stops)}${soft('dusk', ink, stops)}${soft('edge', paper, edge, 0.7)}${tooth(chances(name))}</defs>`,
  );
}

const blot = (paint: string, x: number, y: number, rx: number, ry: number, strength: number) =>
  `<ellipse cx="${Math.round(x)}" cy="${Math.round(y)}" rx="${Math.round(rx)}" ry="${Math.round(ry)}" fill="url(#${paint})" fill-opacity="${strength}"/>`;

export const glow = (d: Drawing, x: number, y: number, rx: number, ry: number, strength: number) =>
  d.raw(blot('light', x, y, rx, ry, strength));
export const dusk = (d: Drawing, x: number, y: number, rx: number, ry: number, strength: number) =>
  d.raw(blot('dusk', x, y, rx, ry, strength));

/** The wash as it dried: broad patches a little darker or lighter, over everything, then the paper's tooth. */
export function dry(d: Drawing, name: string, { x, y, width, height }: Frame, patches: number): void {
  const next = chances(`${name} wash`);
  for (let patch = 0; patch < patches; patch += 1) {
    const [cx, cy] = [x + next() * width, y + next() * height];
    const size = 0.16 + next() * 0.22;
    const paint = patch % 2 ? 'light' : 'dusk';
    d.raw(
      blot(paint, cx, cy, size * Math.min(width, height * 2.4), size * height * 1.25, patch % 2 ? 0.1 : 0.08),
    );
  }
  d.raw(`<path d="M${x} ${y}h${width}v${height}h${-width}Z" fill="url(#tooth)"/>`);
}

/** Strokes side by side, from one corner to the other: shade in the sketcher's way. One path, a little uneven. */
export function hatch(d: Drawing, from: Point, to: Point, stroke: Point, count: number, width = 1.3): void {
  const next = chances(`${from}${to}`);
  const uneven = (value: number) => Math.round((value + (next() - 0.5) * 1.6) * 10) / 10;
  const strokes = Array.from({ length: count }, (_, at) => {
    const part = count === 1 ? 0 : at / (count - 1);
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    return `M${uneven(x)} ${uneven(y)}l${uneven(stroke[0])} ${uneven(stroke[1])}`;
  });
  d.brush(strokes.join(''), null, width);
}

/** Small round things, all of one colour: too small for a rough line to be anything but a blot. */
export function dots(
  d: Drawing,
  at: readonly Point[],
  radius: number,
  fill: string,
  line = 0,
  colour: string = ink,
): void {
  const r = radius;
  d.brush(
    at
      .map(
        ([x, y]) =>
          `M${Math.round((x - r) * 10) / 10} ${Math.round(y * 10) / 10}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`,
      )
      .join(''),
    fill,
    line,
    colour,
  );
}

/** Lines on a floor that run to one far point: `near` are where they leave the picture's foot. */
export function recede(
  d: Drawing,
  far: Point,
  top: number,
  foot: number,
  near: readonly number[],
  width = 1.4,
) {
  const reach = (top - far[1]) / (foot - far[1]);
  for (const x of near)
    d.line(
      [
        [far[0] + (x - far[0]) * reach, top],
        [x, foot],
      ],
      width,
    );
}

/** A round-cornered upright or leaning box, about its own middle. */
export function tile(
  d: Drawing,
  [x, y]: Point,
  [width, height, corner]: readonly [number, number, number],
  fill: string | null,
  line: number,
): void {
  const [w, h, c] = [width - corner * 2, height - corner * 2, corner];
  d.brush(
    `M${x + c} ${y}h${w}q${c} 0 ${c} ${c}v${h}q0 ${c} ${-c} ${c}h${-w}q${-c} 0 ${-c} ${-c}v${-h}q0 ${-c} ${c} ${-c}Z`,
    fill,
    line,
  );
}

/** Draws in coordinates that are moved, turned (degrees) and scaled. */
export function within(d: Drawing, [x, y]: Point, scale: number, turn: number, fill: () => void): void {
  d.raw(`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">`);
  fill();
  d.raw('</g>');
}

/** A piece that the stage knows, put down with its zero at a point. */
export const place = (d: Drawing, what: Piece, at: Point, scale: number, turn = 0) =>
  within(d, at, scale, turn, () => d.raw(what.marks));

/** The same piece in several places, written out once. */
export function repeat(d: Drawing, what: Piece, at: readonly Point[], scale: number): void {
  d.raw(`<defs><g id="${what.name}">${what.marks}</g></defs>`);
  for (const [x, y] of at)
    d.raw(`<use href="#${what.name}" transform="translate(${x} ${y}) scale(${scale})"/>`);
}

export const coverFrame: Frame = { x: 0, y: 0, width: 480, height: 270 };

/** One cover: to the edges, its corners fading into paper, a dark picture's less so. */
export const cover = (name: string, fill: (d: Drawing) => void, fade = 1): Piece =>
  piece(`cover-${name}`, 3, coverFrame, (d) => {
    paints(d, name);
    d.raw('<clipPath id="frame"><path d="M0 0h480v270h-480Z"/></clipPath><g clip-path="url(#frame)">');
    fill(d);
    dry(d, name, coverFrame, Math.round(16 * fade));
    d.raw(`<path d="M0 0h480v270h-480Z" fill="url(#edge)" fill-opacity="${fade}"/></g>`);
  });

/** Finds a piece by its name, or says that there is none. */
export const piecesOf = (pieces: readonly Piece[]) => (name: string) => {
  const found = pieces.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no drawing called "${name}".`);
  return found;
};
