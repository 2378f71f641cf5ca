// A factory under its own smoke, with its great wheel near the eye.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing, Point } from '../drawing.ts';
import { cover, dots, dusk, glow, hatch, recede, tint } from '../scene.ts';

const { ink, paper, courtBlue, warningRed, brass, oakLight, oakDark, carpet, robe } = palette;

function sky(d: Drawing): void {
  d.box(-4, -4, 488, 280, paper, 0);
  d.wash('-4,-4 484,-4 484,70 -4,40', courtBlue, 0.2);
  d.wash('-4,96 484,60 484,190 -4,190', brass, 0.3);
  dots(d, [[96, 92]], 34, tint.brassLight, 2.4);
  glow(d, 96, 92, 150, 110, 0.8);
  d.brush('M-4 176C60 140 110 164 170 150C260 130 340 160 484 134V220H-4Z', '#b7ab8e', 2);
}

/** Smoke leaning with the wind, in flat lobes. */
function smoke(d: Drawing): void {
  const cloud = (at: string, wash: string) => d.brush(at, wash, 2.6);
  cloud(
    'M300 34C284 32 280 16 294 10C294 -14 336 -24 348 -8C368 -22 402 -14 402 4C428 -8 458 2 456 20C474 12 496 22 492 40C470 54 440 44 436 36C420 50 386 46 378 34C360 46 326 48 316 34Z',
    '#cfc6b6',
  );
  cloud(
    'M224 52C204 50 202 28 220 24C222 4 250 -2 262 12C276 -2 306 2 308 22C330 18 338 40 322 48C310 58 286 54 276 48C262 60 238 60 224 52Z',
    '#dfd6c4',
  );
  d.brush(
    'M232 40C234 30 244 26 252 30M270 34C274 24 290 22 296 30M350 18C356 8 370 8 376 14M410 26C416 18 428 18 434 24',
    null,
    1.8,
  );
}

function chimney(d: Drawing, x: number, top: number, width: number): void {
  const flare = width * 0.14;
  d.shape(
    [
      [x, top],
      [x + width, top],
      [x + width + flare, 200],
      [x - flare, 200],
    ],
    carpet,
    3,
  );
  d.wash(
    [
      [x + width * 0.6, top],
      [x + width, top],
      [x + width + flare, 200],
      [x + width * 0.62, 200],
    ],
    ink,
    0.3,
  );
  d.box(x - 4, top - 8, width + 8, 10, oakDark, 2.6);
  d.box(x - 1, top + 14, width + 2, 9, paper, 2);
  hatch(d, [x + 4, top + 34], [x + 4, 120], [7, 0], 7, 1.2);
}

/** One bay under a saw-tooth roof: glass to the north, slate behind. */
function bay(d: Drawing, x: number, width: number): void {
  d.box(x, 150, width, 70, '#b5654a', 3);
  d.shape(
    [
      [x, 150],
      [x, 102],
      [x + width, 150],
    ],
    '#8a8378',
    3,
  );
  d.shape(
    [
      [x, 150],
      [x, 104],
      [x + 12, 110],
      [x + 12, 150],
    ],
    tint.glass,
    2.4,
  );
  d.box(x + 14, 168, width - 28, 34, tint.brassLight, 2.6);
  const panes = [0.25, 0.5, 0.75].map((part) => `M${x + 14 + (width - 28) * part} 168v34`).join('');
  d.brush(`${panes}M${x + 14} 185h${width - 28}`, null, 1.8);
}

function works(d: Drawing): void {
  chimney(d, 222, 58, 26);
  chimney(d, 286, 40, 30);
  for (let at = 0; at < 4; at += 1) bay(d, 84 + at * 74, 74);
  d.shape('380,112 484,104 484,220 380,220', '#9c5340', 3);
  d.shape('374,112 490,98 490,110 374,122', oakDark, 3);
  d.brush('M404 220V168C404 150 452 150 452 168V220Z', robe, 3);
  d.wash('84,150 380,150 380,160 84,162', ink, 0.3);
  dusk(d, 270, 222, 240, 14, 0.6);
}

function yard(d: Drawing): void {
  d.shape('-4,216 484,216 484,276 -4,276', '#c6ae84', 3);
  recede(d, [428, 180], 218, 276, [150, 236, 560, 660], 2);
  hatch(d, [250, 232], [460, 262], [14, -5], 8, 1.6);
  for (const [x, y, size] of [
    [300, 206, 40],
    [344, 214, 34],
    [318, 178, 30],
  ] as const) {
    d.box(x, y, size, size * 0.82, oakLight, 3.4);
    d.line(
      [
        [x, y],
        [x + size, y + size * 0.82],
      ],
      2.2,
    );
  }
}

const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;

function spoke(d: Drawing, [x, y]: Point, reach: number, turn: number): void {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const at = (along: number, across: number): Point => [
    x + c * along - s * across,
    y + s * along + c * across,
  ];
  d.shape(
    [at(0, reach * 0.13), at(reach, reach * 0.09), at(reach, -reach * 0.09), at(0, -reach * 0.13)],
    tint.iron,
    3.6,
  );
}

/** Spokes, toothed rim and hub about a middle; what lies behind shows between the spokes. */
function wheel(d: Drawing, [x, y]: Point, radius: number, teeth: number): void {
  const steps: readonly Point[] = [
    [0.06, 1],
    [0.16, 1.17],
    [0.5, 1.17],
    [0.6, 1],
  ];
  const outline = Array.from({ length: teeth }, (_, at) =>
    steps
      .map(([part, reach]) => {
        const turn = ((at + part) / teeth) * Math.PI * 2;
        return `${Math.round(x + Math.cos(turn) * radius * reach)} ${Math.round(y + Math.sin(turn) * radius * reach)}`;
      })
      .join('L'),
  ).join('L');
  const rim = Math.round(radius * 0.78);
  for (let at = 0; at < 5; at += 1) spoke(d, [x, y], radius * 0.86, (at / 5) * Math.PI * 2 + 0.3);
  d.brush(`M${outline}Z${ring(x, y, rim)}`, tint.iron, 4.6);
  d.brush(
    `M${x - rim * 1.1} ${y - rim * 0.36}C${x - rim * 0.9} ${y - rim * 0.84} ${x - rim * 0.4} ${y - rim * 1.12} ${x} ${y - rim * 1.14}`,
    null,
    2.6,
    '#8b8a90',
  );
  dots(d, [[x, y]], Math.round(radius * 0.26), brass, 4);
  dots(d, [[x, y]], Math.round(radius * 0.1), robe, 2);
}

export const factoryWithWheel = () =>
  cover('factory', (d) => {
    sky(d);
    smoke(d);
    works(d);
    yard(d);
    dusk(d, 80, 262, 150, 30, 0.7);
    wheel(d, [72, 214], 84, 14);
    wheel(d, [196, 262], 40, 9);
    dots(d, [[438, 192]], 3, warningRed, 1.6);
  });
