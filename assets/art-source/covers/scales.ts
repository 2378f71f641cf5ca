// The court's own scales on a pile of law books: for any case.
import { palette } from '../../../src/present/palette.ts';
import type { Drawing } from '../drawing.ts';
import { props } from '../props.ts';
import { room } from '../room.ts';
import { cover, dusk, glow, piecesOf, place, tint, within } from '../scene.ts';

const { wall, courtBlue, warningRed, brass, oak, oakLight, oakDark, carpet, ink } = palette;

function chamber(d: Drawing): void {
  const piece = piecesOf(room());
  d.box(-4, -4, 488, 280, wall, 0);
  glow(d, 110, 60, 240, 160, 0.8);
  place(d, piece('sky-arched'), [92, 176], 0.52);
  place(d, piece('window-arched'), [92, 176], 0.52);
  d.box(-4, 172, 488, 30, oakLight, 2);
  d.box(-4, 164, 488, 10, oak, 2);
  d.wash('120,20 166,10 420,214 250,214', tint.light, 0.4);
  d.shape('372,-6 486,-6 486,214 352,214', carpet, 3.4);
  for (const fold of [
    'M396 -6C392 70 388 150 376 212',
    'M424 -6C424 80 418 150 412 212',
    'M452 -6C456 80 448 150 452 212',
  ])
    d.brush(fold, null, 2.4);
  d.wash('404,-6 430,-6 424,214 396,214', ink, 0.22);
  d.wash('456,-6 486,-6 486,214 444,214', ink, 0.28);
}

function desk(d: Drawing): void {
  d.shape('-4,202 484,202 484,274 -4,274', oak, 3.4);
  d.wash('-4,202 484,202 484,216 -4,222', tint.light, 0.2);
  d.brush('M10 226C120 220 240 232 470 222M-4 252C100 246 300 262 484 250', null, 1.5, oakDark);
  dusk(d, 262, 254, 190, 20, 0.7);
}

/** A closed book lying down, its back to us. */
function book(d: Drawing, x: number, y: number, width: number, thick: number, cloth: string): void {
  d.brush(
    `M${x} ${y}h${width}q6 ${thick / 2} 0 ${thick}h${-width}q-7 ${-thick / 2} 0 ${-thick}Z`,
    cloth,
    3.6,
  );
  for (const at of [0.1, 0.16, 0.84, 0.9])
    d.brush(`M${x + width * at} ${y + 1}v${thick - 2}`, null, 2.6, brass);
  d.brush(`M${x + width * 0.36} ${y + thick * 0.5}h${width * 0.28}`, null, 3, tint.brassLight);
  d.wash(
    [
      [x, y + thick * 0.62],
      [x + width, y + thick * 0.62],
      [x + width, y + thick],
      [x, y + thick],
    ],
    ink,
    0.28,
  );
}

function scales(d: Drawing): void {
  const piece = piecesOf(props());
  within(d, [262, 182], 0.5, 0, () => {
    place(d, piece('scales-post'), [0, 0], 1);
    place(d, piece('scales-beam'), [0, -300], 1, 7);
    for (const [x, y] of [
      [-167, -320],
      [167, -280],
    ] as const) {
      place(d, piece('scales-pan'), [x, y], 1);
      place(d, piece('scales-dish'), [x, y], 1);
    }
  });
}

export const scalesOnBooks = () =>
  cover('scales', (d) => {
    chamber(d);
    desk(d);
    book(d, 166, 226, 196, 26, tint.blueDeep);
    book(d, 178, 202, 168, 24, warningRed);
    book(d, 190, 183, 148, 20, courtBlue);
    scales(d);
    const thing = piecesOf(props());
    place(d, thing('papers'), [62, 250], 0.95, -4);
    place(d, thing('sound-block'), [420, 256], 0.8);
    place(d, thing('gavel'), [404, 238], 0.95, 4);
  });
