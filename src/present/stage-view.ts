// What the courtroom stage is to show: a plain picture of one moment. It can be drawn from scratch at any time;
// two equal views look the same, however they were reached.
import type { Disposition, Look, Role } from '../level/types.ts';

export type Mood =
  | 'calm'
  | 'serious'
  | 'explaining'
  | 'suspicious'
  | 'concerned'
  | 'solemn'
  | 'driven'
  | 'pleased'
  | 'stung'
  | 'tired';

export type Framing = 'wide' | 'bench' | 'lectern' | 'table';

export interface StagePerson {
  readonly role: Role;
  readonly look: Look;
  readonly mood: Mood;
  readonly speaking: boolean;
  readonly facing: 'bench' | 'lectern' | 'table' | 'gallery'; // where this person's head is turned
  readonly writing: boolean;
}

/** The exhibit on the courtroom screen. The pinned sentence is underlined. */
export interface ScreenView {
  readonly heading: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly pinned: boolean;
    readonly quoted: boolean;
  }[];
  readonly source: string;
}

export interface StageWeight {
  readonly id: string;
  readonly name: string;
  readonly weight: number; // whole number, 1 or more
  readonly struck: boolean; // undone in rebuttal: shown struck through, weighing nothing
}

/** The scales for the issue or element in hand. They tip by the difference of the sums. */
export interface ScalesView {
  readonly name: string;
  readonly movant: readonly StageWeight[];
  readonly respondent: readonly StageWeight[];
}

export interface StageView {
  readonly framing: Framing;
  readonly people: readonly StagePerson[];
  readonly lectern: 'movant-counsel' | 'respondent-counsel' | null; // who stands there
  readonly screen: ScreenView | null;
  readonly scales: ScalesView | null;
  readonly paper: 'none' | 'at-lectern' | 'handed-up'; // where the slip is
  readonly daylight: number; // 0 when court opens, 1 when every minute is spent
  readonly order: Disposition | null; // the order made, once read
}

/** What an audience would perceive, once, as it happens. Never needed to understand the hearing. */
export type Cue =
  | 'court-opened'
  | 'all-rise'
  | 'page-turned'
  | 'pen-scratched'
  | 'slip-handed-up'
  | 'judge-asked'
  | 'answer-pleased'
  | 'answer-stung'
  | 'opposition-rose'
  | 'line-caught'
  | 'scales-moved'
  | 'forecast-sealed'
  | 'finding-read'
  | 'gavel-struck'
  | 'court-adjourned';

/** What the student can tap on the stage; the desk opens what stands for it. */
export type StageTarget = 'bench' | 'movant-table' | 'respondent-table' | 'screen' | 'scales' | 'lectern';
