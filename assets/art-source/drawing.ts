// One hand for every drawing: a flat wash laid a little off the line, then a single rough ink stroke over it.
// Knows lines and colours only, not what they show. Same calls, same bytes: every stroke's seed is counted.
import rough from 'roughjs';
import { palette } from '../../src/present/palette.ts';

export type Point = [number, number];
/** Points as pairs, or written out: '-275,-200 -348,-176'. */
export type Points = readonly Point[] | string;

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  /** A straight-sided shape. No fill leaves it open to what lies under; width 0 leaves the ink away. */
  shape(points: Points, fill?: string | null, width?: number): void;
  box(x: number, y: number, width: number, height: number, fill?: string | null, line?: number): void;
  oval(x: number, y: number, width: number, height: number, fill?: string | null, line?: number): void;
  line(points: Points, width?: number): void;
  /** A flowing brush line, for people and cloth: drawn as given, in the hand of the heads. */
  brush(d: string, fill?: string | null, width?: number, stroke?: string): void;
  /** Shade or light over what is there: a flat colour, thinly laid. */
  wash(points: Points, colour: string, strength: number): void;
  raw(markup: string): void;
  /** All that was drawn so far, without the frame. */
  marks(): string;
  svg(frame: Frame): string;
}

const hash = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99991, 7);
const round = (value: number) => Math.round(value * 10) / 10;
export const read = (points: Points): Point[] =>
  typeof points === 'string'
    ? points.split(' ').map((pair) => pair.split(',').map(Number) as Point)
    : [...points];
const outline = (points: Points) =>
  `M${read(points)
    .map(([x, y]) => `${round(x)} ${round(y)}`)
    .join('L')}Z`;

/** A drawing with its own seed, and the width of its usual line (2 far, 3 furniture, 4 to 5 near). */
export function draw(name: string, usual: number): Drawing {
  const generator = rough.generator();
  const parts: string[] = [];
  let seed = hash(name);
  const options = (width: number) => {
    seed += 1;
    return {
      seed,
      roughness: 0.7,
      bowing: 0.6,
      strokeWidth: width,
      disableMultiStroke: true,
      preserveVertices: true,
    };
  };
  const ink = (drawable: ReturnType<typeof generator.line>, width: number) => {
    for (const set of drawable.sets) stroke(generator.opsToPath(set, 1), width);
  };
  const stroke = (d: string, width: number, colour: string = palette.ink) =>
    parts.push(
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
  const fillPath = (d: string, fill: string) => parts.push(`<path d="${d}" fill="${fill}"/>`);

  const drawing: Drawing = {
    shape(points, fill, width = usual) {
      if (fill) fillPath(outline(points), fill);
      if (width) ink(generator.polygon(read(points), options(width)), width);
    },
    box(x, y, w, h, fill, width = usual) {
      const corners: Point[] = [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ];
      drawing.shape(corners, fill, width);
    },
    oval(x, y, w, h, fill, width = usual) {
      if (fill) parts.push(`<ellipse cx="${x}" cy="${y}" rx="${w / 2}" ry="${h / 2}" fill="${fill}"/>`);
      if (width) ink(generator.ellipse(x, y, w, h, options(width)), width);
    },
    line(points, width = usual) {
      ink(generator.linearPath(read(points), options(width)), width);
    },
    brush(d, fill, width = usual, colour = palette.ink) {
      if (fill) fillPath(d, fill);
      if (width) stroke(d, width, colour);
    },
    wash(points, colour, strength) {
      parts.push(`<path d="${outline(points)}" fill="${colour}" fill-opacity="${strength}"/>`);
    },
    raw(markup) {
      parts.push(markup);
    },
    marks: () => parts.join(''),
    svg({ x, y, width, height }) {
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${drawing.marks()}</svg>\n`;
    },
  };
  return drawing;
}

/** One finished drawing. Its frame's zero point is where the stage puts it down. */
export interface Piece {
  readonly name: string;
  readonly frame: Frame;
  readonly marks: string; // what the frame holds, to be put into a larger picture
  readonly svg: string;
}

export function piece(name: string, line: number, frame: Frame, fill: (drawing: Drawing) => void): Piece {
  const drawing = draw(name, line);
  fill(drawing);
  return { name, frame, marks: drawing.marks(), svg: drawing.svg(frame) };
}
