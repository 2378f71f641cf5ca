// Small things that move or are weighed: the scales in parts, papers, pens, the gavel; and who watches from the gallery.
import { palette } from '../../src/present/palette.ts';
import { type Drawing, type Piece, piece } from './drawing.ts';

const { oak, oakLight, oakDark, brass, ink, warningRed, courtBlue } = palette;
const sheet = '#fdf9ee';

/** The post stands on zero; the beam turns about its own zero, 300 above. */
const scalesPost = piece('scales-post', 3.6, { x: -100, y: -340, width: 200, height: 360 }, (d) => {
  d.brush('M-72 6C-72 -16 -30 -22 -12 -34L12 -34C30 -22 72 -16 72 6Z', brass, 4);
  d.raw(
    `<path d="M12 -34C30 -22 72 -16 72 6L30 6C30 -10 16 -22 6 -34Z" fill="${oakDark}" fill-opacity=".5"/>`,
  );
  d.brush('M-8 -34C-14 -60 -6 -74 -7 -100L-5 -300L5 -300L7 -100C6 -74 14 -60 8 -34Z', brass, 3.6);
  d.oval(0, -100, 30, 15, brass, 3);
  d.oval(0, -36, 38, 13, brass, 3);
  d.oval(0, -318, 18, 24, brass, 3);
});
const scalesBeam = piece('scales-beam', 3.6, { x: -190, y: -40, width: 380, height: 80 }, (d) => {
  d.brush('M-168 -6C-110 -10 -60 -26 0 -26S110 -10 168 -6L168 6C110 4 60 -8 0 -8S-110 4 -168 6Z', brass, 3.6);
  d.raw(
    `<path d="M-168 6C-110 4 -60 -8 0 -8S110 4 168 6L168 1C110 -3 60 -14 0 -14S-110 -3 -168 1Z" fill="${oakDark}" fill-opacity=".5"/>`,
  );
  d.oval(0, -10, 36, 36, brass, 3.4);
  d.oval(0, -10, 13, 13, oakDark, 2);
  d.oval(-168, 0, 17, 17, brass, 3);
  d.oval(168, 0, 17, 17, brass, 3);
});
/** Hangs from zero; its dish is 150 below. */
const chains = (d: Drawing) => d.brush('M0 0L-84 146M0 0L84 146M0 0L0 140', null, 2.4);
const scalesPan = piece('scales-pan', 3.4, { x: -110, y: -14, width: 220, height: 220 }, (d) => {
  chains(d);
  d.oval(0, 146, 176, 24, '#f0d896', 3);
});
const scalesDish = piece('scales-dish', 3.4, { x: -110, y: 130, width: 220, height: 76 }, (d) => {
  d.brush('M-90 146C-84 190 -40 198 0 198S84 190 90 146C60 160 -60 160 -90 146Z', brass, 3.6);
  d.raw(
    `<path d="M30 156C60 154 80 150 90 146C84 190 40 198 0 198C30 190 40 176 30 156Z" fill="${oakDark}" fill-opacity=".5"/>`,
  );
});

/** One unit of weight, standing on zero, 48 by 34; white where it takes its side's colour. */
const weight = piece('weight', 2.8, { x: -30, y: -46, width: 60, height: 52 }, (d) => {
  d.shape('-22,-34 -14,-42 28,-42 22,-34', '#ffffff');
  d.shape('22,-34 28,-42 28,-8 22,0', '#c4bfb6');
  d.box(-22, -34, 44, 34, '#ffffff');
});
const strike = piece('strike', 0, { x: -40, y: -50, width: 80, height: 60 }, (d) => {
  d.brush('M-32 4C-10 -14 10 -26 34 -44', null, 9, sheet);
  d.brush('M-32 4C-10 -14 10 -26 34 -44', null, 5.5, ink);
});

const lines = (d: Drawing, x: number, y: number, width: number, rows: number, gap: number) => {
  for (let row = 0; row < rows; row += 1)
    d.line(
      [
        [x + row * 2.4, y + row * gap],
        [x + row * 2.4 + width * (row % 3 === 2 ? 0.6 : 1), y + row * gap - 2],
      ],
      1.8,
    );
};
const papers = piece('papers', 2.8, { x: -70, y: -34, width: 140, height: 50 }, (d) => {
  d.shape('-52,-20 40,-24 58,4 -46,8', '#eadfc6');
  d.shape('-56,-24 36,-27 54,1 -50,4', sheet);
  lines(d, -40, -17, 70, 4, 5);
});
const slip = piece('slip', 3, { x: -70, y: -50, width: 140, height: 80 }, (d) => {
  d.shape('-58,20 -30,-36 60,-40 44,16', sheet);
  d.shape('-58,20 44,16 45,21 -57,26', '#d9ccb0', 2);
  d.line('-24,-25 42,-28', 2);
  d.line('-30,-13 36,-16', 2);
  d.line('-36,-1 14,-3', 2.4);
  d.brush('M-38 5C-20 2 0 3 16 1', null, 3, warningRed);
});
const glass = piece('glass', 2.6, { x: -60, y: -80, width: 120, height: 90 }, (d) => {
  d.brush('M-44 0C-52 -30 -42 -46 -36 -58L-10 -58C-4 -46 6 -30 -2 0Z', '#dfeaea', 2.8);
  d.brush('M-46 -22C-34 -26 -12 -18 0 -22L-2 0L-44 0Z', '#a9c6cc', 0);
  d.brush('M-8 -50C14 -52 14 -22 0 -18', null, 3);
  d.brush('M22 0L18 -34L44 -34L40 0Z', '#dfeaea', 2.4);
  d.brush('M20 -16L42 -16L40 0L22 0Z', '#a9c6cc', 0);
});
const folders = piece('folders', 2.8, { x: -60, y: -50, width: 120, height: 60 }, (d) => {
  d.shape('-50,0 46,-4 46,-16 -50,-12', courtBlue);
  d.shape('-46,-12 50,-16 50,-27 -46,-23', '#d8c79d');
  d.shape('-50,-24 42,-27 42,-40 -50,-36', oak);
  d.line('-48,-8 44,-12', 1.6);
});

const gavel = piece('gavel', 3.2, { x: -30, y: -64, width: 150, height: 90 }, (d) => {
  d.brush('M20 -22L104 4C112 8 108 16 100 14L16 -12Z', oakLight, 3);
  d.brush('M-6 -46L34 -34L22 6L-18 -6Z', oakDark, 3.4);
  d.brush('M-16 -52L2 -47L-10 -1L-26 -6Z', oak, 3.2);
  d.brush('M30 -38L44 -34L32 12L16 8Z', oak, 3.2);
  d.line('8,-42 -4,-2', 2.4);
});
const soundBlock = piece('sound-block', 3, { x: -50, y: -24, width: 100, height: 40 }, (d) => {
  d.brush('M-40 0C-40 14 40 14 40 0L40 -8L-40 -8Z', oakDark, 3);
  d.oval(0, -8, 80, 17, oakLight, 3);
});

type Crown = 'short' | 'long' | 'bun' | 'scarf' | 'curls';

/** The back of a head, by how it is worn. */
const crowns: Record<Crown, (d: Drawing, hair: string, skin: string) => void> = {
  short(d, hair, skin) {
    d.brush('M-60 66C-76 62 -78 98 -56 100ZM60 66C76 62 78 98 56 100Z', skin, 4);
    d.brush(
      'M-62 70C-76 16 -44 -14 0 -14C44 -14 76 16 62 70C58 100 34 116 0 118C-34 116 -58 100 -62 70Z',
      hair,
      5,
    );
  },
  long: (d, hair) =>
    d.brush('M-70 166C-96 92 -84 -2 0 -10C84 -2 96 92 70 166C40 182 -40 182 -70 166Z', hair, 5),
  bun(d, hair, skin) {
    d.brush('M-60 66C-76 62 -78 98 -56 100ZM60 66C76 62 78 98 56 100Z', skin, 4);
    d.brush(
      'M-62 74C-76 18 -44 -12 0 -12C44 -12 76 18 62 74C56 108 30 124 0 124C-30 124 -56 108 -62 74Z',
      hair,
      5,
    );
    d.brush('M-34 -6C-44 -54 44 -54 34 -6C22 10 -22 10 -34 -6Z', hair, 5);
  },
  scarf(d, hair) {
    d.brush('M-84 190C-104 96 -84 -6 0 -16C84 -6 104 96 84 190C46 206 -46 206 -84 190Z', hair, 5);
    d.brush('M-52 120C-30 150 30 150 52 120M-66 60C-40 30 -10 16 20 12', null, 3);
  },
  curls(d, hair) {
    d.brush(
      'M-70 84C-92 70 -92 40 -74 28C-78 4 -52 -18 -30 -12C-16 -30 20 -30 32 -12C58 -18 80 6 74 28C94 42 92 72 70 84C64 112 36 122 0 122C-36 122 -64 112 -70 84Z',
      hair,
      5,
    );
  },
};

/** Someone in the gallery, from behind. */
const watcher = (name: string, crown: Crown, hair: string, cloth: string, skin: string) =>
  piece(name, 5, { x: -170, y: -60, width: 340, height: 400 }, (d) => {
    d.brush('M-36 100L-40 160C-10 178 10 178 40 160L36 100Z', skin, 4);
    d.brush('M-158 340C-158 210 -120 172 -48 152C-20 168 20 168 48 152C120 172 158 210 158 340Z', cloth, 5);
    crowns[crown](d, hair, skin);
    d.brush('M-22 16C-42 34 -48 60 -44 84', null, 3.4, '#8d8172');
  });

export const props = (): Piece[] => [
  scalesPost,
  scalesBeam,
  scalesPan,
  scalesDish,
  weight,
  strike,
  papers,
  slip,
  glass,
  folders,
  gavel,
  soundBlock,
  watcher('watcher-1', 'short', '#4a3527', '#5b6470', '#c78d5d'),
  watcher('watcher-2', 'long', '#6a4630', '#6f4a45', '#d9a679'),
  watcher('watcher-3', 'scarf', '#5d7a6c', '#4d5a4a', '#a9683d'),
  watcher('watcher-4', 'curls', '#2f2926', '#58506a', '#87532f'),
];
