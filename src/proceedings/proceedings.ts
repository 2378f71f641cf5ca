// The list of everything the student did, in order: the truth from which the snapshot, the score, the transcript
// and the save all derive.
import {
  attempt,
  type Difficulty,
  type Hearing,
  type HearingEvent,
  openHearing,
  type Refusal,
  USUAL,
} from '../hearing/index.ts';
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

export interface Replay {
  readonly hearing: Hearing; // as far as the events hold
  readonly held: number; // how many events did
  readonly refused: Refusal | null; // why the next did not; null when all held
}

/** What a replay needs of proceedings. */
export type Played = Pick<Proceedings, 'side' | 'events'> & Partial<Pick<Proceedings, 'difficulty'>>;

/** Plays the events through from the beginning, and stops at the first that the court refuses. */
export function replay(level: Level, { side, difficulty = USUAL, events }: Played): Replay {
  let hearing = openHearing({ level, side, difficulty });
  for (const [held, event] of events.entries()) {
    const tried = attempt(hearing, event);
    if (tried.refused !== null) return { hearing, held, refused: tried.refused };
    hearing = tried.hearing;
  }
  return { hearing, held: events.length, refused: null };
}
