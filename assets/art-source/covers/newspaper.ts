// The morning's paper before the press that printed it, and a red pencil across the page.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing } from '../drawing.ts';
import { cover, dots, dusk, glow, hatch, tint, within } from '../scene.ts';

const { ink, courtBlue, warningRed, brass, oak, oakLight, oakDark, robe, wall } = palette;

/** A roller of the press, end on, with the web of paper going round it. */
function roller(d: Drawing, x: number, y: number, radius: number): void {
  dots(d, [[x, y]], radius, '#59636e', 3);
  dots(d, [[x, y]], radius * 0.62, '#7b8691', 2);
  dots(d, [[x, y]], radius * 0.2, brass, 2);
  d.brush(
    `M${x - radius * 0.7} ${y - radius * 0.4}C${x - radius * 0.5} ${y - radius * 0.8} ${x} ${y - radius * 0.9} ${x + radius * 0.3} ${y - radius * 0.78}`,
    null,
    2,
    '#a9b3bb',
  );
}

function press(d: Drawing): void {
  d.box(-4, -4, 488, 210, wall, 0);
  d.wash('-4,-4 484,-4 484,60 -4,40', oakDark, 0.3);
  glow(d, 400, 40, 200, 130, 0.9);
  d.box(150, -6, 340, 28, '#4b4f57', 3);
  d.box(160, 20, 30, 190, '#4b4f57', 3);
  d.box(446, 20, 40, 190, '#4b4f57', 3);
  d.brush(
    'M190 64L236 28C262 14 286 40 300 66C318 104 340 110 366 78L410 34C430 20 452 32 452 56L452 66C446 42 430 40 416 56L374 96C346 124 312 120 290 78C276 52 258 36 242 46L190 86Z',
    tint.sheet,
    2.6,
  );
  d.brush('M198 70L236 40M206 74L240 46M384 72L414 44M390 76L418 52', null, 1.4, '#6d6458');
  roller(d, 252, 68, 30);
  roller(d, 336, 60, 30);
  roller(d, 424, 80, 32);
  roller(d, 290, 132, 34);
  roller(d, 378, 134, 36);
  dots(
    d,
    [
      [174, 40],
      [174, 84],
      [174, 128],
      [466, 40],
      [466, 84],
      [466, 128],
    ],
    3.4,
    brass,
    1.6,
  );
  d.box(150, 172, 340, 40, '#3f434b', 3);
  hatch(d, [210, 182], [440, 182], [0, 20], 12, 1.4);
}

function lamp(d: Drawing): void {
  d.brush('M84 -4V22', null, 2.6);
  d.brush('M50 46C52 22 70 20 84 20C98 20 116 22 118 46Z', courtBlue, 3);
  d.brush('M62 40C64 30 72 26 82 26', null, 2, '#7f97b0');
  glow(d, 84, 70, 96, 60, 0.9);
  dots(d, [[84, 49]], 7, tint.light, 2);
  d.raw(`<path d="M50 46H118L150 100H-10Z" fill="${tint.light}" fill-opacity=".35"/>`);
}

/** Folded papers, one on another, tied. */
function bundle(d: Drawing): void {
  dusk(d, 66, 206, 120, 16, 0.8);
  for (let at = 0; at < 9; at += 1) {
    const y = 190 - at * 11;
    const shift = [0, 4, -2, 3, -3, 2, 0, 4, -1][at] ?? 0;
    d.brush(
      `M${-6 + shift} ${y}H${122 + shift}q7 6 0 12H${-6 + shift}Z`,
      at % 2 ? tint.sheet : tint.sheetShade,
      2.8,
    );
  }
  d.shape('-6,102 108,100 124,102 96,84 -6,84', tint.sheet, 3);
  d.brush('M-6 92L86 90M10 97H100', null, 1.8, '#6d6458');
  d.brush('M60 84L70 102V202M30 84', null, 4, oakLight);
  d.brush('M60 84L70 102V202', null, 1.4);
  d.brush('M66 96C50 78 44 92 66 98C84 78 92 88 68 99', null, 3, oakDark);
}

function bench(d: Drawing): void {
  d.shape('-4,200 484,200 484,276 -4,276', oak, 3.6);
  d.wash('-4,200 484,200 484,212 -4,216', tint.light, 0.25);
  d.brush(
    'M-4 224C60 218 90 228 140 222M400 218C430 214 460 222 484 216M-4 256C40 250 80 258 110 252',
    null,
    1.5,
    oakDark,
  );
}

const column = (x: number, y: number, width: number, rows: number, lean: number) =>
  Array.from({ length: rows }, (_, row) => {
    const shift = (row * 6 * lean) / 10;
    return `M${x + shift} ${y + row * 6.4}h${row === rows - 1 ? width * 0.6 : width}`;
  }).join('');

/** The front page, near: its name, its picture, its columns, all without a word. */
function page(d: Drawing): void {
  dusk(d, 276, 262, 210, 22, 0.7);
  within(d, [272, 190], 1, -5, () => {
    d.shape('-146,-74 140,-74 150,86 -152,86', tint.sheetShade, 4);
    d.shape('-150,-80 134,-80 144,78 -158,78', tint.sheet, 4.4);
    d.box(-98, -68, 62, 17, robe, 1.6);
    d.box(-24, -68, 104, 17, robe, 1.6);
    d.brush('M-144 -44H130M-145 -40H130', null, 2);
    d.box(-60, -30, 118, 66, tint.glass, 3);
    d.brush('M-60 36V18C-36 6 -20 20 0 12C26 2 40 14 58 6V36Z', '#9aa38f', 0);
    d.shape('-34,2 0,-18 34,2', oakLight, 2.4);
    d.box(-32, 2, 64, 30, wall, 2.4);
    d.brush('M-22 4V30M-10 4V30M4 4V30M16 4V30', null, 3.4);
    d.box(-40, 30, 80, 6, oakLight, 2);
    d.brush(column(-146, -28, 74, 16, -1) + column(70, -28, 60, 16, 1), null, 2, '#6d6458');
    d.brush(column(-60, 46, 54, 5, 0) + column(4, 46, 56, 5, 0), null, 2, '#6d6458');
    d.wash('-158,78 -60,78 -100,10 -156,50', ink, 0.06);
  });
}

/** The pencil and its mark: what may not be printed. */
function pencil(d: Drawing): void {
  d.brush('M330 146C352 172 366 196 386 226M388 142C372 172 352 204 334 232', null, 6, warningRed);
  dusk(d, 424, 256, 70, 14, 0.7);
  within(d, [390, 232], 1.1, 12, () => {
    d.brush('M-24 0L2 -9V9Z', oakLight, 3);
    d.brush('M-24 0L-14 -4V4Z', warningRed, 2);
    d.box(2, -10, 96, 7, '#c65248', 0);
    d.box(2, -4, 96, 14, warningRed, 0);
    d.box(2, -10, 96, 20, null, 4);
    d.line('4,-3 96,-3', 1.8);
  });
}

export const newspaperAtPress = () =>
  cover('newspaper', (d) => {
    press(d);
    lamp(d);
    bench(d);
    bundle(d);
    page(d);
    pencil(d);
  });
