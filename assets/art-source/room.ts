// The room itself: panelling and cornice as lengths that repeat, the window, the flags, the seal and the screen.
import { palette } from '../../src/present/palette.ts';
import { type Drawing, type Piece, type Point, piece } from './drawing.ts';
import { recess } from './furniture.ts';

const { oak, oakLight, oakDark, brass, ink, paper, courtBlue, warningRed } = palette;

/** Four bays of wall panelling, 800 long; its foot is at zero. */
const panelling = piece('panelling', 2, { x: 0, y: -330, width: 800, height: 330 }, (d) => {
  d.raw(`<path d="M0 -300H800V0H0Z" fill="${oakLight}"/>`);
  for (let x = 0; x < 800; x += 200) {
    recess(d, x + 18, -276, 164, 176);
    recess(d, x + 18, -82, 164, 48);
  }
  d.raw(
    `<path d="M0 -20H800V0H0Z" fill="${oakDark}"/><path d="M0 -316H800V-294H0Z" fill="${oak}"/><path d="M0 -322H800V-312H0Z" fill="${oakLight}"/>`,
  );
  for (const y of [-322, -312, -294, -20])
    d.line(
      [
        [0, y],
        [270, y + 0.8],
        [530, y - 0.6],
        [800, y],
      ],
      2.2,
    );
});

const cornice = piece('cornice', 2, { x: 0, y: 0, width: 800, height: 60 }, (d) => {
  d.raw(
    `<path d="M0 0H800V22H0Z" fill="${oakDark}"/><path d="M0 22H800V34H0Z" fill="${oakLight}"/><path d="M0 34H800V46H0Z" fill="${oak}"/>`,
  );
  for (let x = 10; x < 800; x += 40) d.box(x, 34, 20, 12, oakLight, 1.6);
  for (const y of [22, 34, 47])
    d.line(
      [
        [0, y],
        [270, y + 0.8],
        [530, y - 0.6],
        [800, y],
      ],
      2.2,
    );
});

/** The window's frame; the sky shows through its panes. Its sill is at zero. */
const panes: Point[][] = [];
for (let row = 0; row < 4; row += 1)
  for (let column = 0; column < 3; column += 1) {
    const [x, y] = [-84 + column * 58, -302 + row * 74];
    panes.push([
      [x, y],
      [x + 52, y],
      [x + 52, y + 68],
      [x, y + 68],
    ]);
  }
const windowArched = piece('window-arched', 2.6, { x: -130, y: -390, width: 260, height: 410 }, (d) => {
  const holes = panes.map((pane) => `M${pane.map((corner) => corner.join(' ')).join('L')}Z`).join('');
  d.raw(
    `<path fill-rule="evenodd" d="M-108 0V-312C-108 -350 -60 -376 0 -376S108 -350 108 -312V0Z${holes}M-78 -316C-70 -340 -40 -356 -5 -356V-316ZM5 -316V-356C40 -356 70 -340 78 -316Z" fill="${oakLight}"/>`,
  );
  for (const pane of panes) d.shape(pane, null, 2);
  d.brush('M-78 -316C-70 -340 -40 -356 -5 -356V-316ZM5 -316V-356C40 -356 70 -340 78 -316Z', null, 2);
  d.brush('M-108 0V-312C-108 -350 -60 -376 0 -376S108 -350 108 -312V0', null, 3);
  d.box(-122, -6, 244, 20, oak, 3);
});
const skyArched = piece('sky-arched', 0, { x: -110, y: -380, width: 220, height: 380 }, (d) => {
  d.raw('<path d="M-100 0V-312C-100 -344 -56 -368 0 -368S100 -344 100 -312V0Z" fill="#ffffff"/>');
  d.raw(
    '<path d="M-100 -150C-70 -190 -40 -170 -20 -200C10 -230 40 -190 60 -210C80 -220 92 -200 100 -190V0H-100Z" fill="#1d1a17" fill-opacity=".06"/>',
  );
  d.raw(
    '<path d="M-100 -60C-60 -110 -30 -70 0 -96C40 -130 60 -80 100 -110V0H-100Z" fill="#4d6b45" fill-opacity=".35"/>',
  );
});

/** Two tall sashes between curtains, for a room of dark wood. */
const windowSash = piece('window-sash', 2.6, { x: -150, y: -400, width: 300, height: 420 }, (d) => {
  d.raw(
    `<path fill-rule="evenodd" d="M-104 0V-366H104V0ZM-88 -20V-176H-6V-20ZM6 -20V-176H88V-20ZM-88 -192V-350H-6V-192ZM6 -192V-350H88V-192Z" fill="${oakLight}"/>`,
  );
  for (const [x, y, high] of [
    [-88, -176, 156],
    [6, -176, 156],
    [-88, -350, 158],
    [6, -350, 158],
  ] as const)
    d.box(x, y, 82, high, null, 2);
  d.box(-104, -366, 208, 366, null, 3);
  d.box(-118, -6, 236, 20, oak, 3);
  const cloth = '#8c4a3f';
  d.brush(
    'M-132 -372C-92 -372 -66 -366 -60 -360C-66 -240 -86 -140 -120 -92C-112 -60 -112 -30 -116 6H-142C-138 -120 -138 -250 -132 -372Z',
    cloth,
    3,
  );
  d.brush(
    'M132 -372C92 -372 66 -366 60 -360C66 -240 86 -140 120 -92C112 -60 112 -30 116 6H142C138 -120 138 -250 132 -372Z',
    cloth,
    3,
  );
  d.brush(
    'M-112 -360C-108 -260 -116 -170 -128 -100M-88 -362C-88 -280 -98 -200 -114 -130M112 -360C108 -260 116 -170 128 -100M88 -362C88 -280 98 -200 114 -130',
    null,
    1.8,
  );
  d.brush('M-138 -98C-124 -90 -116 -90 -108 -96M138 -98C124 -90 116 -90 108 -96', null, 5, brass);
  d.box(-146, -388, 292, 22, oak, 3);
});
const skySash = piece('sky-sash', 0, { x: -110, y: -380, width: 220, height: 380 }, (d) => {
  d.raw('<path d="M-100 0V-362H100V0Z" fill="#ffffff"/>');
  d.raw(
    '<path d="M-100 -210C-60 -250 -30 -220 0 -246C30 -270 60 -232 100 -250V0H-100Z" fill="#1d1a17" fill-opacity=".06"/>',
  );
  d.raw(
    '<path d="M-100 -70H-66V-128H-30V-92H4V-156H40V-104H74V-84H100V0H-100Z" fill="#4d5b6b" fill-opacity=".35"/>',
  );
});

/** One high, wide pane, for a room of our own time. */
const windowPlain = piece('window-plain', 2.6, { x: -150, y: -400, width: 300, height: 420 }, (d) => {
  d.raw(
    `<path fill-rule="evenodd" d="M-126 0V-374H126V0ZM-112 -14V-360H-44V-14ZM-36 -14V-360H36V-14ZM44 -14V-360H112V-14Z" fill="${oakDark}"/>`,
  );
  for (const x of [-112, -36, 44]) d.box(x, -360, x === -36 ? 72 : 68, 346, null, 2);
  d.line('-112,-120 112,-120', 3);
  d.box(-126, -374, 252, 374, null, 3);
  d.box(-134, -4, 268, 16, oak, 3);
});
const skyPlain = piece('sky-plain', 0, { x: -130, y: -380, width: 260, height: 380 }, (d) => {
  d.raw('<path d="M-120 0V-370H120V0Z" fill="#ffffff"/>');
  d.raw(
    '<path d="M-120 -180C-80 -220 -40 -190 -10 -214C30 -240 70 -200 120 -224V0H-120Z" fill="#1d1a17" fill-opacity=".06"/>',
  );
  d.raw(
    '<path d="M-120 -40C-90 -96 -70 -60 -40 -90C-20 -130 10 -80 40 -108C70 -140 90 -70 120 -96V0H-120Z" fill="#4d6b45" fill-opacity=".35"/>',
  );
});

function flag(name: string, cloth: string, trim: string): Piece {
  return piece(name, 3, { x: -70, y: -400, width: 140, height: 410 }, (d) => {
    d.brush('M0 0V-372', null, 7, ink);
    d.brush('M0 0V-372', null, 3, brass);
    d.brush('M2 -356C30 -338 52 -300 44 -250C60 -200 62 -150 50 -92C34 -104 20 -86 4 -98Z', cloth, 3.2);
    d.brush('M50 -92C34 -104 20 -86 4 -98L4 -112C20 -98 36 -118 53 -106Z', trim, 2);
    d.brush('M14 -336C34 -280 30 -190 34 -110M8 -300C16 -230 12 -170 16 -106', null, 2);
    d.raw(
      `<path d="M30 -332C54 -290 40 -250 44 -250C60 -200 62 -150 50 -92L36 -98C44 -180 44 -270 30 -332Z" fill="${ink}" fill-opacity=".22"/>`,
    );
    d.oval(0, -380, 17, 21, brass, 2.6);
    d.oval(0, 0, 50, 14, oakDark, 2.6);
  });
}

function emblem(d: Drawing): void {
  d.line('0,-32 0,28', 3);
  d.line('-27,-22 27,-22', 2.8);
  d.brush('M-27 -22L-38 6M-27 -22L-16 6M27 -22L16 6M27 -22L38 6', null, 1.8);
  d.brush('M-40 6H-14C-16 18 -38 18 -40 6ZM14 6H40C38 18 16 18 14 6Z', '#f0d896', 2.4);
  d.brush('M-16 30H16', null, 4);
}
const seal = piece('seal', 3, { x: -80, y: -80, width: 160, height: 160 }, (d) => {
  d.oval(0, 0, 140, 140, brass, 3.6);
  d.oval(0, 0, 112, 112, '#f0d896', 2.2);
  for (let step = 0; step < 26; step += 1) {
    const turn = (step / 26) * Math.PI * 2;
    d.oval(Math.round(Math.cos(turn) * 630) / 10, Math.round(Math.sin(turn) * 630) / 10, 6, 6, oakDark, 0);
  }
  emblem(d);
  d.raw(`<path d="M40 -58A70 70 0 0 1 -40 58A76 76 0 0 0 40 -58Z" fill="${oakDark}" fill-opacity=".3"/>`);
});

/** Red wax with the court's emblem pressed into it, on two ends of ribbon. */
const waxSeal = piece('wax-seal', 3, { x: -100, y: -100, width: 200, height: 230 }, (d) => {
  d.brush('M-34 40L-54 118L-26 104L-10 122L4 52ZM34 40L54 118L28 104L8 122L-4 52Z', courtBlue, 3.4);
  d.brush(
    'M0 -82C20 -90 36 -74 52 -64C74 -58 76 -36 84 -16C92 4 80 20 76 38C70 60 50 66 34 76C14 88 -6 80 -24 78C-48 76 -62 58 -72 40C-86 20 -82 2 -80 -18C-80 -44 -60 -56 -44 -68C-30 -80 -16 -78 0 -82Z',
    warningRed,
    4.4,
  );
  d.raw(
    `<path d="M52 -64C74 -58 76 -36 84 -16C92 4 80 20 76 38C70 60 50 66 34 76C14 88 -6 80 -24 78C40 70 72 10 52 -64Z" fill="${ink}" fill-opacity=".22"/>`,
  );
  d.brush('M-52 -40C-44 -54 -30 -62 -14 -64', null, 5, '#e08a7c');
  d.oval(0, 0, 112, 112, null, 3);
  d.brush(
    'M0 -36V28M-27 -26H27M-27 -26L-40 4M-27 -26L-14 4M27 -26L14 4M27 -26L40 4M-18 32H18',
    null,
    4,
    '#6d1f18',
  );
  d.brush('M-42 4H-12C-14 18 -40 18 -42 4ZM12 4H42C40 18 14 18 12 4Z', '#8a2a22', 3, '#6d1f18');
});

const clock = piece('clock', 3, { x: -70, y: -70, width: 140, height: 140 }, (d) => {
  d.oval(0, 0, 120, 120, oakDark, 3.6);
  d.oval(0, 0, 96, 96, '#fdf9ee', 2.4);
  for (let hour = 0; hour < 12; hour += 1) {
    const turn = (hour / 12) * Math.PI * 2;
    const at = (reach: number): Point => [Math.sin(turn) * reach, -Math.cos(turn) * reach];
    d.line([at(hour % 3 ? 38 : 34), at(43)], hour % 3 ? 2 : 3.2);
  }
});
/** Both hands point up and turn about zero. */
const hourHand = piece('hour-hand', 0, { x: -8, y: -40, width: 16, height: 50 }, (d) =>
  d.brush('M0 6V-22', null, 5),
);
const minuteHand = piece('minute-hand', 0, { x: -8, y: -40, width: 16, height: 50 }, (d) =>
  d.brush('M0 8V-34', null, 3.4),
);

/** The door to the judge's chambers, a hand's breadth ajar; its sill is at zero. */
const door = piece('door', 2.6, { x: -80, y: -300, width: 160, height: 310 }, (d) => {
  d.box(-64, -278, 128, 278, '#2a2422', 3);
  d.wash('-64,-278 64,-278 64,0 -64,0', '#f0c878', 0.28);
  d.shape('-58,-272 34,-262 34,-6 -58,0', oak, 2.8);
  d.shape('-44,-250 22,-242 22,-150 -44,-150', null, 2);
  d.shape('-44,-130 22,-130 22,-28 -44,-24', null, 2);
  d.wash('10,-264 34,-262 34,-6 10,-4', ink, 0.16);
  d.oval(22, -138, 11, 11, brass, 2);
  d.shape('-72,-288 72,-288 72,0 60,0 60,-276 -60,-276 -60,0 -72,0', oakLight, 2.8);
});
const doorShut = piece('door-shut', 2.6, { x: -80, y: -300, width: 160, height: 310 }, (d) => {
  d.box(-62, -278, 124, 278, oak, 2.8);
  recess(d, -46, -258, 92, 104, 2);
  recess(d, -46, -134, 92, 112, 2);
  d.oval(46, -144, 11, 11, brass, 2);
  d.shape('-72,-288 72,-288 72,0 60,0 60,-276 -60,-276 -60,0 -72,0', oakLight, 2.8);
});

const screen = piece('screen', 4, { x: -270, y: -190, width: 540, height: 370 }, (d) => {
  d.shape('-250,-168 250,-168 252,160 -252,160', '#2f2e35', 4.4);
  d.wash('-250,132 252,132 252,160 -252,160', ink, 0.5);
  d.box(-232, -150, 464, 284, '#5d6670', 3);
  d.brush('M-232 40L-60 -150H40L-232 134ZM80 -150H130L-150 134H-200Z', '#6b7580', 0);
  d.box(-232, -150, 464, 284, null, 3);
});

/** Shade thrown on the floor at a piece's foot: a wash and some hatching. */
const shadow = piece('shadow', 0, { x: -200, y: -30, width: 400, height: 60 }, (d) => {
  d.raw(`<ellipse rx="190" ry="24" fill="${ink}" fill-opacity=".2"/>`);
  for (const line of ['-120,14 -60,-8', '-70,18 0,-8', '-10,20 60,-8', '50,18 110,-6']) d.line(line, 1.6);
});

export const room = (): Piece[] => [
  panelling,
  cornice,
  windowArched,
  skyArched,
  windowSash,
  skySash,
  windowPlain,
  skyPlain,
  door,
  doorShut,
  flag('flag-left', courtBlue, brass),
  flag('flag-right', warningRed, paper),
  seal,
  waxSeal,
  clock,
  hourHand,
  minuteHand,
  screen,
  shadow,
];
