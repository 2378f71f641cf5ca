// Takes Open Peeps apart (CC0, by Pablo Stanley, through DiceBear): a head without its body, and a face as two
// layers, eyes with nose and mouth, so that a person can speak, blink and change mood.
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { palette } from '../../src/present/palette.ts';

const corner = {
  head: '<g transform="matrix(.99789 0 0 1 156 62)">',
  face: '<g transform="translate(315 248)">',
  beard: '<g transform="translate(279 400)">',
  mask: '<g transform="translate(179 343)">',
  accessory: '<g transform="translate(203 303)">',
} as const;

export interface Peep {
  readonly head: string;
  readonly face: string;
  readonly beard: string;
  readonly accessory: string;
}

/** The layers of one avatar, each still in the avatar's own 704 units. */
export function takeApart(options: Record<string, unknown>): Peep {
  const whole = createAvatar(openPeeps, {
    seed: 'serious-questions',
    maskProbability: 0,
    accessoriesProbability: 0,
    facialHairProbability: 0,
    ...options,
  })
    .toString()
    .replaceAll('"#000"', `"${palette.ink}"`); // one ink for people and furniture
  const between = (from: string, to: string) => {
    const start = whole.indexOf(from);
    const end = whole.lastIndexOf(to);
    if (start < 0 || end < start) throw new Error(`Open Peeps is laid out in another way than "${from}".`);
    return whole.slice(start, end);
  };
  return {
    head: between(corner.head, corner.face),
    face: between(corner.face, corner.beard),
    beard: between(corner.beard, corner.mask),
    accessory: between(corner.accessory, '</g></svg>'),
  };
}

const MOUTH = 192; // in the face's units, what begins below this is mouth, above it eyes, brows and nose

/** A face's paths, each cut into its single strokes and sorted into upper and lower. */
export function splitFace(face: string): { upper: string; lower: string } {
  let upper = '';
  let lower = '';
  for (const [, attributes = ''] of face.matchAll(/<path ([^>]*)\/>/g)) {
    const d = /d="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const fill = /fill="(#[^"]*)"/.exec(attributes)?.[1] ?? palette.ink;
    const groups = { upper: '', lower: '' };
    for (const stroke of strokes(d)) groups[stroke.low ? 'lower' : 'upper'] += stroke.d;
    const path = (data: string) => (data ? `<path fill-rule="evenodd" d="${data}" fill="${fill}"/>` : '');
    upper += path(groups.upper);
    lower += path(groups.lower);
  }
  const place = (markup: string) => `${corner.face}${markup}</g>`;
  return { upper: place(upper), lower: place(lower) };
}

const arguments_ = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 } as const;

/** Cuts path data at every move, making each piece begin at its own absolute point. */
function strokes(d: string): { d: string; low: boolean }[] {
  const found: { d: string; low: boolean; sum: number; count: number }[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toLowerCase() as keyof typeof arguments_;
    const relative = letter === kind;
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const size = arguments_[kind];
    if (kind === 'z') [x, y] = [startX, startY];
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const last = numbers.slice(at, at + size);
      const end = (index: number) => last.at(index) ?? 0;
      if (kind === 'h') x = (relative ? x : 0) + end(-1);
      else if (kind === 'v') y = (relative ? y : 0) + end(-1);
      else [x, y] = [(relative ? x : 0) + end(-2), (relative ? y : 0) + end(-1)];
      if (kind === 'm' && at === 0) {
        [startX, startY] = [x, y];
        found.push({ d: '', low: false, sum: 0, count: 0 });
      }
      const stroke = found.at(-1);
      if (stroke) [stroke.sum, stroke.count] = [stroke.sum + y, stroke.count + 1];
    }
    const stroke = found.at(-1);
    if (stroke) stroke.d += kind === 'm' ? moveTo(startX, startY, numbers.slice(2), relative) : letter + rest;
  }
  return found.map(({ d: data, sum, count }) => ({ d: data, low: sum / count > MOUTH }));
}

function moveTo(x: number, y: number, more: readonly number[], relative: boolean): string {
  const start = `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  return more.length ? `${start}${relative ? 'l' : 'L'}${more.join(' ')}` : start;
}
