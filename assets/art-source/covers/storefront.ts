// A telephone as a shop: an awning and a till, and a barrier at the door.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing, Point } from '../drawing.ts';
import { cover, dots, dusk, glow, hatch, recede, tile, tint, within } from '../scene.ts';

const { ink, wall, paper, courtBlue, warningRed, robe, brass, oak, oakLight, oakDark, carpet } = palette;

function street(d: Drawing): void {
  d.box(-4, -4, 488, 220, paper, 0);
  glow(d, 240, 40, 260, 130, 0.7);
  d.wash('-4,-4 484,-4 484,60 -4,110', courtBlue, 0.12);
  for (const [x, top, width, fill] of [
    [-20, 62, 92, oakLight],
    [72, 88, 74, wall],
    [330, 80, 70, wall],
    [398, 50, 100, oakLight],
  ] as const) {
    d.box(x, top, width, 150, fill, 2);
    d.box(x - 4, top - 8, width + 8, 9, oak, 2);
    for (const row of [0, 1])
      for (const at of [0.2, 0.6])
        d.box(x + width * at, top + 18 + row * 44, width * 0.2, 28, '#b0b7b5', 1.6);
  }
  d.shape('-4,206 484,206 484,274 -4,274', '#cfc0a2', 2.4);
  recede(d, [240, 120], 207, 274, [-240, -110, 20, 150, 330, 460, 590, 720]);
  for (const y of [217, 236]) d.line(`-4,${y} 240,${y + 1} 484,${y}`, 1.4);
}

/** Rows of goods behind the glass: plain tiles, each another colour. */
function goods(d: Drawing): void {
  const fills = [courtBlue, brass, carpet, oakLight, warningRed, '#6d7f8c', brass, courtBlue, oakDark];
  fills.forEach((fill, at) => {
    const [x, y] = [189 + (at % 3) * 36, 98 + Math.floor(at / 3) * 37];
    tile(d, [x, y], [27, 27, 7], fill, 2.4);
    d.brush(`M${x + 5} ${y + 7}h7`, null, 1.8, tint.sheet);
    if (at % 3 === 0) d.line(`180,${y + 31} 300,${y + 31}`, 2);
  });
}

function shop(d: Drawing): void {
  dusk(d, 240, 238, 130, 18, 0.8);
  tile(d, [163, 12], [154, 226, 20], robe, 5);
  tile(d, [174, 30], [132, 194, 8], tint.light, 2.6);
  goods(d);
  d.wash('174,90 306,90 306,102 174,112', ink, 0.22);
  d.line('222,21 258,21', 2.6);
}

/** Stripes from a straight bar to a scalloped hem. */
function awning(d: Drawing): void {
  const [top, foot, count] = [44, 88, 8];
  for (let at = 0; at < count; at += 1) {
    const [a, b] = [168 + (144 / count) * at, 168 + (144 / count) * (at + 1)];
    const [c, e] = [142 + (196 / count) * at, 142 + (196 / count) * (at + 1)];
    d.brush(
      `M${a} ${top}H${b}L${e} ${foot}C${e} ${foot + 17} ${c} ${foot + 17} ${c} ${foot}Z`,
      at % 2 ? tint.sheet : warningRed,
      3,
    );
  }
  d.wash('142,82 338,82 338,90 142,90', ink, 0.2);
  d.box(162, 38, 156, 9, oakDark, 3);
}

function barrier(d: Drawing): void {
  dusk(d, 386, 256, 60, 14, 0.9);
  d.box(362, 150, 40, 106, courtBlue, 4.4);
  d.box(356, 140, 52, 14, robe, 4);
  d.box(376, 170, 12, 4, ink, 1.6);
  dots(d, [[382, 194]], 7, brass, 2.6);
  within(d, [384, 166], 1, -2, () => {
    d.box(-226, -9, 270, 19, tint.sheet, 0);
    for (let at = 0; at < 5; at += 1) {
      const x = -214 + at * 50;
      d.shape(`${x},-9 ${x + 25},-9 ${x + 15},10 ${x - 10},10`, warningRed, 0);
    }
    d.box(-226, -9, 270, 19, null, 4.4);
    d.box(44, -16, 30, 34, robe, 4);
    dots(d, [[-2, 0]], 7, brass, 3);
  });
  hatch(d, [394, 200], [394, 248], [7, -7], 7, 1.4);
}

const coin = (d: Drawing, x: number, y: number) => {
  d.brush(`M${x - 15} ${y}v6c0 8 30 8 30 0v-6`, '#b98f3c', 2.6);
  d.oval(x, y, 30, 11, tint.brassLight, 2.6);
};

function till(d: Drawing): void {
  d.shape('-6,222 168,222 186,244 -6,244', oakLight, 4.4);
  d.box(-6, 243, 188, 34, oakDark, 4.4);
  d.box(18, 182, 112, 40, carpet, 4.4);
  d.box(28, 196, 92, 18, '#57241f', 2.6);
  dots(d, [[74, 205]], 4.6, brass, 2);
  d.brush('M26 182C30 152 36 140 46 134H102C112 140 118 152 122 182Z', carpet, 4.4);
  d.raw(`<path d="M84 134H102C112 140 118 152 122 182H98Z" fill="${ink}" fill-opacity=".3"/>`);
  for (const row of [0, 1, 2]) {
    const [x, y] = [44 + row * -1.6, 150 + row * 12];
    dots(
      d,
      [0, 1, 2].map((at): Point => [x + at * 16, y]),
      4.6,
      tint.sheet,
      1.8,
    );
    dots(d, [[x + 48 + row * 2, y]], 4.6, brass, 1.8);
  }
  d.box(46, 108, 56, 27, brass, 4);
  d.box(53, 114, 42, 14, tint.light, 2.2);
  d.brush('M122 168C136 166 138 152 136 140', null, 5);
  dots(d, [[136, 136]], 6, robe, 2.6);
  for (const [x, many] of [
    [150, 4],
    [114, 2],
  ] as const)
    for (let at = 0; at < many; at += 1) coin(d, x, 230 - at * 7);
}

export const storefront = () =>
  cover('storefront', (d) => {
    street(d);
    shop(d);
    awning(d);
    barrier(d);
    till(d);
  });
