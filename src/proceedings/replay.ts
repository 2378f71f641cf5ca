// Playing proceedings through.
import { attempt, type Hearing, openHearing, type Refusal, USUAL } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import type { Proceedings } from './proceedings.ts';

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
