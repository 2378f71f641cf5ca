// What stands still: walls, floor, furniture. Drawn once for a composition.
import Phaser from 'phaser';
import { palette } from '../present/palette.ts';
import { colour, type Kit, nudge, put } from './kit.ts';
import { depths } from './poses.ts';

const BLEED = 240; // drawn beyond the composition, so that no framing shows an end

/** A length of moulding repeated along the wall. */
function run(kit: Kit, name: string, y: number, size: number, depth: number): void {
  const length = 800 * size - 2; // a little over one another, or the joints show
  for (let x = -BLEED; x < kit.room.width + BLEED; x += length) put(kit, name, { x, y, s: size }, depth);
}

function wall(kit: Kit): void {
  const { room, scene } = kit;
  const plain = scene.add.rectangle(
    -BLEED,
    -BLEED,
    room.width + 2 * BLEED,
    room.height,
    colour(kit.drawings.dyes.wall),
  );
  plain.setOrigin(0, 0).setDepth(depths.wall);
  run(kit, 'panelling', room.floor, room.wall, depths.wall + 0.2);
  run(kit, 'cornice', 0, room.wall * 0.62, depths.wall + 0.2);
  put(kit, `window-${kit.drawings.dyes.window}`, room.window, depths.wall + 0.6);
}

function floor(kit: Kit): void {
  const { room, scene } = kit;
  const top = room.floor;
  const ground = scene.add.graphics().setDepth(depths.wall + 0.4);
  const deep = room.height - top + BLEED;
  ground.fillStyle(colour(kit.drawings.dyes.carpet)).fillRect(-BLEED, top, room.width + 2 * BLEED, deep);
  ground.fillStyle(colour(palette.ink), 0.16).fillRect(-BLEED, top, room.width + 2 * BLEED, 26);
  ground.fillStyle(colour(palette.ink), 0.1).fillRect(-BLEED, top, room.width + 2 * BLEED, 70);
  ground.lineStyle(2.4, colour(palette.ink), 1).lineBetween(-BLEED, top, room.width + BLEED, top);
  ground.lineStyle(2, colour(palette.ink), 0.13);
  const vanishing = { x: room.bench.x, y: top - 420 };
  for (let at = -14; at <= 14; at += 1) {
    const x = room.bench.x + at * 210;
    const foot = new Phaser.Math.Vector2(x - vanishing.x, top - vanishing.y).scale(3.4);
    ground.lineBetween(x, top, vanishing.x + foot.x, vanishing.y + foot.y);
  }
  for (let step = 1; step < 8; step += 1) {
    const y = top + 26 * step * (1 + step * 0.42);
    ground.lineBetween(-BLEED, y, room.width + BLEED, y);
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
  const { room, scene } = kit;
  const air = scene.add.rectangle(-BLEED, -BLEED, room.width + 2 * BLEED, room.height + 2 * BLEED);
  air
    .setFillStyle(colour(palette.paper), 0.09)
    .setOrigin(0, 0)
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
