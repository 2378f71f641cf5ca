// The court's furniture. Each is drawn about the point on the floor (or the wall) where the stage puts it.
import { palette } from '../../src/present/palette.ts';
import { type Drawing, type Piece, piece, read } from './drawing.ts';

const { oak, oakLight, oakDark, brass, ink, courtBlue } = palette;

/** A recessed panel: light edge below and right, shade above and left. */
export function recess(
  drawing: Drawing,
  x: number,
  y: number,
  width: number,
  height: number,
  line = 2,
): void {
  drawing.box(x, y, width, height, oak, line);
  drawing.wash(
    [
      [x, y],
      [x + width, y],
      [x + width - 9, y + 9],
      [x + 9, y + 9],
      [x + 9, y + height - 9],
      [x, y + height],
    ],
    ink,
    0.2,
  );
  drawing.wash(
    [
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x + 9, y + height - 9],
      [x + width - 9, y + height - 9],
      [x + width - 9, y + 9],
    ],
    '#fff3d8',
    0.22,
  );
  drawing.box(x + 11, y + 11, width - 22, height - 22, null, line * 0.7);
}

const bench = piece('bench', 3.4, { x: -440, y: -262, width: 880, height: 330 }, (d) => {
  d.box(-430, 34, 860, 26, oakDark);
  d.box(-392, 6, 784, 28, oak);
  d.shape('-275,-200 -348,-176 -348,6 -275,6', oakDark);
  d.shape('275,-200 348,-176 348,6 275,6', oakDark);
  d.box(-275, -204, 550, 210, oakDark);
  d.wash('-275,-204 275,-204 275,-180 -275,-176', ink, 0.28);
  recess(d, -252, -166, 142, 142, 2.4);
  recess(d, -88, -166, 176, 142, 2.4);
  recess(d, 110, -166, 142, 142, 2.4);
  d.shape('-334,-150 -290,-160 -290,-22 -334,-18', oak, 2.2);
  d.shape('334,-150 290,-160 290,-22 334,-18', oak, 2.2);
  d.wash('275,-200 348,-176 348,6 275,6', ink, 0.16);
  d.shape('-284,-236 -362,-208 -362,-180 -284,-202', oak);
  d.shape('284,-236 362,-208 362,-180 284,-202', oak);
  d.shape('-296,-250 296,-250 288,-228 -288,-228', oakLight);
  d.box(-288, -230, 576, 30, oakLight);
  d.wash('-288,-212 288,-212 288,-200 -288,-200', oakDark, 0.45);
  d.box(-275, -10, 550, 16, oak, 2.4);
});

const nameplate = piece('nameplate', 2.6, { x: -84, y: -22, width: 168, height: 44 }, (d) => {
  d.shape('-78,-15 78,-15 80,16 -80,16', brass);
  d.wash('-78,6 78,6 80,16 -80,16', oakDark, 0.35);
});

const backdropPediment = piece('backdrop-pediment', 3, { x: -300, y: -620, width: 600, height: 640 }, (d) => {
  d.box(-214, -500, 428, 514, oakDark);
  recess(d, -190, -474, 380, 500, 2.6);
  d.wash('-179,-463 179,-463 179,0 -179,0', oakDark, 0.5);
  for (const x of [-256, 198]) {
    d.box(x, -500, 58, 514, oakLight);
    for (const flute of [14, 29, 44])
      d.line(
        [
          [x + flute, -486],
          [x + flute, 6],
        ],
        1.6,
      );
    d.wash(
      [
        [x + 38, -500],
        [x + 58, -500],
        [x + 58, 14],
        [x + 38, 14],
      ],
      oakDark,
      0.4,
    );
    d.box(x - 7, -516, 72, 20, oakLight, 2.6);
  }
  d.box(-272, -548, 544, 34, oakLight);
  d.wash('-272,-526 272,-526 272,-514 -272,-514', oakDark, 0.5);
  d.shape('-290,-548 0,-614 290,-548', oak);
  d.shape('-228,-556 0,-600 228,-556', oakLight, 2);
});

/** Curtains under a straight lintel. */
const backdropDrape = piece('backdrop-drape', 3, { x: -300, y: -640, width: 600, height: 660 }, (d) => {
  const cloth = '#8c4a3f';
  d.box(-248, -520, 496, 534, oakDark);
  for (let x = -236; x < 236; x += 59)
    d.brush(
      `M${x} -512C${x + 10} -340 ${x - 6} -170 ${x + 4} 14H${x + 61}C${x + 55} -170 ${x + 68} -340 ${x + 59} -512Z`,
      cloth,
      2.4,
    );
  for (let x = -236; x < 236; x += 59)
    d.raw(
      `<path d="M${x + 36} -512C${x + 46} -340 ${x + 32} -170 ${x + 40} 14H${x + 61}C${x + 55} -170 ${x + 68} -340 ${x + 59} -512Z" fill="${ink}" fill-opacity=".2"/>`,
    );
  d.brush(
    'M-240 -500C-200 -452 -150 -452 -120 -500C-80 -452 -40 -452 0 -500C40 -452 80 -452 120 -500C150 -452 200 -452 240 -500V-524H-240Z',
    cloth,
    3,
  );
  d.brush(
    'M-236 -486C-200 -442 -150 -442 -120 -490C-80 -442 -40 -442 0 -490C40 -442 80 -442 120 -490C150 -442 200 -442 236 -486',
    null,
    4,
    brass,
  );
  d.box(-268, -556, 536, 36, oakLight);
  d.wash('-268,-532 268,-532 268,-520 -268,-520', oakDark, 0.5);
  d.shape('-96,-556 -96,-600 -70,-628 70,-628 96,-600 96,-556', oak);
});
/** A slab of stone between two upright fins, for a room of our own time. */
const backdropSlab = piece('backdrop-slab', 3, { x: -300, y: -640, width: 600, height: 660 }, (d) => {
  d.box(-216, -560, 432, 574, oakLight);
  for (const y of [-420, -280, -140]) d.line(`-216,${y} 216,${y}`, 1.8);
  for (const [x, y] of [
    [-70, -560],
    [80, -420],
    [-110, -280],
    [60, -140],
  ] as const)
    d.line(`${x},${y} ${x},${y + 140}`, 1.8);
  d.wash('-216,-560 216,-560 216,-520 -216,-520', '#ffffff', 0.2);
  for (const x of [-276, 216]) {
    d.box(x, -600, 60, 614, oak);
    d.wash(
      [
        [x + 36, -600],
        [x + 60, -600],
        [x + 60, 14],
        [x + 36, 14],
      ],
      ink,
      0.18,
    );
  }
  d.box(-286, -620, 572, 30, oakDark);
});

const judgeChair = piece('judge-chair', 3.4, { x: -150, y: -340, width: 300, height: 360 }, (d) => {
  d.brush(
    'M-128 10C-142 -120 -138 -230 -118 -288C-84 -332 84 -332 118 -288C138 -230 142 -120 128 10Z',
    oakDark,
    5,
  );
  d.brush(
    'M-106 10C-120 -110 -116 -216 -98 -268C-66 -304 66 -304 98 -268C116 -216 120 -110 106 10Z',
    '#6d2f2a',
    3.4,
  );
  d.raw(
    `<path d="M40 -296C98 -280 112 -216 112 -100C112 -60 110 -20 106 10L66 10C84 -110 76 -230 40 -296Z" fill="${ink}" fill-opacity=".22"/>`,
  );
  for (const [x, y] of read('-50,-228 0,-240 50,-228 -54,-160 54,-160')) d.oval(x, y, 9, 9, brass, 1.6);
  d.oval(-112, -304, 20, 20, brass, 3);
  d.oval(112, -304, 20, 20, brass, 3);
});

const clerkDesk = piece('clerk-desk', 3, { x: -150, y: -150, width: 300, height: 170 }, (d) => {
  d.box(-126, -104, 252, 112, oakDark);
  d.wash('-126,-104 126,-104 126,-88 -126,-84', ink, 0.26);
  recess(d, -110, -80, 100, 72, 2);
  recess(d, 10, -80, 100, 72, 2);
  d.shape('-122,-134 122,-134 140,-118 -140,-118', oakLight);
  d.box(-140, -118, 280, 18, oak);
});

const clerkThings = piece('clerk-things', 2.6, { x: -140, y: -60, width: 280, height: 70 }, (d) => {
  d.shape('62,-48 118,-48 122,-4 58,-4', '#3b3a40');
  d.shape('68,-43 113,-43 116,-10 64,-10', '#cfd8dc', 1.6);
  for (const [x, y, fill] of [
    [-112, -12, '#7d3b35'],
    [-110, -21, courtBlue],
    [-113, -30, '#d8c79d'],
  ] as const)
    d.box(x, y, 64, 9, fill, 2);
});

const lectern = piece('lectern', 4, { x: -150, y: -330, width: 320, height: 350 }, (d) => {
  d.shape('66,-226 112,-246 112,-8 66,8', oakDark);
  d.box(-88, -226, 154, 234, oak);
  d.wash('-88,-226 66,-226 66,-200 -88,-196', ink, 0.24);
  recess(d, -70, -186, 118, 168, 2.6);
  d.oval(-11, -108, 74, 74, brass, 3);
  d.oval(-11, -108, 56, 56, null, 1.8);
  d.line('-11,-130 -11,-86', 2.6);
  d.line('-29,-122 7,-122', 2.4);
  d.brush('M-36 -106C-32 -98 -24 -98 -21 -106ZM-1 -106C2 -98 10 -98 14 -106Z', '#f0d896', 2);
  d.shape('-122,-238 -66,-292 136,-292 98,-238', oakLight, 4.4);
  d.shape('-122,-238 98,-238 96,-220 -120,-220', oak, 4);
  d.shape('98,-238 136,-292 134,-274 96,-220', oakDark, 4);
  d.line('-112,-246 94,-246', 2.4);
});

const microphone = piece('microphone', 4, { x: -20, y: -110, width: 110, height: 120 }, (d) => {
  d.brush('M0 0C0 -50 20 -76 56 -84', null, 6);
  d.brush('M54 -98C72 -102 84 -92 82 -78C80 -66 62 -64 54 -70Z', '#3b3a40', 3.4);
  d.line('62,-96 64,-68', 1.8);
  d.oval(0, 2, 22, 9, '#3b3a40', 2.6);
});

function table(name: string, shade: string): Piece {
  return piece(name, 4, { x: -330, y: -70, width: 660, height: 250 }, (d) => {
    d.shape('-280,20 -252,20 -252,172 -278,172', oakDark, 3.6);
    d.shape('280,20 252,20 252,172 278,172', oakDark, 3.6);
    d.box(-252, 20, 504, 118, oakDark, 3.6);
    d.wash('-252,20 252,20 252,44 -252,48', ink, 0.3);
    for (const x of [-236, -72, 92]) recess(d, x, 46, 146, 76, 2.6);
    d.shape('-262,-52 262,-52 312,0 -312,0', oakLight, 4.4);
    d.wash('-262,-52 262,-52 274,-40 -274,-40', shade, 0.16);
    d.brush('M-200 -20C-90 -26 40 -16 190 -22M-240 -8C-150 -12 -60 -6 10 -9', null, 1.4, oakDark);
    d.box(-312, 0, 624, 24, oak, 4.2);
    d.wash('-312,13 312,13 312,24 -312,24', oakDark, 0.5);
  });
}

const seat = piece('seat', 3.4, { x: -100, y: -190, width: 200, height: 260 }, (d) => {
  d.brush('M-82 60C-92 -40 -88 -120 -70 -162C-40 -186 40 -186 70 -162C88 -120 92 -40 82 60Z', oakDark, 4);
  d.brush('M-62 60C-70 -30 -66 -104 -52 -140C-26 -158 26 -158 52 -140C66 -104 70 -30 62 60Z', '#56403a', 3);
  for (const [x, y] of read('-22,-96 22,-96 0,-40')) d.oval(x, y, 7, 7, brass, 1.4);
});

const rail = piece('rail', 4.6, { x: -400, y: -26, width: 800, height: 160 }, (d) => {
  for (let x = -400; x < 400; x += 50) {
    d.brush(
      `M${x + 17} 30C${x + 6} 60 ${x + 8} 84 ${x + 19} 96C${x + 13} 108 ${x + 13} 118 ${x + 15} 134L${x + 35} 134C${x + 37} 118 ${x + 37} 108 ${x + 31} 96C${x + 42} 84 ${x + 44} 60 ${x + 33} 30Z`,
      oak,
      4,
    );
    d.raw(
      `<path d="M${x + 29} 30C${x + 40} 60 ${x + 36} 84 ${x + 29} 96L${x + 31} 134L${x + 37} 134L${x + 31} 96C${x + 42} 84 ${x + 44} 60 ${x + 33} 30Z" fill="${ink}" fill-opacity=".3"/>`,
    );
  }
  d.raw(
    `<path d="M-400 -18H400V10H-400Z" fill="${oakLight}"/><path d="M-400 10H400V32H-400Z" fill="${oakDark}"/>`,
  );
  for (const y of [-18, 10, 32])
    d.line(
      [
        [-400, y],
        [-200, y + 1],
        [0, y],
        [200, y - 1],
        [400, y],
      ],
      4.6,
    );
});

export const furniture = (): Piece[] => [
  bench,
  nameplate,
  backdropPediment,
  backdropDrape,
  backdropSlab,
  judgeChair,
  clerkDesk,
  clerkThings,
  lectern,
  microphone,
  table('movant-table', courtBlue),
  table('respondent-table', palette.warningRed),
  seat,
  rail,
];
