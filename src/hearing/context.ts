// What the hearing remembers, beside the state it is in. Plain data; the level itself is given and never changed.
import type { Certainty, Direct, ForecastMark, Level, Side } from '../level/types.ts';
import type { Difficulty } from './difficulty.ts';
import type { HintTier } from './events.ts';

export interface Answer {
  readonly question: string;
  readonly direct: Direct;
  readonly because: string;
}

export interface ArguedSlip {
  readonly issue: string;
  readonly claim: string;
  readonly authority: string;
  readonly exhibits: readonly string[];
  readonly pin: string | null;
  readonly certainty: Certainty;
  readonly hint: HintTier | 0; // the most help taken before it was argued
  readonly question: string | null; // what the bench asked of it
  readonly answer: Answer | null;
}

export interface RebuttalNote {
  readonly line: string;
  readonly undoneBy: string;
}

export interface Forecast {
  readonly request: string;
  readonly element: string;
  readonly finding: string;
  readonly reason: string;
  readonly certainty: ForecastMark;
}

export interface HearingContext {
  readonly level: Level;
  readonly side: Side;
  readonly difficulty: Difficulty;
  readonly starred: readonly string[];
  readonly minutesLeft: number;
  readonly issue: string | null; // being built on, or last built on
  readonly hints: Readonly<Record<string, HintTier>>; // by claim
  readonly slips: readonly ArguedSlip[];
  readonly notes: readonly RebuttalNote[];
  readonly forecasts: readonly Forecast[];
  readonly findingsRead: number;
}

export interface HearingInput {
  readonly level: Level;
  readonly side: Side;
  readonly difficulty?: Difficulty; // the usual one unless said
}
