// From the dark of the players' tunnel: the lit field, the full stands, the ball.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing, Point } from '../drawing.ts';
import { chances, cover, dots, dusk, glow, tint, within } from '../scene.ts';

const { ink, courtBlue, warningRed, brass, oakLight, oakDark, robe, wall } = palette;
const grass = '#8f9a68';

/** The far stand: tiers of heads, drawn as dots of a few colours. */
function stands(d: Drawing): void {
  d.brush('M60 150C90 96 160 78 240 78C320 78 390 96 420 150V176H60Z', '#b9a888', 2.6);
  d.brush(
    'M66 98C120 60 180 52 240 52C300 52 360 60 414 98L420 118C360 84 300 76 240 76C180 76 120 84 60 118Z',
    oakDark,
    3,
  );
  for (let rib = 0; rib < 9; rib += 1)
    d.line(
      [
        [96 + rib * 36, 62 + Math.abs(rib - 4) * 4.4],
        [98 + rib * 35.5, 80 + Math.abs(rib - 4) * 5],
      ],
      1.6,
    );
  const next = chances('stadium crowd');
  const fills = [tint.sheet, warningRed, courtBlue, brass, oakDark, robe];
  const heads: Point[][] = fills.map(() => []);
  for (let row = 0; row < 6; row += 1)
    for (let seat = 0; seat < 44; seat += 1) {
      const x = 66 + seat * 8 + (row % 2) * 4;
      const y = 98 + row * 12 + ((x - 240) / 180) ** 2 * (34 - row * 4);
      if (next() > 0.14)
        heads[Math.floor(next() * fills.length)]?.push([Math.round(x + next() * 2), Math.round(y)]);
    }
  heads.forEach((some, at) => {
    dots(d, some, 2.9, fills[at] ?? ink);
  });
  d.brush('M56 164C160 152 320 152 424 164V178H56Z', courtBlue, 2.6);
  for (const x of [112, 196, 280, 352]) d.box(x, 160, 34, 9, tint.sheet, 1.4);
}

function lamps(d: Drawing, x: number, lean: number): void {
  d.brush(`M${x - 3} 110L${x - 1} 40H${x + 1}L${x + 3} 110Z`, robe, 2.4);
  within(d, [x, 30], 1, lean, () => {
    d.box(-27, -15, 54, 30, robe, 3);
    const bulbs: Point[] = [-18, -6, 6, 18].flatMap((at): Point[] => [
      [at, -6],
      [at, 7],
    ]);
    dots(d, bulbs, 4.6, tint.light, 1.4);
  });
  glow(d, x, 30, 86, 66, 0.85);
}

function field(d: Drawing): void {
  d.box(40, -4, 400, 190, '#49637f', 0);
  glow(d, 240, 90, 240, 110, 0.5);
  stands(d);
  lamps(d, 128, -8);
  lamps(d, 352, 8);
  d.shape('30,176 450,176 484,276 -4,276', grass, 2.6);
  for (const at of [0, 1, 2]) {
    const [left, right] = [110 + at * 90, 150 + at * 90];
    d.shape(
      [
        [left, 177],
        [right, 177],
        [240 + (right - 240) * 2.1, 276],
        [240 + (left - 240) * 2.1, 276],
      ],
      '#7f8b5b',
      0,
    );
  }
  d.wash('120,176 360,176 420,250 60,250', tint.light, 0.2);
  d.brush('M94 177L-4 276M386 177L484 276', null, 3, tint.sheet);
  d.brush('M60 196H420', null, 2.4, tint.sheet);
  d.brush('M172 196C178 212 302 212 308 196', null, 2.4, tint.sheet);
  d.brush('M206 178V158H274V178', null, 3, tint.sheet);
  d.brush(
    'M206 162H274M206 168H274M218 158V178M230 158V178M242 158V178M254 158V178M264 158V178',
    null,
    0.8,
    tint.sheet,
  );
}

/** The mouth of the tunnel, heavy and near. */
function tunnel(d: Drawing): void {
  d.brush('M-6 -6H486V276H420V120C420 34 350 12 240 12C130 12 60 34 60 120V276H-6Z', robe, 0);
  d.brush('M60 276V120C60 34 130 12 240 12C350 12 420 34 420 120V276', null, 5);
  d.brush('M34 276V114C34 14 116 -8 240 -8C364 -8 446 14 446 114V276', null, 2.4, '#55515c');
  for (const at of [
    'M34 150H60M34 204H60M34 254H60M420 150H446M420 204H446M420 254H446',
    'M44 76L66 88M436 76L414 88M92 30L104 46M388 30L376 46M160 4L166 20M320 4L314 20',
  ])
    d.brush(at, null, 2.2, '#55515c');
  d.brush('M60 276V150L74 156V276ZM420 276V150L406 156V276Z', oakLight, 3);
  d.shape('-6,252 66,252 120,276 -6,276', '#3d3a44', 0);
  d.shape('486,252 414,252 360,276 486,276', '#3d3a44', 0);
}

function ball(d: Drawing): void {
  dusk(d, 196, 256, 60, 12, 0.9);
  within(d, [190, 228], 1, 0, () => {
    dots(d, [[0, 0]], 29, tint.sheet, 4.6);
    d.brush('M-3 -11L9 -7L10 6L-3 11L-12 1Z', robe, 2.4);
    d.brush(
      'M-8 -28L4 -29L6 -22L-4 -20ZM23 -16L28 -4L22 -2L18 -10ZM18 23L8 28L5 20L13 16ZM-24 14L-16 24L-12 18L-18 11ZM-28 -8L-22 -18L-18 -13L-22 -5Z',
      robe,
      2,
    );
    d.brush(
      'M-3 -11L-1 -20M9 -7L18 -10M10 6L14 16M-3 11L-2 20M-12 1L-20 0M-18 -12L-3 -20M6 -22L18 -10M22 -2L14 16M5 20L-12 18M-18 11L-22 -5',
      null,
      2,
    );
    d.raw(`<path d="M16 -24C34 -10 34 14 4 29C26 14 26 -8 16 -24Z" fill="${ink}" fill-opacity=".2"/>`);
  });
}

export const stadiumFromTunnel = () =>
  cover(
    'stadium',
    (d) => {
      d.box(-4, -4, 488, 280, wall, 0);
      field(d);
      tunnel(d);
      ball(d);
      glow(d, 240, 170, 150, 90, 0.25);
    },
    0.4,
  );
