// A small hall hung with bunting, and its key on the hook: for practice.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing, Point } from '../drawing.ts';
import { cover, dots, dusk, glow, hatch, recede, tint, within } from '../scene.ts';

const { ink, wall, paper, courtBlue, warningRed, brass, oak, oakLight, oakDark, carpet } = palette;

/** A round-headed tree: three blots of wash under one line. */
function tree(d: Drawing, x: number, y: number, size: number, wash: string): void {
  within(d, [x, y], size, 0, () => {
    d.brush('M-5 0C-3 -20 -6 -34 -4 -52H4C3 -34 5 -20 7 0Z', oakDark, 2.6);
    d.brush(
      'M-34 -44C-52 -56 -44 -82 -26 -84C-22 -106 22 -108 26 -84C46 -80 50 -54 34 -44C22 -32 -20 -32 -34 -44Z',
      wash,
      2.6,
    );
    d.brush('M4 -36C22 -34 34 -42 38 -54C42 -70 34 -80 26 -84C34 -66 24 -46 4 -36Z', oakDark, 0);
    d.brush('M-22 -66C-18 -74 -10 -76 -4 -74M2 -56C8 -62 16 -62 20 -58', null, 1.8);
  });
}

function country(d: Drawing): void {
  d.box(-4, -4, 488, 280, paper, 0);
  d.wash('-4,-4 484,-4 484,120 -4,150', courtBlue, 0.16);
  glow(d, 200, 60, 220, 110, 0.9);
  d.brush('M-4 168C60 130 120 150 180 138C250 124 300 152 372 134L372 220H-4Z', '#c9b98d', 2);
  d.brush('M-4 186C90 160 240 176 372 164V280H-4Z', '#b9b07e', 2.2);
  tree(d, 34, 196, 1.05, brass);
  tree(d, 336, 190, 0.8, '#c98f4c');
  d.shape('150,216 214,216 300,276 40,276', tint.sheetShade, 2.4);
  hatch(d, [20, 236], [70, 262], [9, -7], 5);
  hatch(d, [262, 232], [316, 258], [9, -7], 5);
}

const sash = (d: Drawing, x: number, y: number) => {
  d.box(x - 13, y - 50, 26, 46, tint.brassLight, 2.8);
  d.brush(`M${x} ${y - 50}v46M${x - 13} ${y - 27}h26`, null, 1.8);
  d.box(x - 16, y - 5, 32, 6, oakLight, 2.2);
};

function house(d: Drawing): void {
  dusk(d, 196, 220, 170, 16, 0.6);
  d.shape('238,118 322,112 322,208 238,216', wall, 3);
  for (const x of [262, 301]) sash(d, x, 196);
  d.wash('238,118 322,112 322,124 238,134', ink, 0.25);
  d.shape('182,34 296,48 334,118 238,126', carpet, 3.4);
  for (const row of ['196,56 304,68', '208,76 314,86', '221,96 324,104']) d.line(row, 1.6);
  d.shape('182,44 238,124 238,216 126,216 126,124', tint.sheet, 3.4);
  for (const beam of ['126,128 238,128', '150,94 214,94', '182,52 182,94']) d.line(beam, 5);
  d.shape('182,30 250,124 236,130 182,52 128,130 114,124', oak, 3.4);
  d.box(160, 164, 44, 52, courtBlue, 3.4);
  d.box(160, 148, 44, 16, tint.brassLight, 2.8);
  d.brush('M182 148V216', null, 2.2);
  for (const x of [138, 226]) d.box(x - 7, 150, 14, 30, tint.brassLight, 2.4);
  d.box(150, 132, 64, 12, tint.sheetShade, 2.4);
  d.brush('M158 138H206', null, 2.6, '#6d6458');
  dots(
    d,
    [
      [176, 188],
      [188, 188],
    ],
    2.4,
    brass,
    1.2,
  );
  d.box(152, 212, 60, 8, oakLight, 3);
  dots(d, [[182, 108]], 12, tint.brassLight, 2.8);
  d.brush('M182 108V100M182 108L187 111', null, 2);
}

/** A string of small flags between two points, hanging by so much. */
function bunting(d: Drawing, from: Point, to: Point, hang: number, count: number): void {
  const at = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part + Math.sin(part * Math.PI) * hang,
  ];
  const fills = [warningRed, tint.sheet, courtBlue, brass];
  for (let flag = 0; flag < count; flag += 1) {
    const [a, b] = [at((flag + 0.12) / count), at((flag + 0.88) / count)];
    const tip: Point = [(a[0] + b[0]) / 2 + 1, (a[1] + b[1]) / 2 + 21];
    d.shape([a, b, tip], fills[flag % 4] ?? brass, 2.4);
  }
  d.line(
    Array.from({ length: 7 }, (_, step) => at(step / 6)),
    2.2,
  );
}

/** The near post of the gate, and the key that hangs there. */
function key(d: Drawing): void {
  d.shape('366,-6 486,-6 486,276 360,276', oakDark, 5);
  d.wash('366,-6 384,-6 378,276 360,276', tint.light, 0.2);
  d.wash('450,-6 486,-6 486,276 444,276', ink, 0.3);
  d.brush('M396 -4C392 60 400 120 394 274M466 -4C470 90 460 180 464 274', null, 1.6);
  d.brush('M424 176C436 190 436 212 424 224', null, 1.6);
  dusk(d, 440, 130, 60, 120, 0.6);
  dots(d, [[424, 22]], 7, palette.robe, 3);
  d.brush('M424 24C452 24 462 50 456 72C450 94 420 98 404 84C388 68 392 28 424 24Z', null, 9);
  d.brush('M424 24C452 24 462 50 456 72C450 94 420 98 404 84C388 68 392 28 424 24Z', null, 4, brass);
  within(d, [425, 84], 1.05, -4, () => {
    d.brush(
      'M0 0C26 0 30 44 8 48V132H-8V48C-30 44 -26 0 0 0ZM0 13C-13 13 -13 36 0 36C13 36 13 13 0 13Z',
      brass,
      4.4,
    );
    d.brush('M8 96H30V108H20V116H32V128H8Z', brass, 4.4);
    d.box(-12, 52, 24, 8, tint.brassLight, 3);
    d.brush('M-3 64V124', null, 2.4, tint.brassLight);
  });
  within(d, [398, 82], 1, 22, () => {
    d.brush('M0 0L-14 16V58H14V16Z', tint.sheet, 3);
    dots(d, [[0, 15]], 3, oakDark, 1.6);
    d.brush('M-7 30H7M-7 39H7M-7 48H3', null, 2);
  });
}

export const hallWithKey = () =>
  cover('hall', (d) => {
    country(d);
    recede(d, [182, 150], 220, 276, [84, 258], 1.2);
    house(d);
    bunting(d, [-8, 40], [182, 40], 34, 7);
    bunting(d, [182, 40], [372, 26], 40, 7);
    key(d);
  });
