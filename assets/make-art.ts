// Draws every picture of the courtroom into assets/made: `npm run art`. The same sources give the same bytes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bodies } from './art-source/bodies.ts';
import { covers } from './art-source/covers.ts';
import type { Piece } from './art-source/drawing.ts';
import { furniture } from './art-source/furniture.ts';
import { language } from './art-source/language.ts';
import { looks } from './art-source/looks.ts';
import { people } from './art-source/people.ts';
import { portraits } from './art-source/portraits.ts';
import { props } from './art-source/props.ts';
import { room } from './art-source/room.ts';
import { title } from './art-source/title.ts';

const folder = 'assets/made';

/** What the stage must know of the drawings: where each one's zero lies, and what to tint a look with. */
export function manifest(pieces: readonly Piece[]): string {
  const frames = Object.fromEntries(
    pieces.map(({ name, frame: { x, y, width, height } }) => [name, [x, y, width, height]]),
  );
  const wear = Object.fromEntries(
    Object.entries(looks).map(([look, { skin, shirt, accessory, beard }]) => [
      look,
      { skin, shirt, trim: Boolean(accessory ?? beard) },
    ]),
  );
  return `${JSON.stringify({ frames, looks: wear }, null, 1)}\n`;
}

/** Every drawing that the stage puts together, the same each time. */
export const drawStage = (): readonly Piece[] => [
  ...room(),
  ...furniture(),
  ...props(),
  ...bodies(),
  ...people(),
];

/** Whole pictures for the desk, shown as they are; the stage knows nothing of them. */
export const drawDesk = (): readonly Piece[] => [...covers(), title()];

/** Every drawing; a portrait is put together from what the stage is, and one sheet is for assets/README.md alone. */
export function drawAll(): readonly Piece[] {
  const stage = drawStage();
  return [...stage, ...portraits(stage), ...drawDesk(), language()];
}

export function main(): number {
  const pieces = drawAll();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.svg')) rmSync(join(folder, old)); // sounds stand here too
  let packed = 0;
  for (const { name, svg } of pieces) {
    writeFileSync(join(folder, `${name}.svg`), svg);
    packed += gzipSync(svg).length;
  }
  writeFileSync(join(folder, 'manifest.json'), manifest(drawStage()));
  console.log(`${pieces.length} drawings in ${folder}, ${Math.round(packed / 1024)} KB packed.`);
  return 0;
}
