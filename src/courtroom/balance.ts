// The scales in numbers: how far they tip, and where each block of weight lies. No Phaser here.
import type { ScalesView, StageWeight } from '../present/stage-view.ts';

export interface Block {
  readonly id: string;
  readonly x: number; // from the middle of the dish; for the struck, outward from the post's foot
  readonly y: number; // up from it, negative
  readonly size: number;
}

export interface Pan {
  readonly blocks: readonly Block[];
  readonly struck: readonly Block[];
}

const weighing = (weights: readonly StageWeight[]) => weights.filter(({ struck }) => !struck);
export const sum = (weights: readonly StageWeight[]) =>
  weighing(weights).reduce((total, { weight }) => total + weight, 0);

const STEEPEST = 0.3; // radians
const PER_WEIGHT = 0.065;

/** Positive when the movant's pan is the heavier; it hangs on the left. */
export const tip = ({ movant, respondent }: ScalesView) =>
  Math.max(-STEEPEST, Math.min(STEEPEST, (sum(respondent) - sum(movant)) * PER_WEIGHT));

/** One block a unit of weight, heaped: the lowest row widest. */
export function heap(weights: readonly StageWeight[]): Pan {
  const units = weighing(weights).flatMap(({ id, weight }) => Array.from({ length: weight }, () => id));
  const across = units.length <= 6 ? 3 : units.length <= 15 ? 5 : 7;
  const size = 3 / Math.max(3, across - 0.5);
  const blocks: Block[] = [];
  let [row, inRow, wide] = [0, 0, across];
  for (const id of units.slice(0, 49)) {
    const left = Math.min(wide, units.length - blocks.length + inRow);
    const x = (inRow - (left - 1) / 2) * 47 * size + (row % 2 ? 3 : -2) * size;
    blocks.push({ id, x, y: -row * 34 * size, size });
    inRow += 1;
    if (inRow === wide) [row, inRow, wide] = [row + 1, 0, Math.max(2, wide - 1)];
  }
  const lying = weights.filter(({ struck }) => struck).slice(0, 4);
  const struck = lying.map(({ id }, at) => ({
    id,
    x: 92 + (at % 2) * 52,
    y: 4 - Math.floor(at / 2) * 34,
    size: 0.9,
  }));
  return { blocks, struck };
}
