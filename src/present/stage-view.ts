// What the courtroom stage is to show: a plain picture of one moment. It can be drawn from scratch at any time;
// two equal views look the same, however they were reached.
import type { CourtroomName, Disposition, Look, Role } from '../level/types.ts';

export type Mood =
  | 'calm'
  | 'attentive'
  | 'serious'
  | 'explaining'
  | 'doubtful'
  | 'concerned'
  | 'solemn'
  | 'pleased'
  | 'stung';

export type Framing = 'wide' | 'bench' | 'lectern' | 'table';

export interface StagePerson {
  readonly role: Role;
  readonly look: Look;
  readonly mood: Mood;
  readonly present: boolean; // the judge is away before court opens and while she considers
  readonly speaking: boolean;
  readonly facing: 'bench' | 'lectern' | 'table' | 'gallery'; // where this person's head is turned
  readonly writing: boolean;
}

/** Something said aloud. The same line has the same id; whoever says one that is new is seen to say it. */
export interface SaidLine {
  readonly by: Role;
  readonly id: string;
}

/** What stands on the courtroom screen: an exhibit, a line of the transcript, or a finding as it is read. */
export interface ScreenView {
  readonly kind: 'exhibit' | 'transcript' | 'finding';
  readonly heading: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly pinned: boolean; // underlined
    readonly quoted: boolean;
    readonly struck: boolean; // undone in rebuttal: struck through
  }[];
  readonly source: string;
}

/** The parts of a slip, in the order in which they stand on the paper. */
export type SlipPart = 'claim' | 'authority' | 'exhibits' | 'pin' | 'certainty';

export interface PaperView {
  readonly where: 'none' | 'at-lectern' | 'handed-up';
  readonly parts: readonly SlipPart[]; // those made so far
  readonly ringed: SlipPart | null; // what the judge asks about, in red pencil
}

/** What the desk is in the middle of, which is no event of the hearing: told to the stage so that it can be seen. */
export interface AtDesk {
  readonly draft: readonly SlipPart[]; // the parts chosen so far
  readonly heard: number; // how many lines of the other side have been heard
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
  readonly courtroom: CourtroomName;
  readonly framing: Framing;
  readonly people: readonly StagePerson[];
  readonly said: readonly SaidLine[]; // what was said to come to this moment, in order; at most two
  readonly lectern: 'movant-counsel' | 'respondent-counsel' | null; // who stands there
  readonly screen: ScreenView | null;
  readonly scales: ScalesView | null;
  readonly paper: PaperView;
  readonly daylight: number; // 0 in the morning, before court opens; 1 in the late afternoon
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
