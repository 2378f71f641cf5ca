// The list of everything the student did, in order: the truth from which the snapshot, the score, the transcript
// and the save all derive.
import { type Difficulty, type HearingEvent, USUAL } from '../hearing/index.ts';
import { levelHash } from '../level/index.ts';
import type { Level, Side } from '../level/types.ts';

export const FORMAT = 1;

export interface Proceedings {
  readonly format: typeof FORMAT;
  readonly level: string; // its id
  readonly levelHash: string;
  readonly side: Side;
  readonly difficulty: Difficulty;
  readonly seed: number; // whole, 0 to 4294967295; orders the options shown
  readonly events: readonly HearingEvent[];
}

export interface Opening {
  readonly level: Level;
  readonly seed: number;
  readonly side?: Side;
  readonly difficulty?: Difficulty;
}

export function openProceedings({ level, seed, side = 'movant', difficulty = USUAL }: Opening): Proceedings {
  return {
    format: FORMAT,
    level: level.id,
    levelHash: levelHash(level),
    side,
    difficulty,
    seed: seed >>> 0,
    events: [],
  };
}

export const withEvent = (proceedings: Proceedings, event: HearingEvent): Proceedings => ({
  ...proceedings,
  events: [...proceedings.events, event],
});
