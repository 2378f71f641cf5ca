// A hall of dark servers, the plug out of the wall, a telephone gone dark.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing, Point } from '../drawing.ts';
import { cover, dots, dusk, glow, hatch, recede, tile, tint, within } from '../scene.ts';

const { ink, wall, courtBlue, warningRed, robe, brass, oakLight } = palette;

/** One cabinet, taller than the picture: units with vents, their lamps out. */
function cabinet(d: Drawing, x: number, width: number, foot: number, lit: readonly number[]): void {
  d.box(x, -8, width, foot + 8, robe, 3);
  for (let unit = 0; unit < 7; unit += 1) {
    const [y, height] = [4 + unit * 27, 22];
    d.box(x + 8, y, width - 16, height, unit === 3 ? '#2c3a4a' : '#43566b', 1.6);
    hatch(d, [x + 15, y + 5], [x + 15, y + 17], [width * 0.42, 0], 4, 1);
    const lamps = [34, 25, 16].map((from): Point => [x + width - from, y + 11]);
    dots(d, lamps, 2.6, '#141318');
    dots(
      d,
      lamps.filter((_, at) => lit.includes(unit * 3 + at)),
      2.6,
      warningRed,
    );
  }
  d.wash(
    [
      [x, -8],
      [x + width * 0.3, -8],
      [x + width * 0.2, foot],
      [x, foot],
    ],
    ink,
    0.35,
  );
}

function hall(d: Drawing): void {
  d.box(-4, -4, 488, 190, tint.blueDeep, 0);
  for (const x of [22, 66]) d.line(`${x},-4 ${x},180`, 2);
  d.box(-6, 174, 500, 10, robe, 2);
  d.shape('-4,182 484,182 484,274 -4,274', '#b9b3a6', 2.4);
  d.wash('-4,182 484,182 484,274 -4,274', courtBlue, 0.25);
  recede(d, [236, 40], 184, 274, [-330, -180, -40, 96, 232, 370, 510, 650]);
  for (const y of [197, 222, 256]) d.line(`-4,${y} 250,${y + 1} 484,${y}`, 1.4);
  cabinet(d, 90, 92, 196, []);
  cabinet(d, 186, 92, 196, [11]);
  cabinet(d, 282, 92, 196, []);
  dusk(d, 232, 200, 210, 26, 0.7);
  dusk(d, 60, 40, 150, 120, 0.4);
  glow(d, 330, 120, 170, 130, 0.2);
}

/** The near wall with its socket, in the light of a doorway. */
function socket(d: Drawing): void {
  d.wash('366,190 120,274 366,274', tint.light, 0.32);
  d.shape('378,-6 488,-6 488,276 372,276', wall, 4);
  d.wash('378,-6 394,-6 389,276 372,276', ink, 0.3);
  d.shape('372,240 488,240 488,276 372,276', oakLight, 3);
  tile(d, [402, 84], [64, 82, 9], tint.sheetShade, 4);
  tile(d, [411, 94], [46, 62, 20], tint.sheet, 2.6);
  d.box(421, 110, 6, 17, ink, 1);
  d.box(441, 110, 6, 17, ink, 1);
  d.oval(434, 141, 8, 9, ink, 1);
  glow(d, 440, 120, 90, 120, 0.5);
}

function cable(d: Drawing): void {
  const path =
    'M160 190C150 216 190 226 222 212C256 196 268 214 240 228C206 244 150 236 150 254C152 272 214 262 236 246';
  d.brush(path, null, 12, ink);
  d.brush(path, null, 6.5, warningRed);
}

/** Lying where it fell, its pins towards the wall. */
function plug(d: Drawing): void {
  dusk(d, 300, 258, 90, 16, 0.6);
  within(d, [272, 236], 1.12, -11, () => {
    d.brush('M-50 -8L-22 -14V14L-50 8Z', robe, 3.4);
    for (const x of [-42, -35, -28]) d.line(`${x},-9 ${x},9`, 2);
    d.brush(
      'M-22 -16C-18 -26 2 -30 22 -30C30 -30 33 -26 33 -20V20C33 26 30 30 22 30C2 30 -18 26 -22 16Z',
      '#37353d',
      4,
    );
    d.brush('M-14 -16C-6 -22 8 -24 24 -24', null, 2.4, '#8b8a90');
    d.box(33, -19, 32, 9, brass, 3);
    d.box(33, 10, 32, 9, brass, 3);
  });
}

function phone(d: Drawing): void {
  dusk(d, 62, 268, 84, 20, 0.8);
  within(d, [66, 186], 1, -12, () => {
    tile(d, [-46, -88], [92, 184, 15], '#2f2e35', 4.6);
    tile(d, [-39, -72], [78, 148, 5], '#17161a', 2.4);
    d.brush('M-39 10L20 -72H39V-60L-39 46Z', '#4a4c58', 0);
    d.brush('M-39 58L39 -48V-36L-39 70Z', '#33343d', 0);
    d.line('-12,-80 12,-80', 2.4);
    dots(d, [[0, 84]], 5, '#17161a', 2);
    d.brush('M-43 -70V70', null, 1.6, '#8b8a90');
  });
}

export const plugPulled = () =>
  cover(
    'plug',
    (d) => {
      hall(d);
      socket(d);
      cable(d);
      plug(d);
      phone(d);
    },
    0.4,
  );
