// A signed paper with a torn corner, on a table between two empty chairs.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing, Point } from '../drawing.ts';
import { cover, dots, dusk, glow, hatch, tint, within } from '../scene.ts';

const { ink, wall, courtBlue, warningRed, brass, oak, oakLight, oakDark, robe } = palette;

function chair(d: Drawing, x: number, cloth: string, turn: number): void {
  within(d, [x, 112], 1, turn, () => {
    d.brush('M-48 20C-54 -40 -50 -74 -40 -88C-20 -104 20 -104 40 -88C50 -74 54 -40 48 20Z', oakDark, 3.4);
    d.brush('M-37 20C-42 -34 -38 -62 -31 -74C-16 -86 16 -86 31 -74C38 -62 42 -34 37 20Z', cloth, 2.8);
    d.raw(
      `<path d="M12 -83C32 -78 42 -44 37 20H14C24 -30 24 -62 12 -83Z" fill="${ink}" fill-opacity=".25"/>`,
    );
    const buttons: Point[] = [
      [-14, -56],
      [12, -56],
      [0, -36],
      [-16, -16],
      [14, -16],
    ];
    dots(d, buttons, 2.4, brass, 1.2);
  });
}

function chamber(d: Drawing): void {
  d.box(-4, -4, 488, 140, wall, 0);
  glow(d, 240, 0, 200, 130, 0.9);
  d.box(-4, 66, 488, 70, oakLight, 2);
  for (const x of [4, 178, 352]) d.box(x, 80, 124, 60, oak, 1.8);
  d.box(-4, 60, 488, 9, oak, 2);
  chair(d, 92, courtBlue, -3);
  chair(d, 388, warningRed, 3);
}

function table(d: Drawing): void {
  d.shape('-4,118 484,118 484,276 -4,276', '#a9743f', 3.6);
  d.wash('-4,118 484,118 484,134 -4,138', tint.light, 0.3);
  d.wash('150,118 330,118 420,276 90,276', tint.light, 0.16);
  d.brush(
    'M-4 152C90 146 180 156 300 150M330 150C400 146 440 152 484 148M-4 196C60 190 90 198 130 194M380 214C430 208 450 216 484 210M-4 250C50 244 80 254 110 248',
    null,
    1.5,
    oakDark,
  );
  dusk(d, 60, 250, 150, 60, 0.5);
}

/** The sheet, seen from its reader's side; its upper right corner is gone. */
function sheet(d: Drawing): void {
  dusk(d, 262, 262, 190, 24, 0.7);
  d.shape('160,112 286,114 290,121 298,123 301,133 312,137 310,146 323,150 356,262 96,262', tint.sheet, 4);
  d.brush(
    'M286 114L290 121L298 123L301 133L312 137L310 146L323 150L314 154L300 148L296 138L286 132Z',
    tint.sheetShade,
    2,
  );
  d.brush('M196 129Q232 126 266 130', null, 4);
  const rows: [number, number, number][] = [
    [144, 168, 284],
    [154, 163, 296],
    [164, 158, 306],
    [174, 154, 270],
    [190, 146, 318],
    [200, 142, 322],
    [210, 138, 240],
  ];
  d.brush(
    rows.map(([y, from, to]) => `M${from} ${y}Q${(from + to) / 2} ${y - 2} ${to} ${y}`).join(''),
    null,
    2,
    '#6d6458',
  );
  d.brush('M140 246H222M236 246H330', null, 2);
  d.brush(
    'M146 240C150 218 164 216 158 232C154 246 172 224 178 232C182 238 186 226 192 234C198 242 206 228 220 236',
    null,
    3.2,
    courtBlue,
  );
}

function waxAndCorner(d: Drawing): void {
  within(d, [-34, 2], 1, 0, () => {
    d.brush(
      'M290 236L282 268L294 260L302 270L308 238ZM308 238L318 268L326 256L338 262L322 232Z',
      '#8d2a22',
      3,
    );
    d.brush(
      'M280 226C278 208 296 202 308 206C324 200 340 214 334 228C340 244 320 254 308 248C292 254 276 244 280 226Z',
      warningRed,
      3.6,
    );
    d.oval(307, 227, 34, 32, '#c65248', 2.4);
    dots(d, [[307, 227]], 6, tint.brassLight, 2.2);
    const rays = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (at): Point => [307 + Math.cos(at * 0.785) * 12, 227 + Math.sin(at * 0.785) * 12],
    );
    dots(d, rays, 1.5, ink);
  });
  within(d, [372, 158], 1, 24, () => {
    dusk(d, 4, 16, 44, 12, 0.6);
    d.shape('-26,-8 18,-14 34,18 22,16 18,8 8,10 2,2 -10,2 -14,-4', tint.sheet, 3.4);
    d.brush('M-8 -5L14 -7M0 -1L20 0', null, 1.8, '#6d6458');
  });
}

/** A fountain pen near the eye, laid down after use. */
function pen(d: Drawing): void {
  dusk(d, 420, 258, 90, 22, 0.7);
  within(d, [346, 204], 1.2, 33, () => {
    d.brush('M-26 0L4 -10V10Z', brass, 3.4);
    d.brush('M-26 0H-4', null, 1.6);
    d.box(4, -11, 14, 22, robe, 3.4);
    d.brush('M18 -13H70V13H18Z', courtBlue, 4);
    d.box(68, -14, 9, 28, brass, 3.4);
    d.brush('M77 -14H150V14H77Z', courtBlue, 4);
    d.brush('M22 -7H66M82 -8H140', null, 2.6, '#7f97b0');
  });
  hatch(d, [36, 236], [92, 262], [12, -9], 5, 1.5);
}

export const tornContract = () =>
  cover('contract', (d) => {
    chamber(d);
    table(d);
    sheet(d);
    waxAndCorner(d);
    pen(d);
  });
