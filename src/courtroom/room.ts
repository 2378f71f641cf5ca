// What stands still: walls, floor, furniture. Drawn once for a composition.
import { palette } from '../present/palette.ts';
import { box, colour, type Image, type Kit, line, nudge, put } from './kit.ts';
import { depths } from './poses.ts';

const BLEED = 240; // drawn beyond the composition, so that no framing shows an end

/** A length of moulding repeated along the wall. */
function run(kit: Kit, name: string, y: number, size: number, depth: number): void {
  const length = 800 * size - 2; // a little over one another, or the joints show
  for (let x = -BLEED; x < kit.room.width + BLEED; x += length) put(kit, name, { x, y, s: size }, depth);
}

function wall(kit: Kit): void {
  const { room } = kit;
  box(kit, -BLEED, -BLEED, room.width + 2 * BLEED, room.height)
    .setTint(colour(kit.drawings.dyes.wall))
    .setDepth(depths.wall);
  run(kit, 'panelling', room.floor, room.wall, depths.wall + 0.2);
  run(kit, 'cornice', 0, room.wall * 0.62, depths.wall + 0.2);
  put(kit, `window-${kit.drawings.dyes.window}`, room.window, depths.wall + 0.6);
}

/** Carpet, the shadow under the wall, and boards that run towards a point behind the bench. */
function floor(kit: Kit): void {
  const { room } = kit;
  const top = room.floor;
  const [left, right, bottom] = [-BLEED, room.width + BLEED, room.height + BLEED];
  const depth = depths.wall + 0.4;
  const lay = (high: number) => box(kit, left, top, right - left, high).setDepth(depth);
  const inked = (image: Image, alpha: number) =>
    image.setTint(colour(palette.ink)).setAlpha(alpha).setDepth(depth);
  lay(bottom - top).setTint(colour(kit.drawings.dyes.carpet));
  inked(lay(26), 0.16);
  inked(lay(70), 0.1);
  inked(line(kit, { x: left, y: top }, { x: right, y: top }, 2.4), 1);
  const vanishing = { x: room.bench.x, y: top - 420 };
  const joint = 210;
  for (let x = room.bench.x - Math.floor((room.bench.x - left) / joint) * joint; x <= right; x += joint) {
    const foot = { x: vanishing.x + (x - vanishing.x) * 3.4, y: vanishing.y + (top - vanishing.y) * 3.4 };
    inked(line(kit, { x, y: top }, foot, 2), 0.13);
  }
  for (let step = 1; step < 8; step += 1) {
    const y = top + 26 * step * (1 + step * 0.42);
    if (y > bottom) break;
    inked(line(kit, { x: left, y }, { x: right, y }, 2), 0.13);
  }
}

function bench(kit: Kit): void {
  const { room } = kit;
  const at = room.bench;
  put(kit, `backdrop-${kit.drawings.dyes.backdrop}`, room.backdrop, depths.backdrop);
  put(kit, 'flag-left', room.flags[0], depths.backdrop + 0.6);
  put(kit, 'flag-right', room.flags[1], depths.backdrop + 0.6);
  put(kit, 'seal', room.seal, depths.backdrop + 0.4);
  put(kit, 'judge-chair', nudge(at, 0, -236, 0.98), depths.chair);
  put(kit, 'shadow', nudge(at, 0, 62, 2.3), depths.floor);
  put(kit, 'bench', at, depths.bench);
  put(kit, 'papers', nudge(at, -222, -240, 0.62), depths.benchTop);
  put(kit, 'sound-block', nudge(at, 196, -244, 0.8), depths.benchTop);
  put(kit, 'clerk-desk', room.clerkDesk, depths.clerkDesk);
  put(kit, 'shadow', nudge(room.clerkDesk, 0, 6, 0.8), depths.clerk - 0.5);
  put(kit, 'clerk-things', nudge(room.clerkDesk, 0, -122), depths.clerkDesk + 0.2);
}

function counselTable(kit: Kit, side: 'movant' | 'respondent'): void {
  const { room } = kit;
  const [table, depth] =
    side === 'movant'
      ? [room.movantTable, depths.movantTable]
      : [room.respondentTable, depths.respondentTable];
  const outward = side === 'movant' ? 1 : -1;
  const seats =
    side === 'movant'
      ? [room.movantCounsel, room.movantSecond]
      : [room.respondentCounsel, room.respondentSecond];
  for (const { x } of seats) put(kit, 'seat', { x, y: table.y - 20 * table.s, s: table.s * 0.92 }, depth - 3);
  put(kit, 'shadow', nudge(table, 0, 168, 1.7), depth - 3.5);
  put(kit, `${side}-table`, table, depth);
  put(kit, 'papers', nudge(table, 236 * outward, -18, 0.8), depth + 0.2);
  put(kit, 'papers', nudge(table, 10 * outward, -14, 0.7), depth + 0.2);
  put(kit, 'folders', nudge(table, -222 * outward, -16, 0.8), depth + 0.2);
  if (side === 'respondent') put(kit, 'glass', nudge(table, 236, -30, 0.72), depth + 0.2);
}

function front(kit: Kit): void {
  const { room } = kit;
  put(kit, 'shadow', nudge(room.lectern, 0, 6, 0.9), depths.speaker - 1);
  put(kit, 'lectern', room.lectern, depths.lectern);
  put(kit, 'microphone', nudge(room.lectern, 92, -284), depths.lectern + 0.2);
  run(kit, 'rail', room.rail.y, room.rail.s, depths.rail);
}

/** Air between the back of the room and its front: what is far is paler. */
function haze(kit: Kit): void {
  const { room } = kit;
  box(kit, -BLEED, -BLEED, room.width + 2 * BLEED, room.height + 2 * BLEED)
    .setTint(colour(palette.paper))
    .setAlpha(0.09)
    .setDepth(depths.beam - 1);
}

export function drawRoom(kit: Kit): void {
  wall(kit);
  floor(kit);
  bench(kit);
  counselTable(kit, 'movant');
  counselTable(kit, 'respondent');
  front(kit);
  haze(kit);
}
