// The courtroom before anyone has come in, seen over the gallery's rail: the picture of the first page. The middle
// 700 hold the whole idea, since a telephone shows no more.
import { palette } from '../../src/present/palette.ts';
import type { Drawing, Frame, Piece, Point } from './drawing.ts';
import { piece } from './drawing.ts';
import { furniture } from './furniture.ts';
import { props } from './props.ts';
import { room } from './room.ts';
import {
  chances,
  dots,
  dry,
  dusk,
  glow,
  paints,
  piecesOf,
  place,
  recede,
  repeat,
  tint,
  within,
} from './scene.ts';

const { ink, paper, wall, carpet, courtBlue, brass, oakLight, oakDark, robe } = palette;
const frame: Frame = { x: 0, y: 0, width: 1200, height: 380 };
const FLOOR = 232;
const thing = piecesOf([...room(), ...furniture(), ...props()]);

/** A torn outline: straight sides that wander inwards by up to so much. */
function torn(name: string, inset: number, ragged: number): string {
  const next = chances(name);
  const { width, height } = frame;
  const off = () => inset + next() * ragged;
  const points: Point[] = [];
  for (let x = inset + 6; x < width - inset; x += 7 + next() * 12) points.push([x, off()]);
  for (let y = inset + 6; y < height - inset; y += 7 + next() * 12) points.push([width - off(), y]);
  for (let x = width - inset - 6; x > inset; x -= 7 + next() * 12) points.push([x, height - off()]);
  for (let y = height - inset - 6; y > inset; y -= 7 + next() * 12) points.push([off(), y]);
  return `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y * 10) / 10}`).join('L')}Z`;
}

function walls(d: Drawing): void {
  d.box(-4, -4, 1208, 260, wall, 0);
  const bays = [0, 319, 638, 957];
  repeat(
    d,
    thing('panelling'),
    bays.map((x): Point => [x, FLOOR]),
    0.4,
  );
  repeat(
    d,
    thing('cornice'),
    bays.map((x): Point => [x, 0]),
    0.4,
  );
  const windows: readonly Point[] = [
    [176, 150],
    [1024, 150],
  ];
  for (const [x, y] of windows)
    d.raw(
      `<g transform="translate(${x} ${y}) scale(.36)"><path d="M-100 0V-312C-100 -344 -56 -368 0 -368S100 -344 100 -312V0Z" fill="${tint.light}"/></g>`,
    );
  repeat(d, thing('window-arched'), windows, 0.36);
}

function floor(d: Drawing): void {
  d.box(-4, FLOOR, 1208, 160, carpet, 2.4);
  d.wash(`-4,${FLOOR} 1204,${FLOOR} 1204,246 -4,246`, ink, 0.2);
  recede(
    d,
    [600, 90],
    FLOOR,
    380,
    [-900, -600, -340, -110, 110, 300, 900, 1090, 1310, 1540, 1800, 2100],
    1.2,
  );
  d.shape(`536,${FLOOR} 664,${FLOOR} 790,384 410,384`, '#934a40', 2);
  recede(d, [600, 90], FLOOR, 380, [438, 762], 1.4);
}

/** A desk lamp with a glass shade, lit. */
function lamp(d: Drawing, x: number, y: number): void {
  glow(d, x, y - 18, 74, 56, 0.75);
  within(d, [x, y], 1, 0, () => {
    d.brush('M-13 0C-12 -6 -4 -6 -3 -10V-34H3V-10C4 -6 12 -6 13 0Z', brass, 2.4);
    d.brush('M-24 -30C-24 -46 24 -46 24 -30Z', courtBlue, 2.8);
    d.brush('M-17 -34C-12 -40 -4 -41 2 -41', null, 1.8, '#7f97b0');
    d.brush('M-22 -29H22L19 -25H-19Z', tint.brassLight, 1.8);
    dots(d, [[0, -44]], 2.6, brass, 1.8);
  });
}

function bench(d: Drawing): void {
  dusk(d, 600, 180, 210, 120, 0.35);
  place(d, thing('backdrop-pediment'), [600, 236], 0.352);
  place(d, thing('flag-left'), [452, 200], 0.4);
  place(d, thing('flag-right'), [748, 200], 0.4);
  place(d, thing('seal'), [600, 42], 0.33);
  place(d, thing('judge-chair'), [600, 150], 0.262);
  dusk(d, 600, 262, 250, 18, 0.8);
  place(d, thing('bench'), [600, 234], 0.44);
  place(d, thing('sound-block'), [676, 130], 0.34);
  place(d, thing('gavel'), [668, 126], 0.36, 6);
  lamp(d, 492, 132);
  lamp(d, 708, 132);
}

function tables(d: Drawing): void {
  for (const x of [214, 986]) dusk(d, x, 334, 190, 20, 0.8);
  repeat(
    d,
    thing('seat'),
    [154, 274, 926, 1046].map((x): Point => [x, 258]),
    0.42,
  );
  place(d, thing('movant-table'), [214, 272], 0.5);
  place(d, thing('respondent-table'), [986, 272], 0.5);
  for (const [x, out] of [
    [214, -1],
    [986, 1],
  ] as const) {
    place(d, thing('papers'), [x - out * 50, 264], 0.5);
    place(d, thing('folders'), [x + out * 70, 264], 0.5);
  }
  place(d, thing('glass'), [176, 262], 0.42);
}

/** Daylight from the left-hand window, down to the lectern and the paper on it. */
function beam(d: Drawing): void {
  d.raw(
    `<linearGradient id="beam" x2="1" y2=".62"><stop offset="0" stop-color="${tint.light}" stop-opacity=".62"/><stop offset="1" stop-color="${tint.light}" stop-opacity=".3"/></linearGradient>`,
  );
  for (let step = 0; step < 5; step += 1) {
    const [a, b] = [step * 6, step * 13];
    d.raw(
      `<path d="M${140 + a * 0.4} ${44 + a * 1.6}L${214 - a * 0.4} ${24 + a}L${564 - b} 338C${520 - b} 354 ${430 + b * 0.8} 354 ${386 + b * 0.9} 336Z" fill="url(#beam)" fill-opacity=".36"/>`,
    );
  }
  glow(d, 474, 336, 120, 24, 0.7);
}

function lectern(d: Drawing): void {
  dusk(d, 486, 342, 80, 14, 0.9);
  place(d, thing('lectern'), [474, 338], 0.52);
  place(d, thing('slip'), [474, 202], 0.56);
  place(d, thing('microphone'), [522, 196], 0.42, -12);
  glow(d, 470, 196, 110, 70, 0.75);
}

function scales(d: Drawing): void {
  dusk(d, 752, 336, 70, 12, 0.9);
  within(d, [752, 334], 0.5, 0, () => {
    place(d, thing('scales-post'), [0, 0], 1);
    place(d, thing('scales-beam'), [0, -300], 1);
    for (const x of [-168, 168]) {
      place(d, thing('scales-pan'), [x, -300], 1);
      place(d, thing('scales-dish'), [x, -300], 1);
    }
  });
}

/** The gallery's rail, near and heavy, its gate standing open. */
function rail(d: Drawing): void {
  repeat(
    d,
    thing('rail'),
    [-35, 253, 963, 1251].map((x): Point => [x, 327]),
    0.36,
  );
  for (const x of [404, 812]) {
    d.box(x - 11, 304, 22, 82, oakDark, 3.4);
    d.box(x - 15, 299, 30, 9, oakLight, 3.4);
    dots(d, [[x, 290]], 9, brass, 3.2);
    d.wash(
      [
        [x + 2, 308],
        [x + 11, 308],
        [x + 11, 386],
        [x + 2, 386],
      ],
      ink,
      0.3,
    );
  }
}

function hush(d: Drawing): void {
  d.raw(
    `<linearGradient id="sides"><stop offset="0" stop-color="${robe}" stop-opacity=".42"/><stop offset=".26" stop-color="${robe}" stop-opacity="0"/><stop offset=".7" stop-color="${robe}" stop-opacity="0"/><stop offset="1" stop-color="${robe}" stop-opacity=".5"/></linearGradient>`,
  );
  d.raw('<path d="M0 0H1200V380H0Z" fill="url(#sides)"/>');
}

export const title = (): Piece =>
  piece('title', 3, frame, (d) => {
    paints(d, 'title');
    d.raw(`<clipPath id="torn"><path d="${torn('title art', 8, 7)}"/></clipPath>`);
    d.raw(`<path d="${torn('title sheet', 0.5, 3.4)}" fill="${paper}"/><g clip-path="url(#torn)">`);
    walls(d);
    floor(d);
    bench(d);
    hush(d);
    tables(d);
    beam(d);
    scales(d);
    lectern(d);
    rail(d);
    dry(d, 'title', frame, 26);
    d.raw('</g>');
  });
