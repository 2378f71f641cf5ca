// What can be tapped, as plain boxes in the room. No Phaser here.
import type { StageTarget } from '../present/stage-view.ts';
import type { Composition, Spot } from './composition.ts';

interface Box {
  readonly target: StageTarget;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const box = (
  target: StageTarget,
  at: Spot,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Box => ({
  target,
  left: at.x + left * at.s,
  top: at.y + top * at.s,
  right: at.x + right * at.s,
  bottom: at.y + bottom * at.s,
});

/** Nearest first: where two overlap, the one in front answers. */
const boxes = (room: Composition): Box[] => [
  box('lectern', room.lectern, -320, -600, 140, 10),
  box('scales', room.scales, -250, -340, 250, 20),
  box('respondent-table', room.respondentTable, -320, -350, 320, 180),
  box('movant-table', room.movantTable, -320, -350, 320, 180),
  box('screen', room.screen, -256, -172, 256, 165),
  box('bench', room.bench, -370, -570, 370, 66),
];

export const targetAt = (room: Composition, x: number, y: number): StageTarget | null =>
  boxes(room).find(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
    ?.target ?? null;
